package org.lectern.web.article;

import java.util.ArrayList;
import java.util.List;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;
import org.lectern.web.platform.Refusal;

/** What a teacher changes about one block of a reading. */
public enum ReadingChange {
    /** Makes a removed block part of the article again. */
    KEEP {
        @Override
        Block applyTo(Block block, String reason) {
            return block.kept();
        }
    },
    /** Takes a block out of the article. */
    CUT {
        @Override
        Block applyTo(Block block, String reason) {
            return block.removedBecause(reason);
        }
    },
    /** A new section begins here, and this is its heading. */
    HEADING {
        @Override
        Block applyTo(Block block, String reason) {
            return new Block(Block.Kind.HEADING, block.text(), "");
        }
    },
    /** This is running text, no heading. */
    TEXT {
        @Override
        Block applyTo(Block block, String reason) {
            return new Block(Block.Kind.PARAGRAPH, block.text(), "");
        }
    },
    /** A new section begins here, without a heading. */
    SPLIT {
        @Override
        Block applyTo(Block block, String reason) {
            return block.kept().opening(true);
        }
    },
    /** The section that begins here goes with the one above; its heading, if it has one, is no part of the article. */
    JOIN {
        @Override
        Block applyTo(Block block, String reason) {
            return block.kind() == Block.Kind.HEADING ? block.removedBecause(reason) : block.opening(false);
        }
    };

    /** What the block becomes; {@code reason} is why it was cut, for a teacher who looks again. */
    abstract Block applyTo(Block block, String reason);

    /**
     * The reading with one block changed.
     *
     * @throws Refusal where there is no such block
     */
    Reading apply(Reading reading, int index, String reason) {
        if (index < 0 || index >= reading.blocks().size()) {
            throw new Refusal("article_changed_meanwhile");
        }
        Reading changed = reading.with(index, applyTo(reading.blocks().get(index), reason));
        return this == CUT ? handOn(changed, index) : changed;
    }

    /** A section that began with a block that was cut begins with the next one. */
    private static Reading handOn(Reading reading, int index) {
        if (!reading.blocks().get(index).opens()) {
            return reading;
        }
        List<Block> blocks = new ArrayList<>(reading.blocks());
        blocks.set(index, blocks.get(index).opening(false));
        for (int next = index + 1; next < blocks.size(); next++) {
            Block block = blocks.get(next);
            if (block.isKept()) {
                blocks.set(next, block.opening(block.kind() != Block.Kind.HEADING));
                break;
            }
        }
        return reading.withBlocks(blocks);
    }
}
