package org.lectern.generator.ingest.furniture;

import java.util.Locale;

/**
 * A block's text as the rules look at it.
 *
 * @param text one line, white space folded
 * @param small the same in small letters
 */
record Line(String text, String small, int words) {

    static Line of(String text) {
        return new Line(text, text.toLowerCase(Locale.ROOT), TextShape.words(text));
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
