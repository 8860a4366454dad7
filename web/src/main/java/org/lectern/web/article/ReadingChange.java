package org.lectern.web.article;

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
    /** A new section begins here. */
    HEADING {
        @Override
        Block applyTo(Block block, String reason) {
            return Block.kept(Block.Kind.HEADING, block.text());
        }
    },
    /** This is running text, no heading. */
    TEXT {
        @Override
        Block applyTo(Block block, String reason) {
            return Block.kept(Block.Kind.PARAGRAPH, block.text());
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
        return reading.with(index, applyTo(reading.blocks().get(index), reason));
    }
}
