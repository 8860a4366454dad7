package org.lectern.generator.question.wording;

import java.util.Optional;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;

/** Which phrases may stand before "who …?": those that tell when or where, and none that means whoever is asked for. */
final class Fronts {

    /** Where a phrase goes that stood before the subject. */
    enum Place {
        FRONT,
        BEHIND,
        NOWHERE
    }

    private Fronts() {}

    static Place of(ParsedText text, Statement statement, Piece piece) {
        boolean last = statement.pieces().stream()
                .noneMatch(other -> other.is(Piece.Role.CLAUSE, Piece.Role.COMPLEMENT)
                        && other.start() > statement.predicate().index());
        if (pointsToSubject(text, statement, piece)) {
            // "When he grew up, who …?" reads well as "Who … when he grew up?".
            return last && piece.is(Piece.Role.CLAUSE) && knowsPronouns(text, statement, piece)
                    ? Place.BEHIND
                    : Place.NOWHERE;
        }
        String opening = piece.words().getFirst().lower();
        if (!piece.is(Piece.Role.OBLIQUE) || opening.equals("according") || isWhenOrWhere(statement, piece, opening)) {
            return Place.FRONT;
        }
        return last && opening.matches("despite|with|without|because|due|thanks|under|as")
                ? Place.BEHIND
                : Place.NOWHERE;
    }

    private static boolean isWhenOrWhere(Statement statement, Piece piece, String opening) {
        ParsedSentence sentence = statement.sentence();
        Word head = piece.head();
        boolean accompanied = sentence.children(head, "nmod").stream()
                .filter(piece.words()::contains)
                .flatMap(word -> sentence.children(word, "case").stream())
                .anyMatch(preposition -> preposition.lower().matches("with|without"));
        if (accompanied || opening.matches("despite|with|without|like|unlike|besides|than|as|for")) {
            return opening.equals("for") && typeOf(sentence, head) == EntityType.TIME;
        }
        if (head.hasLemma("age", "time", "moment", "average")) {
            return true;
        }
        if (opening.equals("in") && isText(head)) {
            return true;
        }
        return switch (typeOf(sentence, head)) {
            case TIME, PLACE -> true;
            case EVENT -> opening.matches("in|on|at|during|after|before|since|until|till|by|following|throughout|upon");
            case ORGANISATION, THING, WORK -> opening.matches("in|on|at|from|near|inside|outside|under|behind|aboard");
            case QUANTITY -> opening.matches("in|at|by|after|before|since|within");
            case PERSON, GROUP, SUBSTANCE, ANIMAL, PLANT, ABSTRACT -> false;
        };
    }

    /** "In an article", "in the letter". */
    private static boolean isText(Word noun) {
        return noun.is(UniversalTag.NOUN)
                && Lexicon.shared().senses(noun.lemma(), PartOfSpeech.NOUN).stream()
                        .limit(1)
                        .anyMatch(sense -> sense.category().equals("noun.communication"))
                && !noun.hasLemma("response", "reply", "answer", "addition");
    }

    /** Whether each pronoun is known, and none of them named here: "when Becky got her test" would name who is asked for. */
    private static boolean knowsPronouns(ParsedText text, Statement statement, Piece piece) {
        ParsedSentence sentence = statement.sentence();
        Optional<Chain> subject =
                sentence.mentionHeadedBy(statement.subject().head()).flatMap(text::chainOf);
        return subject.isPresent()
                && piece.words().stream().allMatch(word -> {
                    Optional<Mention> mention = sentence.mentionHeadedBy(word);
                    Optional<Chain> chain = mention.flatMap(text::chainOf);
                    return word.isThirdPersonPronoun()
                            ? chain.isPresent()
                            : mention.isEmpty() || !chain.equals(subject);
                });
    }

    private static EntityType typeOf(ParsedSentence sentence, Word head) {
        return sentence.mentionHeadedBy(head).map(Mention::type).orElse(EntityType.ABSTRACT);
    }

    /** "Despite his origins, who …": whose, is asked for. */
    private static boolean pointsToSubject(ParsedText text, Statement statement, Piece piece) {
        Optional<Mention> subject =
                statement.sentence().mentionHeadedBy(statement.subject().head());
        return piece.words().stream()
                .filter(word -> word.lower().matches("he|him|his|she|her|they|them|their|himself|herself|themselves"))
                .map(word -> statement.sentence().mentionHeadedBy(word).flatMap(text::chainOf))
                .anyMatch(chain -> chain.isEmpty() || chain.equals(subject.flatMap(text::chainOf)));
    }
}
