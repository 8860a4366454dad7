package org.lectern.generator.question.judge;

import java.util.Set;
import java.util.stream.Stream;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.reading.LooseEnds;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;

/** Whether a statement, taken out of its text, can be called true or false at all. */
final class Judgeable {

    /** What is so for one and not for another. */
    private static final Set<String> VALUING = Set.of(
            "amazing",
            "awesome",
            "awful",
            "boring",
            "breathtaking",
            "brilliant",
            "charming",
            "cool",
            "delicious",
            "excellent",
            "exceptional",
            "extraordinary",
            "fabulous",
            "fantastic",
            "fascinating",
            "fine",
            "fun",
            "good",
            "gorgeous",
            "great",
            "horrible",
            "ideal",
            "impressive",
            "incredible",
            "lovely",
            "magnificent",
            "marvellous",
            "outstanding",
            "perfect",
            "picturesque",
            "remarkable",
            "revolutionary",
            "sensational",
            "spectacular",
            "splendid",
            "stunning",
            "stylish",
            "superb",
            "terrible",
            "terrific",
            "thrilling",
            "unbelievable",
            "unforgettable",
            "unique",
            "wonderful");

    /** What tells in which order things came about, so that "had" has its place. */
    private static final Set<String> ORDERS = Set.of(
            "when", "before", "after", "by", "until", "since", "already", "never", "ever", "once", "for", "during");

    private Judgeable() {}

    static boolean is(Statement statement) {
        return !isDemanded(statement)
                && !isValued(statement)
                && !looksBackFromNowhere(statement)
                && !didNotComeAbout(statement)
                && !isTwiceDenied(statement)
                && !isAboutASymbol(statement)
                && !LooseEnds.in(statement);
    }

    /** "Everyone should …": nobody can say that it is true or false by the text. */
    private static boolean isDemanded(Statement statement) {
        return statement.auxiliaries().stream().anyMatch(word -> word.hasLemma("should", "ought", "must"));
    }

    /** "c is the highest speed": at the head of a sentence it would read "C", another symbol. */
    private static boolean isAboutASymbol(Statement statement) {
        String subject = statement.subject().words().getFirst().form();
        return subject.length() == 1 && Character.isLowerCase(subject.charAt(0)) && !subject.equals("a");
    }

    /** "They were not unfriendly": whoever judges it has to undo two denials at once. */
    private static boolean isTwiceDenied(Statement statement) {
        return statement.isNegated()
                && statement.predicate().is(UniversalTag.ADJ)
                && statement.predicate().lower().matches("(un|im|in|dis)\\p{L}{4,}")
                && !statement
                        .predicate()
                        .lower()
                        .matches(
                                "important|interested|interesting|inside|immediate|imminent|intense|indigenous|innate|inner|internal");
    }

    /** "The skyline is spectacular", "the firm has a great team": what the writer thinks of it. */
    private static boolean isValued(Statement statement) {
        boolean told = statement.predicate().isPast() && !statement.isCopular();
        ParsedSentence sentence = statement.sentence();
        return !told
                && statement.pieces().stream()
                        .filter(piece -> piece.is(Piece.Role.PREDICATE, Piece.Role.OBJECT))
                        .flatMap(piece -> Stream.concat(Stream.of(piece.head()), piecewise(sentence, piece.head())))
                        .anyMatch(word -> word.is(UniversalTag.ADJ) && VALUING.contains(word.lower()));
    }

    private static Stream<Word> piecewise(ParsedSentence sentence, Word head) {
        return sentence.children(head, "amod").stream()
                .flatMap(word -> Stream.concat(Stream.of(word), sentence.children(word, "conj").stream()));
    }

    /** "Ada Quist had sold the mill": before what, the sentence before tells. */
    private static boolean looksBackFromNowhere(Statement statement) {
        return statement.auxiliaries().stream()
                        .anyMatch(word -> word.hasLemma("have") && word.isPast() && word.isFinite())
                && statement.pieces().stream()
                        .flatMap(piece -> piece.words().stream())
                        .noneMatch(word -> ORDERS.contains(word.lower()));
    }

    /** "The council might have bought the mill": it did not, or only if something else had been so. */
    private static boolean didNotComeAbout(Statement statement) {
        return statement.auxiliaries().stream().anyMatch(word -> word.hasLemma("might", "could", "would"))
                && statement.auxiliaries().stream()
                        .anyMatch(word -> word.lower().equals("have"));
    }
}
