package org.lectern.generator.ingest;

import java.util.Objects;

/**
 * A piece of a source in reading order, kept or removed.
 *
 * @param kind what it is taken for
 * @param text one line, white space folded, never blank; a table's lines and cells are those of {@link Table}
 * @param removed why it is not part of the article, in words for a teacher; empty where it is kept
 * @param opens whether a section without a heading begins with it
 * @param picture the id of its picture in {@link Reading#pictures}; empty where it has none
 * @param alternative what its picture shows, for those who can't see it; empty where nobody said so
 */
public record Block(Kind kind, String text, String removed, boolean opens, String picture, String alternative) {

    /** The text of a picture of which the source says nothing. */
    public static final String UNTITLED = "Picture";

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
        picture = Objects.requireNonNullElse(picture, "");
        alternative = Objects.requireNonNullElse(alternative, "");
        if (text.isBlank()) {
            throw new IllegalArgumentException("A block needs some text");
        }
    }

    public Block(Kind kind, String text, String removed) {
        this(kind, text, removed, false, "", "");
    }

    public static Block kept(Kind kind, String text) {
        return new Block(kind, text, "");
    }

    /**
     * A picture that the source holds.
     *
     * @param caption what stands below it, empty where nothing does
     * @param alternative what stands in for it, empty where nothing does
     */
    public static Block picture(String id, String caption, String alternative) {
        return new Block(Kind.PICTURE, pictureText(caption, alternative), "", false, id, alternative);
    }

    /** What a picture is called in one line: its caption, else what stands in for it. */
    public static String pictureText(String caption, String alternative) {
        String words = caption.isEmpty() ? alternative : caption;
        return words.isEmpty() ? UNTITLED : words;
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
        return new Block(kind, text, reason, opens, picture, alternative);
    }

    /** The same block, beginning a section without a heading or carrying the one above on. */
    public Block opening(boolean begins) {
        return new Block(kind, text, removed, begins, picture, alternative);
    }

    /** The same picture with other words for those who can't see it. */
    public Block described(String words) {
        String shown = caption();
        return new Block(kind, pictureText(shown, words), removed, opens, picture, words);
    }

    /** What stands below a picture; empty where its text is only what stands in for it. */
    public String caption() {
        return text.equals(alternative) || text.equals(UNTITLED) ? "" : text;
    }
}
