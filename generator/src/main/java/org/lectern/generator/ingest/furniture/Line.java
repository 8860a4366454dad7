package org.lectern.generator.ingest.furniture;

import java.util.Locale;

/**
 * A block's text as the rules look at it.
 *
 * @param text one line, white space folded
 * @param small the same in small letters
 * @param begin index in {@code small} of the first ASCII letter or digit, its length where there is none
 * @param digits whether it holds an ASCII digit
 */
record Line(String text, String small, int words, int begin, boolean digits) {

    static final int ASCII = 128;

    static Line of(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        int begin = small.length();
        boolean digits = false;
        for (int i = small.length() - 1; i >= 0; i--) {
            char c = small.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            digits |= digit;
            begin = digit || c >= 'a' && c <= 'z' || c == '_' ? i : begin;
        }
        return new Line(text, small, TextShape.words(text), begin, digits);
    }

    /** Whether one of these stands in it; a look that is cheap beside a regular expression's. */
    boolean hasAny(String... parts) {
        for (String part : parts) {
            if (small.contains(part)) {
                return true;
            }
        }
        return parts.length == 0;
    }
}
