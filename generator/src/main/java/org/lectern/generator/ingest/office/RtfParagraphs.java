package org.lectern.generator.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.generator.ingest.Picture;
import org.lectern.generator.ingest.Table;
import org.lectern.generator.ingest.text.Piece;
import org.lectern.generator.ingest.text.Piece.Mark;

/** Collects the text of an RTF document as pieces: paragraphs, list items, tables, pictures. Used once. */
final class RtfParagraphs {

    /** Programs without list marks of their own write the sign into the text. */
    private static final Pattern BULLET = Pattern.compile("^\\s*[•●▪■◦○‣⁃\\p{Co}]\\s+(?=\\S)");

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private Mark mark = Mark.NONE;
    private boolean listed;
    private boolean inTable;

    void append(String text) {
        paragraph.append(text);
    }

    void append(Picture picture) {
        pictures.add(picture);
    }

    /** The paragraph at hand is of this kind, as its style says. */
    void is(Mark kind) {
        mark = kind;
    }

    /** The paragraph at hand has a sign or a number of a list. */
    void isListed() {
        listed = true;
    }

    /** The paragraph at hand stands in a table. */
    void isInTable() {
        inTable = true;
    }

    /** Looks are reset. */
    void reset() {
        mark = Mark.NONE;
        listed = false;
        inTable = false;
    }

    void endParagraph() {
        if (inTable) {
            // A cell's paragraphs are one text.
            paragraph.append(' ');
            return;
        }
        endTable();
        String text = paragraph.toString();
        paragraph.setLength(0);
        if (!Piece.isBlank(text)) {
            String unsigned = mark == Mark.NONE ? BULLET.matcher(text).replaceFirst("") : text;
            boolean item = mark == Mark.NONE && (listed || unsigned.length() < text.length());
            pieces.add(new Piece(item ? Mark.LIST_ITEM : mark, unsigned));
        }
        flushPictures();
    }

    void endCell() {
        row.add(Piece.fold(paragraph.toString()));
        paragraph.setLength(0);
    }

    void endRow() {
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(row);
        }
        row = new ArrayList<>();
        inTable = false;
    }

    /** What was collected; nothing may be added after that. */
    List<Piece> whole() {
        inTable = false;
        endParagraph();
        if (!row.isEmpty()) {
            endRow();
            endTable();
        }
        return pieces;
    }

    /** Sets the paragraph at hand aside, for a text box that stands in it. */
    String interrupted() {
        String open = paragraph.toString();
        paragraph.setLength(0);
        return open;
    }

    /** Goes on with the paragraph that was set aside. */
    void resumed(String open) {
        inTable = false;
        endParagraph();
        paragraph.append(open);
    }

    private void endTable() {
        if (rows.isEmpty()) {
            return;
        }
        Table table = new Table(rows);
        if (table.holdsData()) {
            pieces.add(new Piece(Mark.TABLE, table.text()));
        } else {
            rows.stream()
                    .flatMap(List::stream)
                    .filter(cell -> !cell.isEmpty())
                    .forEach(cell -> pieces.add(new Piece(Mark.NONE, cell)));
        }
        rows.clear();
        flushPictures();
    }

    private void flushPictures() {
        pictures.forEach(picture -> pieces.add(Piece.picture(picture, "", "")));
        pictures.clear();
    }
}
