package org.lectern.generator.question.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lectern.core.number.WrittenNumber;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.words.Months;

/** A statement of the text with another number or year, to be judged false. */
public final class ChangeAFigure implements StatementRule {

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        Optional<String> sentence = StateTheTruth.sentence(article, statement);
        if (sentence.isEmpty() || statement.isNegated()) {
            return List.of();
        }
        return statement.shortened(statement.subject()).pieces().stream()
                .flatMap(piece -> piece.words().stream())
                .filter(word -> word.is(UniversalTag.NUM) && !word.lower().equals("one"))
                .filter(number -> isTelling(statement, number) && !isBounded(statement.sentence(), number))
                .flatMap(number -> other(article, statement, number)
                        .flatMap(other -> Substitution.in(sentence.get(), number.form(), other))
                        .map(text -> StateTheTruth.candidate(
                                statement,
                                text,
                                false,
                                "The text says “" + number.form() + "” here.",
                                "changed-figure",
                                0.85))
                        .stream())
                .limit(1)
                .toList();
    }

    /** "29 May", "May 29": another day of the month must be one. */
    private static boolean isDay(ParsedSentence sentence, Word number) {
        return sentence.words().stream()
                .filter(word -> Math.abs(word.index() - number.index()) == 1)
                .anyMatch(word -> Months.isMonth(word.form()));
    }

    /** "More than 500", "one in 130", "before 1914": another number may be true as well. */
    private static boolean isBounded(ParsedSentence sentence, Word number) {
        boolean year = isYear(number.form());
        return !sentence.children(number, "advmod", "nummod").isEmpty() && !isRough(sentence, number)
                || sentence.words().stream()
                        .filter(word -> word.index() < number.index() && word.index() >= number.index() - 4)
                        .anyMatch(word ->
                                word.lower().matches("more|less|fewer|over|under|least|most|up|than|between|in|only")
                                                && !(word.lower().equals("in") && year)
                                        || year && word.lower().matches("before|after|since|until|till|by|from|to|as"));
    }

    /** "About 500": far from that is not so. */
    private static boolean isRough(ParsedSentence sentence, Word number) {
        return number.index() > 1
                && sentence.word(number.index() - 1)
                        .lower()
                        .matches("about|around|almost|nearly|approximately|roughly|some");
    }

    /** A year, a share or a large number; how many eggs or which day of the month is not worth judging. */
    private static boolean isTelling(Statement statement, Word number) {
        ParsedSentence sentence = statement.sentence();
        boolean named = sentence.nameAt(number).isPresent()
                || number.index() > 1
                        && sentence.word(number.index() - 1).is(UniversalTag.PROPN)
                        && !Months.isMonth(sentence.word(number.index() - 1).form());
        boolean share = sentence.words().stream()
                .anyMatch(word -> word.index() == number.index() + 1
                        && word.lower().matches("%|percent|per|million|billion|thousand|times"));
        // "Call 414": a bare number counts nothing.
        boolean counts = share
                || sentence.head(number)
                        .filter(head -> head.is(UniversalTag.NOUN) && number.hasRelation("nummod"))
                        .isPresent();
        boolean large = counts
                && WrittenNumber.only(number.form())
                        .filter(value -> value.compareTo(BigDecimal.valueOf(20)) >= 0)
                        .isPresent();
        return !named
                && !isDay(sentence, number)
                && !isDecade(sentence, number)
                && (isYear(number.form()) ? datesDeed(statement) : share || large);
    }

    private static boolean isShare(ParsedSentence sentence, Word number) {
        return number.index() < sentence.words().size()
                && sentence.word(number.index() + 1).lower().matches("%|percent|per");
    }

    /** What was so in one year may have been so in another; what was done once was not. */
    private static boolean datesDeed(Statement statement) {
        return statement.predicate().is(UniversalTag.VERB)
                && statement.predicate().pennTag().matches("VB[DN]")
                && !statement.predicate().hasLemma("have", "live", "know", "need", "want", "contain", "include");
    }

    /** "The 1600's" is a span, and another decade of it is none that a reader must tell apart. */
    private static boolean isDecade(ParsedSentence sentence, Word number) {
        return sentence.words().stream()
                .anyMatch(word -> word.index() == number.index() + 1
                        && word.span().start() == number.span().end()
                        && word.lower().matches("['’]?s"));
    }

    private static boolean isYear(String form) {
        return form.matches("(1\\d|20)\\d\\d");
    }

    private static Optional<String> other(ArticleReading article, Statement statement, Word number) {
        String form = number.form();
        Optional<BigDecimal> value = WrittenNumber.only(form);
        if (value.isEmpty()
                || value.get().stripTrailingZeros().scale() > 0
                || value.get().longValue() < 2) {
            return Optional.empty();
        }
        long right = value.get().longValue();
        boolean less = form.hashCode() % 2 == 0;
        long wrong = isYear(form)
                ? otherYear(article, right, less)
                : isRough(statement.sentence(), number) && !isShare(statement.sentence(), number)
                        ? right * 2
                        : otherNumber(right, less);
        if (wrong > 100 && right <= 100 && isShare(statement.sentence(), number)) {
            return Optional.empty();
        }
        return WrittenNumber.like(form, wrong)
                .filter(text -> !statement.section().section().text().contains(text));
    }

    private static long otherYear(ArticleReading article, long year, boolean earlier) {
        long step = 10;
        return earlier || year + step > article.latestYear() ? year - step : year + step;
    }

    /** Other in the leading digits, with the same round tail. */
    private static long otherNumber(long number, boolean less) {
        long unit = 1;
        while (number / unit >= 20 && number % (unit * 10) == 0 || number / unit >= 1000) {
            unit *= 10;
        }
        long step = Math.max(1, number / unit / 3) * unit;
        return less && number - step >= 2 ? number - step : number + step;
    }
}
