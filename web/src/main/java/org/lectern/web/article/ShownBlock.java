package org.lectern.web.article;

import java.util.ArrayList;
import java.util.List;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;

/**
 * A block as the page of a reading shows it.
 *
 * @param index of the block in its reading
 */
public record ShownBlock(int index, Block block) {

    static List<ShownBlock> of(Reading reading) {
        List<ShownBlock> shown = new ArrayList<>();
        for (Block block : reading.blocks()) {
            shown.add(new ShownBlock(shown.size(), block));
        }
        return shown;
    }

    public boolean isKept() {
        return block.isKept();
    }

    public boolean isHeading() {
        return block.kind() == Block.Kind.HEADING;
    }

    public boolean isListItem() {
        return block.kind() == Block.Kind.LIST_ITEM;
    }
}
