package org.lectern.generator.question.reading;

import java.util.Locale;
import java.util.Set;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;

/** What noun phrases say by themselves. */
public final class Nominals {

    private static final Set<String> EMPTY = Set.of(
            "thing",
            "way",
            "lot",
            "kind",
            "sort",
            "type",
            "part",
            "fact",
            "case",
            "number",
            "something",
            "anything",
            "everything",
            "nothing",
            "someone",
            "anyone",
            "everyone",
            "nobody",
            "matter",
            "place",
            "time",
            "bit",
            "set",
            "range",
            "variety",
            "example",
            "stuff",
            "point",
            "respect",
            "rest",
            "majority",
            "reason",
            "result",
            "situation",
            "issue",
            "problem",
            "question",
            "idea",
            "move",
            "step",
            "decision",
            "addition",
            "role",
            "one");

    /** Adjectives that tell how many or that there are some, and nothing of what they are. */
    private static final Set<String> VAGUE = Set.of(
            "many",
            "several",
            "few",
            "some",
            "other",
            "various",
            "certain",
            "numerous",
            "different",
            "more",
            "most",
            "such",
            "additional",
            "further",
            "particular",
            "recent",
            "previous",
            "prior",
            "extensive",
            "following");

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

    private static final Set<String> CLASSES = Set.of(
            "purpose",
            "source",
            "reason",
            "way",
            "type",
            "kind",
            "factor",
            "step",
            "part",
            "stage",
            "category",
            "element",
            "aspect",
            "level",
            "form",
            "group",
            "point",
            "component",
            "feature",
            "function",
            "phase",
            "version",
            "thing",
            "result",
            "benefit",
            "advantage",
            "effect",
            "class",
            "section",
            "piece");

    /** "Three sources": the phrase announces a list and tells nothing of it. */
    public static boolean announces(ParsedSentence sentence, Word head) {
        return CLASSES.contains(head.lemma().toLowerCase(Locale.ROOT))
                        && !sentence.children(head, "nummod").isEmpty()
                || head.hasLemma("following");
    }

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

    private Nominals() {}

    /** Whether an infinitive behind the noun belongs to it: "tickets to see the match". */
    public static boolean takesInfinitive(Word noun) {
        return TAKES_INFINITIVE.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether the noun fits nearly anything, so that it names nothing by itself: "part", "thing", "people". */
    public static boolean isGeneral(Word noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return EMPTY.contains(lemma)
                || CLASSES.contains(lemma)
                || noun.hasLemma("people", "person", "area", "body", "member");
    }

    /** Whether the noun alone, or with what is said of it, tells the reader something. */
    public static boolean saysSomething(ParsedSentence sentence, Word head) {
        if (!head.is(UniversalTag.NOUN, UniversalTag.PROPN)) {
            return false;
        }
        if (head.hasLemma("thing")
                && sentence.children(head, "acl", "acl:relcl", "nmod").isEmpty()) {
            return false;
        }
        if (head.hasLemma("people", "person")
                && sentence.children(head, "acl", "acl:relcl", "nmod", "compound")
                        .isEmpty()) {
            return sentence.children(head, "amod").stream()
                    .anyMatch(word -> !word.hasLemma("many", "most", "other", "several", "few", "some", "more"));
        }
        boolean described = sentence.children(head).stream()
                .anyMatch(child -> child.hasRelation("nmod", "acl", "acl:relcl", "amod", "compound", "flat"));
        return described || !EMPTY.contains(head.lemma().toLowerCase(Locale.ROOT));
    }

    /** "Many methods", "certain services", "recent work": as an answer, no more than that there are some. */
    public static boolean saysOnlyThatThereAreSome(ParsedSentence sentence, Word head) {
        boolean described = sentence.children(head).stream()
                .anyMatch(child -> child.hasRelation(
                                "nmod", "acl", "acl:relcl", "compound", "flat", "nummod", "appos", "nmod:poss")
                        || child.hasRelation("amod") && !VAGUE.contains(child.lower()));
        return !described
                && sentence.children(head, "amod").stream().anyMatch(adjective -> VAGUE.contains(adjective.lower()));
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

    /** "Studies show …", "some authors claim …": who or what says so is guessed without the text. */
    public static boolean isGuessed(Statement statement) {
        Word head = statement.subject().head();
        ParsedSentence sentence = statement.sentence();
        boolean plain = sentence.children(head).stream()
                .allMatch(word -> word.hasRelation("det", "punct")
                        || word.hasRelation("amod")
                                && word.hasLemma(
                                        "many",
                                        "most",
                                        "several",
                                        "few",
                                        "other",
                                        "recent",
                                        "previous",
                                        "earlier",
                                        "new",
                                        "further"));
        boolean learned = head.hasLemma(
                "study",
                "research",
                "researcher",
                "scientist",
                "author",
                "scholar",
                "expert",
                "historian",
                "critic",
                "evidence",
                "finding",
                "result",
                "experiment",
                "experience",
                "analysis",
                "test",
                "survey",
                "simulation",
                "work",
                "official",
                "people");
        return plain
                && learned
                && statement
                        .predicate()
                        .hasLemma(
                                "show",
                                "suggest",
                                "indicate",
                                "find",
                                "think",
                                "believe",
                                "claim",
                                "say",
                                "argue",
                                "report",
                                "reveal",
                                "conclude",
                                "agree",
                                "note",
                                "estimate",
                                "hold",
                                "know",
                                "warn",
                                "assume",
                                "demonstrate",
                                "see");
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
