package org.lectern.web.article;

import java.util.ArrayList;
import java.util.List;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;
import org.lectern.generator.ingest.Table;
import org.lectern.web.platform.Words;

/**
 * A block as the page of a reading shows it.
 *
 * @param index of the block in its reading
 * @param reason why it is no part of the article, in the teacher's language; empty where it is kept
 * @param follows whether there is text above it
 * @param within whether some of that text belongs to the section that it would carry on
 */
public record ShownBlock(int index, Block block, String reason, boolean follows, boolean within) {

    static List<ShownBlock> of(Reading reading, Words words) {
        List<ShownBlock> shown = new ArrayList<>();
        boolean follows = false;
        boolean within = false;
        for (Block block : reading.blocks()) {
            shown.add(new ShownBlock(shown.size(), block, ReaderWords.reason(block.removed(), words), follows, within));
            if (block.isKept()) {
                follows |= block.kind().isRead();
                within = block.kind() != Block.Kind.HEADING
                        && (within || block.kind().isRead());
            }
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

    public boolean isQuote() {
        return block.kind() == Block.Kind.QUOTE;
    }

    public boolean isTable() {
        return block.kind() == Block.Kind.TABLE;
    }

    public boolean isPicture() {
        return block.kind() == Block.Kind.PICTURE;
    }

    /** Whether there is a picture to look at. */
    public boolean isShown() {
        return !block.picture().isEmpty();
    }

    public boolean isText() {
        return block.kind().isRead();
    }

    /** Whether a section begins here that the page did not mark. */
    public boolean isBreak() {
        return block.opens() && within && !isHeading();
    }

    /** Whether a section could begin here that does not. */
    public boolean isSplittable() {
        return isText() && within && !block.opens();
    }

    /** Whether there is anything to put back. */
    public boolean isReturnable() {
        return !isPicture() || isShown();
    }

    /** The cells of a table. */
    public ShownTable cells() {
        return ShownTable.of(Table.of(block.text()));
    }
}
