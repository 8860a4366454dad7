package org.lectern.web.article;

import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;

/**
 * A reading in numbers.
 *
 * @param sections parts with a text of their own
 * @param words of the text that is kept, headings apart
 * @param removed blocks that are not part of the article
 */
public record ReadingFigures(int sections, int words, int removed) {

    static ReadingFigures of(Reading reading) {
        int sections = 0;
        int words = 0;
        boolean open = false;
        for (Block block : reading.blocks()) {
            if (!block.isKept()) {
                continue;
            }
            if (block.kind() == Block.Kind.HEADING) {
                open = false;
            } else {
                sections += open ? 0 : 1;
                open = true;
                words += block.text().split("\\s+").length;
            }
        }
        return new ReadingFigures(sections, words, reading.removed().size());
    }
}
