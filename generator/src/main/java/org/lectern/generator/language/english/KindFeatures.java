package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.generator.language.GivenNames;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** What speaks for a noun phrase standing for each kind of thing, as numbers of about unit size. */
final class KindFeatures {

    /** How many numbers {@link #of} returns. */
    static final int COUNT = 180;

    private static final double LEAST = -8;

    private static final List<String> CLASSES = List.of(
            "Tops",
            "act",
            "animal",
            "artifact",
            "attribute",
            "body",
            "cognition",
            "communication",
            "event",
            "feeling",
            "food",
            "group",
            "location",
            "motive",
            "object",
            "person",
            "phenomenon",
            "plant",
            "possession",
            "process",
            "quantity",
            "relation",
            "shape",
            "state",
            "substance",
            "time");

    private static final List<Set<String>> PRONOUNS = List.of(
            Set.of("i", "me", "my", "we", "us", "our", "you", "your", "myself", "ourselves", "yourself"),
            Set.of("he", "him", "his", "she", "her", "himself", "herself"),
            Set.of("it", "its", "itself"),
            Set.of("they", "them", "their", "themselves"),
            Set.of("this", "that"),
            Set.of("these", "those"),
            Set.of("someone", "somebody", "anyone", "everyone", "everybody", "nobody", "anybody"),
            Set.of("something", "anything", "everything", "nothing"),
            Set.of("one", "another", "some", "all", "both", "each", "many", "most", "none", "other", "others"),
            Set.of("who", "whom", "whose"),
            Set.of("which", "what"));

    private static final Pattern ABSTRACT_ENDING = Pattern.compile(".*(tion|sion|ment|ance|ence|ness|ity|ism)s?");

    private static final Pattern AGENT_ENDING = Pattern.compile(".*(er|or|ist|ian)s?");

    private final double[] values = new double[COUNT];
    private int next;
    private final KindSentence sentence;
    private final Word head;
    private final KindsOfText text;

    private KindFeatures(KindSentence sentence, Word head, KindsOfText text) {
        this.sentence = sentence;
        this.head = head;
        this.text = text;
    }

    static double[] of(KindSentence sentence, Word head, KindsOfText text) {
        KindFeatures features = new KindFeatures(sentence, head, text);
        features.network();
        features.form();
        features.classes();
        features.elsewhere();
        if (features.next != COUNT) {
            throw new IllegalStateException("A mention has " + features.next + " features, not " + COUNT);
        }
        return features.values;
    }

    private void put(double value) {
        values[next++] = Math.max(LEAST, value);
    }

    private void put(boolean value) {
        values[next++] = value ? 1 : 0;
    }

    private void putAll(double[] chances) {
        for (double chance : chances) {
            put(chance);
        }
    }

    private void putOneOf(List<String> names, String name) {
        names.forEach(one -> put(one.equals(name)));
    }

    /** What the network thinks of the head. */
    private void network() {
        putAll(sentence.chances(head));
        for (double chance : sentence.chances(head)) {
            put(Math.exp(chance));
        }
        put(Math.min(8, Kinds.lead(sentence.scores(head))));
    }

    /** How it is written. */
    private void form() {
        String form = head.form();
        put(head.is(UniversalTag.PROPN));
        put(head.is(UniversalTag.PRON));
        put(head.is(UniversalTag.NUM));
        put(head.is(UniversalTag.ADJ, UniversalTag.DET, UniversalTag.ADV));
        put(head.is(UniversalTag.VERB, UniversalTag.X, UniversalTag.SYM));
        put(head.pennTag().equals("VBG"));
        put(head.isPlural());
        put(Character.isUpperCase(form.codePointAt(0)) && head.index() > 1);
        put(form.length() > 1 && form.chars().allMatch(Character::isUpperCase));
        put(form.chars().anyMatch(Character::isDigit));
        PRONOUNS.forEach(set ->
                put(head.is(UniversalTag.PRON, UniversalTag.DET, UniversalTag.ADJ) && set.contains(head.lower())));
        boolean proper = head.is(UniversalTag.PROPN);
        put(proper && WordLists.CITIES.contains(head.lower()));
        put(proper && WordLists.PLACES.contains(head.lower()));
        put(proper && WordLists.PERSONS.contains(head.lower()));
        put(proper && WordLists.GROUPS.contains(head.lower()));
        put(proper && (GivenNames.isMans(head.lower()) || GivenNames.isWomans(head.lower())));
        put(head.index() > 1
                && Name.isTitle(sentence.scored().word(head.index() - 1).lower()));
        put(NameCues.PLACE_WORDS.contains(NameCues.lemma(head)));
        put(head.lower().endsWith("ing") && head.is(UniversalTag.NOUN));
        put(ABSTRACT_ENDING.matcher(head.lower()).matches());
        put(AGENT_ENDING.matcher(head.lower()).matches());
    }

    /** What WordNet says of the head, of a noun before it and of what it is of. */
    private void classes() {
        List<Word> below = sentence.below(head);
        String own = classOf(head);
        putOneOf(CLASSES, own);
        put(own.isEmpty());
        Optional<Word> compound =
                below.stream().filter(w -> w.hasRelation("compound")).reduce((a, b) -> b);
        putOneOf(CLASSES, compound.map(KindFeatures::classOf).orElse(""));
        Optional<Word> of = below.stream()
                .filter(w -> w.relation().equals("nmod")
                        && sentence.below(w).stream().anyMatch(c -> c.lower().equals("of")))
                .findFirst();
        putOneOf(CLASSES, of.map(KindFeatures::classOf).orElse(""));
    }

    private static String classOf(Word word) {
        return word.is(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.ADJ, UniversalTag.VERB)
                ? WordLists.classOf(NameCues.lemma(word))
                : "";
    }

    /** What it is said to be or joined with, and what the rest of the text makes of the same noun. */
    private void elsewhere() {
        List<Word> joined = joined();
        double[] mean = new double[Kinds.THINGS.size()];
        for (Word word : joined) {
            for (int kind = 0; kind < mean.length; kind++) {
                mean[kind] += Math.max(LEAST, sentence.chances(word)[kind]) / joined.size();
            }
        }
        put(!joined.isEmpty());
        putAll(mean);
        putOneOf(CLASSES, joined.isEmpty() ? "" : classOf(joined.getFirst()));
        int times = text.times(sentence, head);
        put(Math.min(times, 4) / 4.0);
        put(times == 0);
        putAll(text.elsewhere(sentence, head));
    }

    /** Nouns beside it in a list, in apposition, or said of it. */
    private List<Word> joined() {
        List<Word> joined = new ArrayList<>();
        sentence.above(head)
                .filter(above -> head.hasRelation("conj", "appos", "nmod:desc") || isSubjectOfNoun(above))
                .ifPresent(joined::add);
        sentence.below(head).stream()
                .filter(w -> w.hasRelation("conj", "appos")
                        || w.relation().equals("nmod:desc")
                        || w.relation().equals("nsubj"))
                .forEach(joined::add);
        joined.removeIf(w -> !w.is(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.PRON));
        return joined;
    }

    private boolean isSubjectOfNoun(Word above) {
        return head.relation().equals("nsubj")
                && sentence.below(above).stream().anyMatch(w -> w.relation().equals("cop"));
    }
}
