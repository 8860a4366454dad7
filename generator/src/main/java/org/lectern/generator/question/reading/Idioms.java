package org.lectern.generator.question.reading;

import java.util.Locale;
import java.util.Map;
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

    /** What certain verbs alone do with a noun: "raise the alarm", "break new ground". */
    private static final Map<String, Set<String>> WITH_VERB = Map.ofEntries(
            Map.entry("raise", Set.of("alarm", "eyebrow", "voice", "hope")),
            Map.entry("sound", Set.of("alarm")),
            Map.entry("pay", Set.of("price", "visit", "tribute", "respect", "heed")),
            Map.entry("set", Set.of("foot", "sail", "fire", "eye", "stage", "tone", "pace", "heart")),
            Map.entry("lose", Set.of("sight", "heart", "temper", "ground", "track", "touch", "interest")),
            Map.entry("gain", Set.of("ground", "momentum", "access", "entry")),
            Map.entry("cast", Set.of("spell", "shadow", "vote")),
            Map.entry("break", Set.of("ground", "silence", "news", "heart", "word")),
            Map.entry("change", Set.of("hand", "course", "mind")),
            Map.entry("join", Set.of("force", "hand")),
            Map.entry("lay", Set.of("claim", "siege", "foundation", "groundwork")),
            Map.entry("lend", Set.of("hand", "ear", "support")),
            Map.entry("pave", Set.of("way")),
            Map.entry("stand", Set.of("trial", "guard", "watch", "ground")),
            Map.entry("run", Set.of("risk")),
            Map.entry("seek", Set.of("refuge", "shelter", "asylum")),
            Map.entry("turn", Set.of("tide", "back", "eye")),
            Map.entry("hold", Set.of("breath", "sway", "tongue")),
            Map.entry("keep", Set.of("watch", "pace", "track", "eye", "promise", "word")),
            Map.entry("strike", Set.of("balance", "bargain", "chord")),
            Map.entry("wage", Set.of("war")),
            Map.entry("cry", Set.of("foul", "wolf", "havoc")),
            Map.entry("call", Set.of("bluff", "shot", "truce", "halt")),
            Map.entry("wave", Set.of("goodbye", "bye", "hello", "farewell")),
            Map.entry("bid", Set.of("goodbye", "bye", "farewell", "welcome")),
            Map.entry("open", Set.of("fire", "door", "eye")),
            Map.entry("shake", Set.of("hand", "head")),
            Map.entry("clear", Set.of("throat", "way")));

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

    /** "Opened the door of the mill" opens a door. */
    private static boolean hasNoMore(ParsedSentence sentence, Word object) {
        return sentence.children(object).stream()
                .noneMatch(word -> word.hasRelation("nmod", "compound", "conj", "acl", "acl:relcl", "nummod")
                        && !word.hasRelation("nmod:poss"));
    }

    /** What is begun or reached of anybody's and anything's own: "started her career", "reached their highest point". */
    private static boolean isStage(ParsedSentence sentence, Word verb, Word object) {
        boolean own = sentence.children(object, "nmod:poss").stream().anyMatch(Word::isThirdPersonPronoun);
        return own
                && (verb.hasLemma("start", "begin", "continue", "end", "finish")
                                && object.hasLemma("career", "life", "day", "journey", "work", "job", "study")
                        || verb.hasLemma("reach", "hit", "pass")
                                && object.hasLemma("point", "peak", "height", "low", "high", "end", "limit"));
    }

    /** "Made a dash", "had a swim": the verb carries the tense and the noun says what was done. */
    private static boolean isDeedOfLightVerb(Word verb, Word object) {
        return verb.hasLemma("make", "take", "have", "give", "do", "get")
                && (object.hasLemma("deal")
                        || Lexicon.shared().senses(object.lemma(), PartOfSpeech.NOUN).stream()
                                .limit(1)
                                .anyMatch(sense -> sense.category().matches("noun\\.(act|event)")));
    }

    /** Whether verb and object are one expression: "took place", "played a role". */
    public static boolean isIdiom(ParsedSentence sentence, Word verb, Word object) {
        if (isStage(sentence, verb, object) || isDeedOfLightVerb(verb, object)) {
            return true;
        }
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
        Set<String> own = WITH_VERB.getOrDefault(verb.lemma().toLowerCase(Locale.ROOT), Set.of());
        if (own.contains(object.lemma().toLowerCase(Locale.ROOT)) && hasNoMore(sentence, object)) {
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
