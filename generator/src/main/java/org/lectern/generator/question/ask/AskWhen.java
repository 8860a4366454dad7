package org.lectern.generator.question.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Phrase;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.Subjects;
import org.lectern.generator.question.rule.Answering;
import org.lectern.generator.question.rule.ShortAnswers;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.wording.Asking;
import org.lectern.generator.question.words.Months;
import org.lectern.generator.question.words.Surface;

/** "When did the mill close?", "In what year …?": a phrase with a date or a clock time is asked for. */
public final class AskWhen implements StatementRule {

    /** Told as near the year or as of many times, it is not asked for as one year. */
    private static final Pattern ROUGHLY = Pattern.compile("(?i).*\\b(about|around|circa|roughly|approximately)\\b.*");

    private static final Pattern YEAR = Pattern.compile("(1\\d|20)\\d\\d");
    private static final Pattern DATED = Pattern.compile(
            "(?i).*\\b((1\\d|20)\\d\\d(s)?|january|february|march|april|may \\d+|june|july|august|september|october|november"
                    + "|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d+ ?(am|pm|a\\.m\\.|p\\.m\\.)"
                    + "|(\\d+(st|nd|rd|th)|eighteenth|nineteenth|twentieth|seventeenth|sixteenth|fifteenth) century"
                    + "|midnight|noon|dawn|sunset|sunrise|christmas|easter)\\b.*");

