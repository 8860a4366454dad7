package org.lectern.generator.ingest;

/**
 * A piece of a source in reading order, kept or removed.
 *
 * @param kind what it is taken for
 * @param text one line, white space folded, never blank
 * @param removed why it is not part of the article, in words for a teacher; empty where it is kept
 */
public record Block(Kind kind, String text, String removed) {

    /** What a block is taken for. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM
    }

    public Block {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A block needs some text");
        }
    }

    public static Block kept(Kind kind, String text) {
        return new Block(kind, text, "");
    }

    public boolean isKept() {
        return removed.isEmpty();
    }

    /** The same block as part of the article. */
    public Block kept() {
        return new Block(kind, text, "");
    }

    /** The same block outside the article. */
    public Block removedBecause(String reason) {
        return new Block(kind, text, reason);
    }
}
