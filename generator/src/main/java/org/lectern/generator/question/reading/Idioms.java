package org.lectern.generator.question.reading;

import java.util.Locale;
import java.util.Set;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;

/** Words that mean something together, so that none of them is asked for or cut off by itself. */
public final class Idioms {

    private static final Set<String> IDIOM_OBJECTS = Set.of(
            "role",
            "part",
            "place",
            "attention",
            "advantage",
            "care",
            "sense",
            "effect",
            "way",
            "step",
            "account",
            "time",
            "chance",
            "rise",
            "use",
            "note",
            "stance",
            "form",
            "shape",
            "look",
            "hold",
            "turn",
            "difference",
            "impact",
            "concern",
            "range",
            "variety",
            "kind",
            "lot",
            "number",
            "example",
            "fact",
            "friend");

    /** Nouns that an infinitive completes. */
    private static final Set<String> TAKES_INFINITIVE = Set.of(
            "excitement",
            "eagerness",
            "desire",
            "wish",
            "chance",
            "opportunity",
            "ticket",
            "permission",
            "right",
            "ability",
            "attempt",
            "effort",
            "plan",
            "decision",
            "order",
            "command",
            "promise",
            "need",
            "time",
            "way",
            "power",
            "freedom",
            "reason",
            "best",
            "willingness",
            "refusal",
            "intention",
            "proposal",
            "offer",
            "demand",
            "request",
            "tendency",
            "struggle",
            "courage",
            "strength",
            "failure",
            "invitation",
            "instruction");

    private Idioms() {}

    /** Whether an infinitive behind the noun belongs to it: "tickets to see the match". */
    public static boolean takesInfinitive(Word noun) {
        return TAKES_INFINITIVE.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** "Took notice", "lost heart": a noun for no thing, without an article or anything else. */
    private static boolean isBareAbstract(ParsedSentence sentence, Word object) {
        return object.pennTag().equals("NN")
                && sentence.children(object).stream()
                        .noneMatch(word ->
                                word.hasRelation("det", "nmod:poss", "amod", "compound", "nummod", "conj", "acl:relcl"))
                && Lexicon.shared().senses(object.lemma(), PartOfSpeech.NOUN).stream()
                        .limit(1)
                        .anyMatch(sense -> sense.category()
                                .matches("noun\\.(act|cognition|attribute|feeling|state|event|motive|relation)"));
    }

    /** Whether verb and object are one expression: "took place", "played a role". */
    public static boolean isIdiom(ParsedSentence sentence, Word verb, Word object) {
        if (object.hasLemma(
                "attention",
                "emphasis",
                "stress",
                "importance",
                "priority",
                "blame",
                "doubt",
                "light",
                "pressure",
                "focus")) {
            return true;
        }
        // "Fought their way", "did her best": any verb may go with them.
        if (object.hasLemma("way", "best", "utmost")
                && sentence.children(object, "nmod:poss").stream().anyMatch(owner -> owner.is(UniversalTag.PRON))) {
            return true;
        }
        if (verb.hasLemma(
                        "take", "make", "give", "have", "pay", "catch", "lose", "set", "keep", "bear", "say", "hold",
                        "get", "do")
                && isBareAbstract(sentence, object)) {
            return true;
        }
        return verb.hasLemma("take", "play", "make", "give", "pay", "have", "do", "get", "find", "keep", "bear")
                && IDIOM_OBJECTS.contains(object.lemma().toLowerCase(Locale.ROOT));
    }
}