    /** A day without its year is not worth asking for. */
    private static final Pattern ANCHORED = Pattern.compile(
            "(?i).*(\\b(1\\d|20)\\d\\d(s)?\\b|century|midnight|noon|dawn|sunset|sunrise|christmas|easter).*");

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        List<Candidate> found = new ArrayList<>();
        // English asks for no point in time with the present perfect, and "only in 1999" says more than when.
        boolean perfect = statement.auxiliaries().stream().anyMatch(word -> word.hasLemma("have") && !word.isPast());
        boolean focused = statement.all(Piece.Role.ADVERB).stream()
                .anyMatch(piece -> piece.head().hasLemma("only", "already", "still", "again", "also"));
        // "In order to save the mill, in what year …?": what stands in front is not what is dated.
        boolean clause = statement.all(Piece.Role.CLAUSE).stream()
                .anyMatch(piece -> piece.start() < statement.subject().start());
        boolean usually = statement.pieces().stream()
                .filter(piece -> piece.is(Piece.Role.OBLIQUE, Piece.Role.ADVERB))
                .flatMap(piece -> piece.words().stream())
                .anyMatch(word -> word.hasLemma("average"));
        boolean vaguely = statement.all(Piece.Role.ADVERB).stream()
                .anyMatch(piece -> piece.head().hasLemma("early", "late", "later", "earlier"));
        // "By 1859 he had come to see": a state that others years saw, too.
        boolean before =
                statement.auxiliaries().stream().anyMatch(word -> word.lower().equals("had"));
        // "Was preparing for a feast": what went on while something else happened is not what is dated.
        boolean background = statement.predicate().pennTag().equals("VBG")
                && statement.auxiliaries().stream()
                        .anyMatch(word -> word.lower().matches("was|were"));
        // "Came in 2000 when the bank broke": the clause dates it already.
        boolean dated = statement.all(Piece.Role.CLAUSE).stream()
                .anyMatch(piece -> piece.words().getFirst().lower().equals("when"));
        boolean wish =
                statement.predicate().hasLemma("want", "need", "wish", "like", "love", "hate", "know", "believe");
        boolean bare = statement.predicate().hasLemma("run", "go", "move", "work", "try")
                && statement.pieces().stream()
                                .filter(piece -> !piece.is(Piece.Role.SUBJECT, Piece.Role.AUXILIARY))
                                .count()
                        <= 2;
        if (statement.isNegated()
                || perfect
                || before
                || background
                || dated
                || wish
                || bare
                || focused
                || clause
                || usually
                || vaguely
                || !Subjects.canBeNamed(article, statement)) {
            return found;
        }
        ParsedSentence sentence = statement.sentence();
        for (Piece piece : statement.all(Piece.Role.OBLIQUE)) {
            String phrase = Surface.plain(sentence, piece.words());
            if (!DATED.matcher(phrase).matches()
                    || opensWithMore(statement, piece)
                    || piece.words().size() > 7
                    || statement.all(Piece.Role.OBLIQUE).stream()
                            .anyMatch(other -> other != piece
                                    && DATED.matcher(Surface.plain(sentence, other.words()))
                                            .matches())
                    || !ANCHORED.matcher(phrase).matches()
                    || !sentence.children(piece.head(), "conj").isEmpty()
                    || !isPointOfTime(sentence, piece.head())
                    || isNamedAfterYear(sentence, piece)
                    || isYearGoneThrough(sentence, piece)
                    || Phrase.isTorn(sentence, piece.words())
                    || isNextToAnotherYear(sentence, piece)
                    || isBesideAnotherYear(statement, piece)) {
                continue;
            }
            if (!DATED.matcher(Surface.plain(
                                    sentence,
                                    piece.words()
                                            .subList(
                                                    0, Math.min(5, piece.words().size()))))
                            .matches()
                    || piece.head().is(UniversalTag.NOUN)
                            && sentence.mentionHeadedBy(piece.head())
                                    .filter(m -> m.type().isWho())
                                    .isPresent()) {
                continue;
            }
            List<Word> years = piece.words().stream()
                    .filter(word -> YEAR.matcher(word.form()).matches())
                    .toList();
            boolean year = years.size() == 1
                    && !ROUGHLY.matcher(phrase).matches()
                    && !isRough(sentence, years.getFirst())
                    && piece.words().size() <= 5
                    && sentence.children(piece.head(), "case").stream()
                            .allMatch(c -> c.lower().matches("in|on|at|during"));
            Asking asking = new Asking(article.parsed(), statement.shortened(piece));
            Answering answering = Answering.detail(piece, 0.85);
            if (year) {
                answering = new Answering(years.getFirst(), years, false, answering.skill(), answering.level(), 0.88);
            }
            ShortAnswers.of(
                            year ? "what-year" : "when",
                            article,
                            statement,
                            asking.forPiece(piece, year ? "In what year" : "When"),
                            asking,
                            answering)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "At age six, in what year did she …?": a question opens with one circumstance. */
    private static boolean opensWithMore(Statement statement, Piece date) {
        return statement.pieces().stream()
                .anyMatch(piece -> !piece.equals(date)
                        && piece.is(Piece.Role.OBLIQUE)
                        && piece.start() < statement.subject().start());
    }

    /** "In about 1850", also where the word that says so was cut out. */
    private static boolean isRough(ParsedSentence sentence, Word year) {
        return sentence.words().stream()
                .filter(word -> word.index() < year.index() && word.index() >= year.index() - 2)
                .anyMatch(word -> ROUGHLY.matcher(word.form()).matches());
    }

    /** "In 1903 (1904 abroad)": both years answer. */
    private static boolean isNextToAnotherYear(ParsedSentence sentence, Piece piece) {
        int next = piece.words().getLast().index() + 1;
        return next < sentence.words().size()
                && sentence.word(next).form().equals("(")
                && YEAR.matcher(sentence.word(next + 1).form()).matches();
    }

    /** "Coal will overtake oil in 2030 and gas in 2035": which year goes with which is not for a question of one. */
    private static boolean isBesideAnotherYear(Statement statement, Piece asked) {
        return statement.pieces().stream()
                .filter(piece -> piece != asked)
                .flatMap(piece -> piece.words().stream())
                .filter(word -> YEAR.matcher(word.form()).matches())
                .flatMap(year -> statement.sentence().children(year, "case").stream())
                .anyMatch(preposition -> preposition.hasLemma("in", "by"));
    }

    /** "Started 2015 by buying a ferry", "the Class of 2020’s feast": without its preposition a year is no date. */
    private static boolean isYearGoneThrough(ParsedSentence sentence, Piece piece) {
        Word last = piece.words().getLast();
        boolean owner = last.index() < sentence.words().size()
                && sentence.word(last.index() + 1).lower().matches("['’]s");
        return owner
                || piece.words().size() == 1
                        && YEAR.matcher(piece.head().form()).matches();
    }

    /** "On the 2020 Sentra": the year belongs to a thing and dates nothing. */
    private static boolean isNamedAfterYear(ParsedSentence sentence, Piece piece) {
        Word head = piece.head();
        boolean time = Months.isMonth(head.form())
                || sentence.mentionHeadedBy(head)
                        .filter(mention -> mention.type() == EntityType.TIME)
                        .isPresent();
        return !time
                && head.is(UniversalTag.NOUN, UniversalTag.PROPN)
                && piece.words().stream()
                        .anyMatch(word -> word.index() < head.index()
                                && YEAR.matcher(word.form()).matches());
    }

    /** "Since 1990" and "from 1990 to 1995" answer other questions. */
    private static boolean isPointOfTime(ParsedSentence sentence, Word head) {
        return sentence.children(head, "case").stream()
                        .allMatch(preposition ->
                                preposition.hasLemma("in", "on", "at", "by", "during", "before", "after", "around"))
                && sentence.children(head, "case").size() <= 1;
    }
}
