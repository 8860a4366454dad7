package org.lectern.generator.language.token;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a word written as one is two: "don't", "she's", "cannot". */
final class Contractions {

    private static final Set<String> TAILS = Set.of("s", "re", "ve", "ll", "d", "m");

    /** Length of the first part of words that are two without showing it. */
    private static final Map<String, Integer> HIDDEN = Map.ofEntries(
            Map.entry("cannot", 3),
            Map.entry("gonna", 3),
            Map.entry("wanna", 3),
            Map.entry("gotta", 3),
            Map.entry("gimme", 3),
            Map.entry("lemme", 3),
            Map.entry("dont", 2),
            Map.entry("doesnt", 4),
            Map.entry("didnt", 3),
            Map.entry("isnt", 2),
            Map.entry("wasnt", 3),
            Map.entry("arent", 3),
            Map.entry("werent", 4),
            Map.entry("cant", 2),
            Map.entry("couldnt", 5),
            Map.entry("wouldnt", 5),
            Map.entry("shouldnt", 6),
            Map.entry("wont", 2),
            Map.entry("havent", 4),
            Map.entry("hasnt", 3),
            Map.entry("hadnt", 3),
            Map.entry("aint", 2),
            Map.entry("thats", 4),
            Map.entry("theres", 5),
            Map.entry("whats", 4),
            Map.entry("youre", 3),
            Map.entry("youll", 3),
            Map.entry("theyre", 4),
            Map.entry("hes", 2),
            Map.entry("shes", 3),
            Map.entry("alot", 1),
            Map.entry("outta", 3),
            Map.entry("im", 1),
            Map.entry("ive", 1));

    private static final int LONGEST_HIDDEN = 8;

    private Contractions() {}

    /** Where the second part starts, or {@code end} where the word is one. */
    static int split(String text, int start, int end) {
        int length = end - start;
        if (length < 2) {
            return end;
        }
        char last = Character.toLowerCase(text.charAt(end - 1));
        if (last == 't'
                && length > 3
                && Characters.isApostrophe(text.charAt(end - 2))
                && Character.toLowerCase(text.charAt(end - 3)) == 'n') {
            return end - 3;
        }
        for (int tail = 1; tail <= 2 && tail + 1 < length; tail++) {
            int apostrophe = end - tail - 1;
            if (Characters.isApostrophe(text.charAt(apostrophe))
                    && TAILS.contains(text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT))) {
                return apostrophe;
            }
        }
        if (length <= LONGEST_HIDDEN) {
            Integer first = HIDDEN.get(text.substring(start, end).toLowerCase(Locale.ROOT));
            return first == null ? end : start + first;
        }
        return end;
    }
}
