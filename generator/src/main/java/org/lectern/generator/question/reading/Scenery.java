package org.lectern.generator.question.reading;

import java.util.Set;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;

/**
 * Whether a statement only sets the scene or says nothing: how somebody or something stood or lay, what sky, light and
 * rooms were like, that a thing is a thing of its kind. Nobody reads for it.
 */
final class Scenery {

    /** What stands around what is told, by what WordNet puts above its nouns. */
    private static final Set<String> AROUND = Set.of(
            "weather",
            "atmospheric phenomenon",
            "light",
            "illumination",
            "celestial body",
            "atmosphere",
            "room",
            "time of day",
            "woody plant");

    private Scenery() {}

    static boolean isAll(Statement statement) {
        boolean anchored = statement.pieces().stream()
                .filter(piece -> !piece.is(Piece.Role.SUBJECT))
                .flatMap(piece -> piece.words().stream())
                .anyMatch(word -> word.is(UniversalTag.NUM));
        boolean told = anchored
                || statement.object().isPresent()
                || !statement.all(Piece.Role.COMPLEMENT).isEmpty()
                || !statement.all(Piece.Role.CLAUSE).isEmpty();
        return !told && (isPosture(statement) || isSurroundings(statement)) || isTautology(statement);
    }

    /** "The keeper was leaning against the wall", "a poplar stood by the path"; a region may well lie somewhere. */
    private static boolean isPosture(Statement statement) {
        Word verb = statement.predicate();
        return verb.hasLemma("sit", "stand", "lie", "lean", "kneel", "crouch", "hang", "pose")
                && verb.pennTag().matches("VBD|VBG|VBN")
                && !statement.isCopular();
    }

    /** "The rooms were full of smoke", "the sun was rising". */
    private static boolean isSurroundings(Statement statement) {
        Word head = statement.subject().head();
        boolean past = statement.predicate().pennTag().equals("VBD")
                || statement.auxiliaries().stream()
                        .anyMatch(word -> word.lower().matches("was|were"));
        boolean named = statement.subject().words().stream().anyMatch(word -> word.is(UniversalTag.PROPN));
        boolean done = statement.sentence().isPassive(statement.predicate());
        return past
                && !named
                && !done
                && head.is(UniversalTag.NOUN)
                && !statement.predicate().is(UniversalTag.NOUN)
                && (AROUND.contains(head.lemma())
                        || Lexicon.shared().kindsOf(head.lemma()).stream().anyMatch(AROUND::contains));
    }

    /** "A round arch is a special arch". */
    private static boolean isTautology(Statement statement) {
        Word predicate = statement.predicate();
        return statement.isCopular()
                && predicate.is(UniversalTag.NOUN)
                && predicate.lemma().equalsIgnoreCase(statement.subject().head().lemma())
                && statement
                        .sentence()
                        .children(predicate, "nmod", "acl", "acl:relcl", "compound", "nummod")
                        .isEmpty();
    }
}
