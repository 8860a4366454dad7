package org.lectern.generator.question.reading;

import java.util.Locale;
import java.util.Set;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

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
            "fact");

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

    private Nominals() {}

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

    /** Whether verb and object are one expression: "took place", "played a role". */
    public static boolean isIdiom(Word verb, Word object) {
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
        return verb.hasLemma("take", "play", "make", "give", "pay", "have", "do", "get", "find", "keep", "bear")
                && IDIOM_OBJECTS.contains(object.lemma().toLowerCase(Locale.ROOT));
    }
}
