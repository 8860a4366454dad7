package org.lectern.web.platform;

import java.text.Normalizer;

/** What people write into a field of one line, as it is kept. */
public final class Written {

    /** All that can't be seen, but for the joiners: Persian and several scripts of India are spelt with them. */
    private static final String UNSEEN = "[\\p{Cntrl}\\p{Cf}&&[^\\u200c\\u200d]]";

    private Written() {}

    /**
     * The line in NFC, with single spaces and none at its ends, without controls. Those of the bidirectional algorithm
     * (UAX #9) would turn round what stands beside the line on a page; in one line nobody needs them.
     *
     * @return empty where there is nothing to see
     */
    public static String line(String text) {
        String line = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll(UNSEEN, "")
                .strip();
        return line.chars().allMatch(c -> c == ' ' || c == '\u200c' || c == '\u200d') ? "" : line;
    }
}
