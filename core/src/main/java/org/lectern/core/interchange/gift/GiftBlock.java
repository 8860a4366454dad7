package org.lectern.core.interchange.gift;

import java.util.ArrayList;
import java.util.List;

/**
 * One entry of a GIFT file: what stands between two empty lines.
 *
 * @param line where it begins, from 1
 * @param text without comments
 */
record GiftBlock(int line, String text) {

    /** The entries of a file; an empty line inside braces does not end one. */
    static List<GiftBlock> split(String file) {
        List<GiftBlock> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = 0;
        int number = 0;
        int depth = 0;
        for (String line : file.split("\n", -1)) {
            number++;
            if (line.strip().startsWith("//")) {
                // A comment may stand anywhere; inside an entry it is simply not there.
                continue;
            }
            if (line.isBlank() && depth == 0) {
                add(blocks, start, text);
            } else {
                if (text.isEmpty()) {
                    start = number;
                }
                text.append(line).append('\n');
                depth = Math.max(0, depth + Escapes.count(line, '{') - Escapes.count(line, '}'));
                if (line.startsWith("$CATEGORY:")) {
                    add(blocks, start, text);
                }
            }
        }
        add(blocks, start, text);
        return blocks;
    }

    private static void add(List<GiftBlock> blocks, int start, StringBuilder text) {
        if (!text.toString().isBlank()) {
            blocks.add(new GiftBlock(start, text.toString().strip()));
        }
        text.setLength(0);
    }
}
