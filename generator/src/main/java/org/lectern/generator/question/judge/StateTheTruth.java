package org.lectern.generator.question.judge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Skill;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Comparing;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Pointing;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.Subjects;
import org.lectern.generator.question.rule.StatementRule;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.wording.Stating;

/** A statement of the text, with names for its pronouns and without its asides, to be judged true. */
public final class StateTheTruth implements StatementRule {

    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 32;

    /** The writer says that it is not meant as it stands. */
    private static final Pattern FIGURE =
            Pattern.compile("(?i)\\b(so to speak|as it were|in a manner of speaking|figuratively speaking)\\b");

    @Override
    public List<Candidate> derive(ArticleReading article, Statement statement) {
        return sentence(article, statement)
                .map(text -> candidate(
                        statement,
                        text,
                        true,
                        "The text says so: see the words shown as evidence.",
                        "true-statement",
                        0.7))
                .stream()
                .toList();
    }

    /** The statement as a sentence of its own, of no fewer and no more words than can be judged; empty where it can't stand alone. */
    public static Optional<String> sentence(ArticleReading article, Statement statement) {
        Statement shorter = statement.shortened(statement.subject());
        boolean points = shorter.pieces().stream()
                .anyMatch(piece -> Pointing.inside(statement.section(), statement.sentence(), piece.words()));
        if (points
                || shorter.pieces().stream().anyMatch(statement::needsContext)
                || !Judgeable.is(shorter)
                || comparesWithNothing(shorter)
                || Comparing.isWithUntold(shorter)
                || FIGURE.matcher(statement.sentence().text()).find()
                || isInserted(statement)
                || isOneOfTwo(statement)
                || !Subjects.canBeNamed(article, statement)
                || !completes(shorter)) {
            return Optional.empty();
        }
        return new Stating(article.parsed(), shorter)
                .asSentence()
                .filter(text ->
                        Stems.words(text) >= FEWEST_WORDS && Stems.words(text) <= MOST_WORDS && !Pointing.inText(text));
    }

    /** "Military ships are quieter": than what, the sentence before told. */
    private static boolean comparesWithNothing(Statement statement) {
        boolean compares = statement.isCopular()
                && (statement.predicate().pennTag().equals("JJR")
                        || statement.sentence().children(statement.predicate(), "advmod").stream()
                                .anyMatch(word -> word.pennTag().equals("RBR")));
        return compares
                && statement.pieces().stream()
                        .flatMap(piece -> piece.words().stream())
                        .noneMatch(word -> word.lower().matches("than|as")
                                || word.lower().equals("the")
                                        && word.index()
                                                < statement.sentence().words().size()
                                        && statement
                                                .sentence()
                                                .word(word.index() + 1)
                                                .pennTag()
                                                .matches("JJR|RBR"));
    }

    /** "The ferry had sunk, or the storm had carried it off": the text asserts neither. */
    private static boolean isOneOfTwo(Statement statement) {
        ParsedSentence sentence = statement.sentence();
        return sentence.children(statement.predicate(), "conj").stream()
                .filter(other -> !sentence.children(other, "nsubj").isEmpty())
                .flatMap(other -> sentence.children(other, "cc").stream())
                .anyMatch(cc -> cc.hasLemma("or"));
    }

    /** "As a boy, she explains, he fished": who says so is put in between, and would govern what it does not. */
    private static boolean isInserted(Statement statement) {
        int next = statement.predicate().index() + 1;
        return next <= statement.sentence().words().size()
                && statement.sentence().word(next).form().equals(",")
                && statement.all(Piece.Role.COMPLEMENT).stream()
                        .anyMatch(piece -> piece.start() == next + 1
                                && !piece.words().getFirst().lower().matches("that|to"));
    }

    private static boolean completes(Statement statement) {
        boolean speech = statement.predicate().hasLemma("say", "tell", "ask", "answer", "reply", "cry", "shout")
                        && statement.all(Piece.Role.COMPLEMENT).isEmpty()
                || statement.predicate().hasLemma("add", "explain", "note", "remark", "joke")
                        && statement.predicate().pennTag().matches("VB[DZP]")
                        && statement.all(Piece.Role.COMPLEMENT).isEmpty()
                        && statement.object().isEmpty();
        // "Sue said would he like to go" reports a question as if it were a claim.
        boolean asksInReport = statement.all(Piece.Role.COMPLEMENT).stream()
                .anyMatch(piece -> piece.words().getFirst().is(UniversalTag.AUX)
                        || piece.words().getFirst().pennTag().equals("VBG")
                                && statement.predicate().hasLemma("say"));
        return !speech
                && !asksInReport
                && !endsInBareInfinitive(statement)
                && (statement.isCopular()
                        || statement.pieces().stream()
                                .anyMatch(piece ->
                                        piece.is(Piece.Role.OBJECT, Piece.Role.OBLIQUE, Piece.Role.COMPLEMENT)));
    }

    /** "Went to see", "did not dare to disobey": what or whom, the sentence before told. */
    private static boolean endsInBareInfinitive(Statement statement) {
        Piece last = statement.pieces().getLast();
        return last.is(Piece.Role.COMPLEMENT)
                && statement.object().isEmpty()
                && !statement.isCopular()
                && last.words().getFirst().lower().equals("to")
                && last.words().stream().skip(1).allMatch(word -> word.is(UniversalTag.VERB));
    }

    static Candidate candidate(Statement statement, String text, boolean key, String why, String rule, double safety) {
        return new Candidate(
                rule,
                statement.section().index(),
                new TrueFalse(text, key, why),
                text,
                Answered.free(),
                List.of(statement.section().evidence(statement.sentence())),
                Skill.DETAIL,
                BloomLevel.UNDERSTAND,
                statement.traits(0, safety));
    }
}
