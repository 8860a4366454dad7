package org.lectern.web.article;

import java.util.ArrayList;
import java.util.List;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;
import org.lectern.generator.ingest.Table;

/**
 * A picture or a table as it stands between the paragraphs of an article. It is no part of the text that evidence points
 * into.
 *
 * @param section its index
 * @param below how many paragraphs of the section stand above it
 */
public record Exhibit(int section, int below, Block block) {

    /** Those of an article in reading order; a picture that is not stored with the article is none. */
    public static List<Exhibit> of(Reading reading) {
        List<Exhibit> exhibits = new ArrayList<>();
        List<Reading.Part> parts = reading.parts();
        for (int section = 0; section < parts.size(); section++) {
            int below = 0;
            for (Block block : parts.get(section).blocks()) {
                if (block.kind().isRead()) {
                    below++;
                } else if (block.kind() == Block.Kind.TABLE || !block.picture().isEmpty()) {
                    exhibits.add(new Exhibit(section, below, block));
                }
            }
        }
        return exhibits;
    }

    /** Those of a section that stand right below so many of its paragraphs. */
    public static List<Exhibit> at(List<Exhibit> exhibits, int section, int below) {
        return exhibits.stream()
                .filter(one -> one.section() == section && one.below() == below)
                .toList();
    }

    public boolean isPicture() {
        return !block.picture().isEmpty();
    }

    /** A table's cells. */
    public ShownTable cells() {
        return ShownTable.of(Table.of(block.text()));
    }
}
