package org.lectern.generator.distractor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether two texts may mean the same thing. */
final class Alikeness {

    private static final Set<String> FUNCTION = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "as", "its",
            "their", "his", "her", "this", "that", "is", "was", "are", "were", "be", "been", "because", "order", "mr",
            "mrs", "ms", "miss", "dr");

    private Alikeness() {}

    /** Content words, each cut to its first letters so that inflected forms meet. */
    static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !FUNCTION.contains(word)) {
                stems.add(
                        word.length() > 6
                                ? word.substring(0, 6)
                                : word.length() > 4 && word.endsWith("s")
                                        ? word.substring(0, word.length() - 1)
                                        : word);
            }
        }
        return stems;
    }

    /** Whether one shares a content word with the other: aliases, parts and near synonyms mostly do. */
    static boolean share(String one, String other) {
        Set<String> a = stems(one);
        return stems(other).stream().anyMatch(a::contains);
    }

    /** Share of the words of the smaller that stand in the larger, 0–1. */
    static double overlap(String one, String other) {
        Set<String> a = stems(one);
        Set<String> b = stems(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long shared = a.stream().filter(b::contains).count();
        return (double) shared / Math.min(a.size(), b.size());
    }
}
