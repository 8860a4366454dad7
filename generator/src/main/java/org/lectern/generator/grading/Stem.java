package org.lectern.generator.grading;

import java.util.List;

/** Cuts an English word to what its relatives share: "evaporated", "evaporates" and "evaporation" meet. */
final class Stem {

    private static final int SHORTEST = 3;

    /** Longest first, so that "ations" goes before "s". */
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ating", "ities", "ments", "ities", "ated", "ates", "ings", "ions", "ness", "ment",
            "able", "ible", "ers", "ies", "ied", "ing", "ion", "ity", "ate", "ors", "est", "ous", "ful", "ed", "es",
            "er", "or", "ly", "al", "ic", "s", "e", "y");

    private Stem() {}

    static String of(String word) {
        String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        for (int round = 0; round < 2; round++) {
            stem = cut(stem);
        }
        int last = stem.length() - 1;
        boolean doubled =
                last > SHORTEST && stem.charAt(last) == stem.charAt(last - 1) && "ls".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }

    private static String cut(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= SHORTEST && word.endsWith(ending) && !word.endsWith("ss")) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
