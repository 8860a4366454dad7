package org.lectern.web.article;

import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;
import org.lectern.generator.ingest.Reading.Part;

/**
 * A reading in numbers.
 *
 * @param sections parts with a text of their own
 * @param words of the running text that is kept
 * @param removed blocks that are not part of the article
 */
public record ReadingFigures(int sections, int words, int removed) {

    static ReadingFigures of(Reading reading) {
        int words = 0;
        for (Part part : reading.parts()) {
            for (Block block : part.blocks()) {
                words += block.kind().isRead() ? block.text().split("\\s+").length : 0;
            }
        }
        return new ReadingFigures(
                reading.parts().size(), words, reading.removed().size());
    }
}
