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
        List<Word> numbers = statement.shortened(statement.subject()).pieces().stream()
                .flatMap(piece -> piece.words().stream())
                .filter(word -> word.is(UniversalTag.NUM) && !word.lower().equals("one"))
                .toList();
        if (sentence.isEmpty() || numbers.size() != 1 || statement.isNegated()) {
            return List.of();
        }
        Word number = numbers.getFirst();
        boolean vague = isBounded(statement.sentence(), number) || !isTelling(statement.sentence(), number);
        return vague || statement.sentence().nameAt(number).isPresent()
                ? List.of()
                : isDecade(statement.sentence(), number)
                        ? List.of()
                        : other(number.form())
                                .flatMap(other -> TurnAWord.replaced(sentence.get(), number.form(), other))
                                .map(text -> StateTheTruth.candidate(
                                        statement,
                                        text,
                                        false,
                                        "The text says “" + number.form() + "” here.",
                                        "changed-figure",
                                        0.85))
                                .stream()
                                .toList();
    }

    /** "29 May", "May 29": another day of the month must be one. */
    private static boolean isDay(ParsedSentence sentence, Word number) {
        return sentence.words().stream()
                .filter(word -> Math.abs(word.index() - number.index()) == 1)
                .anyMatch(word -> Months.isMonth(word.form()));
    }

    /** "More than 500", "about ten", "one in 130": another number may be true as well. */
    private static boolean isBounded(ParsedSentence sentence, Word number) {
        return !sentence.children(number, "advmod", "nummod").isEmpty()
                || sentence.words().stream()
                        .filter(word -> word.index() < number.index() && word.index() >= number.index() - 4)
                        .anyMatch(word -> word.lower()
                                        .matches(
                                                "more|less|fewer|over|under|about|around|least|most|almost|nearly|approximately"
                                                        + "|roughly|some|up|than|between|in|only")
                                && !(word.lower().equals("in") && isYear(number.form())));
    }

    /** A year, a share or a large number; how many eggs or which day of the month is not worth judging. */
    private static boolean isTelling(ParsedSentence sentence, Word number) {
        boolean share = sentence.words().stream()
                .anyMatch(word -> word.index() == number.index() + 1
                        && word.lower().matches("%|percent|per|million|billion|thousand|times"));
        boolean large = WrittenNumber.only(number.form())
                .filter(value -> value.compareTo(BigDecimal.valueOf(20)) >= 0)
                .isPresent();
        return !isDay(sentence, number) && (isYear(number.form()) || share || large);
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

    private static Optional<String> other(String form) {
        Optional<BigDecimal> value = WrittenNumber.only(form);
        if (value.isEmpty()
                || value.get().stripTrailingZeros().scale() > 0
                || value.get().longValue() < 2) {
            return Optional.empty();
        }
        long number = value.get().longValue();
        boolean year = isYear(form);
        long unit = 1;
        while (!year && number / unit >= 20 && number % (unit * 10) == 0 || !year && number / unit >= 1000) {
            unit *= 10;
        }
        long step = year ? 10 : Math.max(1, number / unit / 3) * unit;
        boolean less = form.hashCode() % 2 == 0 && number - step >= 2;
        return WrittenNumber.like(form, less ? number - step : number + step);
    }
}
