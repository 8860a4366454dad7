package org.lectern.generator.question.reading;

import java.util.List;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;

/**
 * Whether a statement's words go together as English wants it: subject and verb, verb and auxiliary, an article before
 * somebody. Where they do not, the text has a slip or was read wrongly, and an item would repeat it.
 */
final class Agreement {

    private static final String[] KEEPS_OBJECT = {
        "give",
        "offer",
        "show",
        "tell",
        "teach",
        "pay",
        "award",
        "grant",
        "call",
        "name",
        "elect",
        "make",
        "ask",
        "allow",
        "deny",
        "leave",
        "send",
        "hand",
        "lend",
        "sell",
        "promise",
        "refuse",
        "serve",
        "bring",
        "owe",
        "feed",
        "charge",
        "fine",
        "assign",
        "accord",
        "allot",
        "issue",
        "guarantee",
        "permit",
        "vote",
        "appoint",
        "consider",
        "save",
        "spare"
    };

    private Agreement() {}

    static boolean holds(Statement statement) {
        List<Word> auxiliaries = statement.auxiliaries();
        Word finite = auxiliaries.isEmpty() ? statement.predicate() : auxiliaries.getFirst();
        boolean perfect = auxiliaries.isEmpty()
                || !auxiliaries.getLast().hasLemma("have")
                || !statement.predicate().pennTag().equals("VBZ");
        return perfect
                && !opensWithTime(statement.subject())
                && !keepsObject(statement)
                && !changesTense(statement)
                && inNumber(statement, finite)
                && !lacksArticle(statement.sentence(), statement.subject().head())
                && isClosed(statement.sentence(), statement.subject())
                && statement.pieces().stream()
                        .flatMap(piece -> piece.words().stream())
                        .noneMatch(word -> isRelativeWithoutSubject(statement.sentence(), word));
    }

    /** Not "the first houses was built" nor "the paper describe". */
    private static boolean inNumber(Statement statement, Word finite) {
        Word head = statement.subject().head();
        ParsedSentence sentence = statement.sentence();
        String noun = head.lower();
        boolean plain = sentence.children(head, "conj", "nummod", "cc", "appos").isEmpty()
                && !noun.endsWith("ics")
                && !head.hasLemma("data", "media", "people", "police", "staff", "rest", "half", "majority", "number");
        if (!plain) {
            return true;
        }
        if (head.pennTag().equals("NNS")) {
            boolean singularToo = head.lemma().equals(noun)
                    || !Lexicon.shared().senses(noun, PartOfSpeech.NOUN).isEmpty();
            return singularToo || !finite.lower().matches("is|was|has|does");
        }
        boolean several = Lexicon.shared().senses(noun, PartOfSpeech.NOUN).stream()
                .limit(4)
                .anyMatch(sense -> sense.category().equals("noun.group")
                        || sense.category().equals("noun.quantity"));
        return !head.pennTag().equals("NN")
                || several
                || sentence.children(head, "det").isEmpty()
                || !(finite.pennTag().equals("VBP") && finite.is(UniversalTag.VERB)
                        || finite.lower().matches("are|have|do") && finite.is(UniversalTag.AUX));
    }

    /** "She was charmed an old song": of verbs in the passive only those that give or call keep an object. */
    private static boolean keepsObject(Statement statement) {
        return statement.sentence().isPassive(statement.predicate())
                && statement.object().isPresent()
                && !statement.predicate().hasLemma(KEEPS_OBJECT);
    }

    /** "She swept the floor and leaves …": a noun was read as a second verb in another tense. */
    private static boolean changesTense(Statement statement) {
        ParsedSentence sentence = statement.sentence();
        Word predicate = statement.predicate();
        return predicate.hasRelation("conj")
                && predicate.pennTag().matches("VB[ZP]")
                && statement.auxiliaries().isEmpty()
                && sentence.children(predicate, "nsubj").isEmpty()
                && sentence.head(predicate)
                        .filter(first -> first.pennTag().equals("VBD"))
                        .isPresent();
    }

    /** "One morning farmer Holt": the time before the subject was read as a part of it. */
    private static boolean opensWithTime(Piece subject) {
        List<Word> words = subject.words();
        return words.size() > 2
                && words.getFirst().lower().matches("one|next|last|every|each")
                && words.get(1)
                        .lower()
                        .matches("day|morning|afternoon|evening|night|summer|winter|spring|autumn|year|week")
                && words.get(1).index() < subject.head().index();
    }

    /** "Student at a school in Ardle won": a person takes an article, a number or an owner. */
    private static boolean lacksArticle(ParsedSentence sentence, Word head) {
        boolean inhabitant = head.pennTag().matches("NNP?")
                && sentence.children(head).isEmpty()
                && Lexicon.shared().kindsOf(head.form()).contains("inhabitant");
        return inhabitant
                || head.pennTag().equals("NN")
                        && head.is(UniversalTag.NOUN)
                        && head.index() < 4
                        && Lexicon.shared().isPerson(head.lower())
                        && !sentence.children(head, "nmod", "acl", "amod", "compound")
                                .isEmpty()
                        && sentence.children(head, "det", "nmod:poss", "nummod", "flat", "appos", "conj", "case")
                                .isEmpty()
                        && sentence.children(head, "compound").stream().noneMatch(word -> word.is(UniversalTag.PROPN));
    }

    /** "It rests upon the beams are covered with tin": a verb in its own right has crept below a noun. */
    private static boolean isRelativeWithoutSubject(ParsedSentence sentence, Word word) {
        return word.hasRelation("acl", "acl:relcl")
                && sentence.children(word, "nsubj", "csubj", "expl").isEmpty()
                && sentence.children(word, "aux", "cop").stream()
                        .anyMatch(auxiliary -> auxiliary.lower().matches("is|are|was|were|has|had"));
    }

    /** "The dam, like the mill was …": a comma that opens an aside in the subject wants one that closes it. */
    private static boolean isClosed(ParsedSentence sentence, Piece subject) {
        int next = subject.words().getLast().index() + 1;
        boolean listed = !sentence.children(subject.head(), "conj", "nummod").isEmpty();
        boolean closed = next > sentence.words().size() || sentence.word(next).is(UniversalTag.PUNCT);
        if (listed || closed) {
            return true;
        }
        List<Word> commas =
                subject.words().stream().filter(word -> word.form().equals(",")).toList();
        return commas.size() % 2 == 0
                || commas.stream().anyMatch(comma -> sentence.word(comma.index() + 1)
                        .is(UniversalTag.CCONJ, UniversalTag.ADJ, UniversalTag.PROPN, UniversalTag.NUM));
    }
}
