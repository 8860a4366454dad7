package org.lectern.generator.ingest.html;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Clues of words seen before: the same few thousand words name the elements of all pages. */
final class NameClues {

    /** Enough for every word in common use; words of generated names must not fill the memory. */
    private static final int MOST = 20_000;

    private static final Map<String, Integer> SEEN = new ConcurrentHashMap<>();

    private NameClues() {}

    static int of(String word) {
        Integer known = SEEN.get(word);
        if (known != null) {
            return known;
        }
        int bits = Clue.ofWord(word);
        if (SEEN.size() < MOST && word.length() < 40) {
            SEEN.put(word, bits);
        }
        return bits;
    }
}
