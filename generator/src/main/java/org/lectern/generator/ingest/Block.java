package org.lectern.generator.ingest;

/**
 * A piece of a source in reading order, kept or removed.
 *
 * @param kind what it is taken for
 * @param text one line, white space folded, never blank; a table's lines and cells are those of {@link Table}
 * @param removed why it is not part of the article, in words for a teacher; empty where it is kept
 * @param opens whether a section without a heading begins with it
 * @param picture the id of its picture in {@link Reading#pictures}; empty where it has none
 */
public record Block(Kind kind, String text, String removed, boolean opens, String picture) {

    /** What a block is taken for. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        /** A quotation set apart; read as text. */
        QUOTE,
        /** Kept and shown, not asked about. */
        TABLE,
        /** Kept and shown, not asked about: its text is its caption, or what stands in for it. */
        PICTURE;

        /** Whether its text is running text that questions are asked about. */
        public boolean isRead() {
            return switch (this) {
                case PARAGRAPH, LIST_ITEM, QUOTE -> true;
                case HEADING, TABLE, PICTURE -> false;
            };
        }
    }

    public Block {
        // Readings kept before there were pictures say nothing of them.
        picture = java.util.Objects.requireNonNullElse(picture, "");
        if (text.isBlank()) {
            throw new IllegalArgumentException("A block needs some text");
        }
    }

    public Block(Kind kind, String text, String removed) {
        this(kind, text, removed, false, "");
    }

    public static Block kept(Kind kind, String text) {
        return new Block(kind, text, "");
    }

    public boolean isKept() {
        return removed.isEmpty();
    }

    /** The same block as part of the article. */
    public Block kept() {
        return removedBecause("");
    }

    /** The same block outside the article. */
    public Block removedBecause(String reason) {
        return new Block(kind, text, reason, opens, picture);
    }

    /** The same block, beginning a section without a heading or carrying the one above on. */
    public Block opening(boolean begins) {
        return new Block(kind, text, removed, begins, picture);
    }
}
