package org.lectern.generator.ingest.text;

import java.util.Optional;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Picture;
import org.lectern.generator.ingest.Table;

/**
 * A stretch of a source that stands by itself, before it is known whether it belongs to the article.
 *
 * @param mark what the source says it is
 * @param text one line, white space folded, never blank; a table's lines and cells are those of {@link Table}
 * @param picture what it shows, where it is a picture that the source holds
 * @param alternative what stands in for its picture, empty where nothing does
 */
public record Piece(Mark mark, String text, Optional<Picture> picture, String alternative) {

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    /** What a source says of a piece. */
    public enum Mark {
        /** Nothing: running text has no marks. */
        NONE,
        TITLE,
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        QUOTE,
        TABLE,
        /** Its text is its caption, or what stands in for it. */
        PICTURE,
        CAPTION,
        /** A footnote, a running head, a page number. */
        MARGIN
    }

    public Piece {
        text = mark == Mark.TABLE ? text : fold(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A piece needs some text");
        }
    }

    public Piece(Mark mark, String text) {
        this(mark, text, Optional.empty(), "");
    }

    /**
     * A picture that the source holds.
     *
     * @param caption what stands below it, empty where nothing does
     * @param alternative what stands in for it, empty where nothing does
     */
    public static Piece picture(Picture picture, String caption, String alternative) {
        String words = fold(alternative);
        return new Piece(Mark.PICTURE, Block.pictureText(fold(caption), words), Optional.of(picture), words);
    }

    /** Runs of white space, no-break spaces among them, as one space; characters that show nothing left out. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007') {
                space = true;
            } else if (!invisible(c)) {
                if (space && !folded.isEmpty()) {
                    folded.append(' ');
                }
                space = false;
                if (c >= '\ufb00' && c <= '\ufb06') {
                    // One sign for several letters: searching and reading aloud want the letters.
                    folded.append(LIGATURES[c - '\ufb00']);
                } else {
                    folded.append(c);
                }
            }
        }
        return folded.toString();
    }

    /** Whether anything would be left of a piece with this text. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u202f' && c != '\u2007' && !invisible(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean invisible(char c) {
        return c < ' '
                || c == '\u00ad'
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f'
                || c == '\ufeff'
                || c >= '\u2060' && c <= '\u2064'
                || c >= '\u202a' && c <= '\u202e'
                || c == '\u007f';
    }
}
