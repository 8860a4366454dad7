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

    private static final Set<String> FITS_ANY = Set.of(
            "information",
            "observation",
            "outcome",
            "study",
            "research",
            "data",
            "life",
            "job",
            "work",
            "attention",
            "accident",
            "event",
            "activity",
            "effort",
            "success",
            "progress",
            "experience",
            "development",
            "opportunity",
            "scientist",
            "researcher",
            "expert",
            "official");

    /** Adjectives that any one of a kind may have. */
    private static final Set<String> ANY_ONE = Set.of(
            "big", "small", "great", "large", "little", "new", "good", "bad", "nice", "second", "third", "further",
            "special");

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

    private Nominals() {}

    /** "Three sources": the phrase announces a list and tells nothing of it. */
    public static boolean announces(ParsedSentence sentence, Word head) {
        return CLASSES.contains(head.lemma().toLowerCase(Locale.ROOT))
                        && !sentence.children(head, "nummod").isEmpty()
                || head.hasLemma("following");
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

    /** "A change", "a big surprise", "an article": as an answer, no more than that there was one, which its verb says. */
    public static boolean saysOnlyThatThereWasOne(ParsedSentence sentence, Word head) {
        boolean one =
                !head.isPlural() && sentence.children(head, "det").stream().anyMatch(det -> det.hasLemma("a", "an"));
        boolean bare = sentence.children(head).stream()
                .filter(child -> child.index() < head.index() || child.hasRelation("nmod", "acl", "acl:relcl", "appos"))
                .allMatch(child -> child.hasRelation("det", "case", "punct")
                        || child.hasRelation("amod") && ANY_ONE.contains(child.lower()));
        return one
                && bare
                && Lexicon.shared().senses(head.lemma(), PartOfSpeech.NOUN).stream()
                        .limit(1)
                        .anyMatch(
                                sense -> sense.category()
                                        .matches(
                                                "noun\\.(communication|act|event|cognition|attribute|state|feeling|phenomenon)"));
    }

    /** "Information", "future studies", "their jobs": as an answer, what fits nearly every question of "what". */
    public static boolean fitsAnyQuestion(ParsedSentence sentence, Word head) {
        return FITS_ANY.contains(head.lemma().toLowerCase(Locale.ROOT))
                && sentence.children(head).stream()
                        .allMatch(child -> child.hasRelation("det", "case", "punct", "nmod:poss")
                                || child.hasRelation("amod")
                                        && (VAGUE.contains(child.lower()) || child.hasLemma("future", "relevant")));
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
}
