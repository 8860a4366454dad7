package org.lectern.generator.question.ask;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;

/** Words that name what somebody feels. */
final class Feelings {

    private static final Set<String> FEELINGS = Set.of(
            "happy",
            "sad",
            "angry",
            "afraid",
            "glad",
            "sorry",
            "proud",
            "jealous",
            "lonely",
            "frightened",
            "scared",
            "delighted",
            "astonished",
            "surprised",
            "pleased",
            "ashamed",
            "worried",
            "furious",
            "grateful",
            "excited",
            "curious",
            "unhappy",
            "miserable",
            "anxious",
            "embarrassed",
            "disappointed",
            "amazed",
            "terrified",
            "bored",
            "content",
            "nervous",
            "joyful",
            "cross",
            "upset",
            "relieved",
            "hopeful",
            "homesick",
            "troubled",
            "weary",
            "tired",
            "shocked",
            "bitter",
            "envious",
            "merry",
            "gloomy",
            "sorrowful",
            "thankful",
            "alarmed",
            "puzzled",
            "grieved",
            "enraged",
            "overjoyed",
            "discouraged",
            "hungry",
            "lonesome",
            "desperate",
            "satisfied",
            "confused",
            "vexed",
            "annoyed",
            "distressed",
            "contented");

    /** Of these one may be glad or sorry "to see" or "that" something is so; one is afraid of what is yet to come. */
    private static final Set<String> OF_WHAT_IS = Set.of(
            "happy",
            "sad",
            "angry",
            "glad",
            "sorry",
            "proud",
            "delighted",
            "astonished",
            "surprised",
            "pleased",
            "furious",
            "grateful",
            "unhappy",
            "disappointed",
            "amazed",
            "upset",
            "relieved",
            "shocked",
            "thankful",
            "alarmed",
            "grieved",
            "enraged",
            "overjoyed",
            "satisfied",
            "vexed",
            "annoyed",
            "distressed");

    private Feelings() {}

    static boolean isNamedBy(Word word) {
        return word.is(UniversalTag.ADJ, UniversalTag.VERB) && FEELINGS.contains(word.lower());
    }

    /** The feeling that somebody "was" in, or "felt" or "grew"; empty where the statement names none or denies it. */
    static Optional<Word> told(Statement statement) {
        if (statement.isNegated()) {
            return Optional.empty();
        }
        if (statement.isCopular() || statement.sentence().isPassive(statement.predicate())) {
            return Optional.of(statement.predicate())
                    .filter(Feelings::isNamedBy)
                    .filter(word -> statement.auxiliaries().size() == 1);
        }
        return statement.predicate().hasLemma("feel", "become", "grow", "get")
                        && statement.auxiliaries().isEmpty()
                ? statement.all(Piece.Role.COMPLEMENT).stream()
                        .map(Piece::head)
                        .filter(Feelings::isNamedBy)
                        .findFirst()
                : Optional.empty();
    }

    /** "Was glad to see her", "was angry that she went": the clause tells why. */
    static boolean isReason(Statement statement, Piece piece) {
        if (!OF_WHAT_IS.contains(statement.predicate().lower())
                || statement.isNegated()
                || !piece.is(Piece.Role.CLAUSE, Piece.Role.COMPLEMENT)
                || piece.start() < statement.predicate().index()) {
            return false;
        }
        List<Word> words = piece.words();
        return words.getFirst().lower().equals("that") && words.size() > 2
                || words.getFirst().lower().equals("to")
                        && words.size() > 2
                        && piece.head()
                                .hasLemma("see", "hear", "find", "learn", "know", "get", "have", "lose", "leave");
    }
}
