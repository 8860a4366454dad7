package org.lectern.generator.language.network;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Some 20,000 words that English texts use most, in all their forms: the whole words of the network's vocabulary. */
public final class CommonWords {

    /** Of one and two letters the vocabulary has nearly all there can be; these are words. */
    private static final Set<String> SHORT = Set.of(
            "a", "i", "ad", "ah", "am", "an", "as", "at", "ax", "be", "by", "do", "eh", "ex", "go", "ha", "he", "hi",
            "if", "in", "is", "it", "la", "lo", "ma", "me", "mr", "ms", "my", "no", "of", "oh", "ok", "on", "or", "ox",
            "pa", "pi", "so", "to", "tv", "uk", "un", "up", "us", "vs", "we", "de", "le", "st", "dr", "pm", "ii", "iv");

    private CommonWords() {}

    /** Read when first asked for. */
    private static final class Loaded {
        static final Set<String> WORDS = ModelFiles.lines("pieces.txt").stream()
                .filter(piece -> piece.length() > 2 && piece.chars().allMatch(letter -> letter >= 'a' && letter <= 'z'))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word of ASCII letters is one of them, letter case aside. */
    public static boolean have(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.length() <= 2 ? SHORT.contains(small) : Loaded.WORDS.contains(small);
    }
}
