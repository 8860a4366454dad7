package org.lectern.generator.question.lexicon;

import java.util.List;
import java.util.Set;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;

/**
 * Whether two nouns name things of one sort, by WordNet, so that one can stand where the other stands: a dish for a
 * dish, an illness for an illness. Only the most frequent meaning of each is looked at.
 */
public final class Sorts {

    /** Too wide to tell what can be built, eaten or thought. */
    private static final Set<String> ANYTHING = Set.of("noun.Tops");

    private Sorts() {}

    /** Whether both belong to one of WordNet's broad classes; no where it lacks one of them. */
    public static boolean same(String one, String other) {
        String first = category(one);
        return !first.isEmpty() && !ANYTHING.contains(first) && first.equals(category(other));
    }

    /** How much the two have in common above them, 0–1; 0 where WordNet lacks one of them. */
    public static double closeness(String one, String other) {
        Set<String> a = Lexicon.shared().kindsOf(one);
        Set<String> b = Lexicon.shared().kindsOf(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long shared = a.stream().filter(b::contains).count();
        return (double) shared / Math.max(a.size(), b.size());
    }

    /** Whether one is a kind of the other or both can be said for the same thing: either could then be defended. */
    public static boolean overlap(String one, String other) {
        return one.equals(other)
                || Lexicon.shared().kindsOf(one).contains(other)
                || Lexicon.shared().kindsOf(other).contains(one)
                || areSynonyms(one, other);
    }

    private static boolean areSynonyms(String one, String other) {
        return Lexicon.shared().senses(one, PartOfSpeech.NOUN).stream()
                .anyMatch(sense -> sense.synonyms().stream().anyMatch(other::equalsIgnoreCase));
    }

    private static String category(String noun) {
        List<Sense> senses = Lexicon.shared().senses(noun, PartOfSpeech.NOUN);
        return senses.isEmpty() ? "" : senses.getFirst().category();
    }
}
