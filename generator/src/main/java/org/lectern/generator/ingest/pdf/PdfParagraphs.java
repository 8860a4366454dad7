package org.lectern.generator.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.generator.ingest.Table;
import org.lectern.generator.ingest.furniture.TextShape;
import org.lectern.generator.ingest.text.Piece;
import org.lectern.generator.ingest.text.Piece.Mark;

/** Lines put together to pieces: by type size, by gaps, and by how sentences run on. Used for one document. */
final class PdfParagraphs {

    /** Signs of list items, those of symbol fonts among them. */
    private static final Pattern BULLET = Pattern.compile("[•●▪■◦○‣⁃➢➤✓–*\\p{Co}-]\\s+\\S");

    /** Lines above and below that tell how wide a column is. */
    private static final int NEAR = 6;

    private final List<PdfLine> lines;
    private final boolean[] inNote;
    private final Mark[] marks;
    private final Map<String, Integer> edgeCounts = new HashMap<>();
    private final float bodySize;
    private final float titleSize;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        Map<Float, Integer> lettersOfSize = new HashMap<>();
        float largest = 0;
        for (PdfLine line : lines) {
            lettersOfSize.merge(line.size(), line.text().length(), Integer::sum);
            if (line.isAtEdge()) {
                edgeCounts.merge(edgeKey(line), 1, Integer::sum);
            }
            if (line.page() == 0 && line.text().length() > 3) {
                largest = Math.max(largest, line.size());
            }
        }
        this.bodySize = lettersOfSize.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10f);
        this.titleSize = largest > bodySize * 1.25 ? largest : Float.MAX_VALUE;
        this.inNote = notes();
        this.marks = new Mark[lines.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = mark(i);
        }
    }

    static List<Piece> of(List<PdfLine> lines) {
        return new PdfParagraphs(lines).pieces();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        List<Piece> margins = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        PdfLine before = lines.getFirst();
        Mark mark = Mark.NONE;
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            Mark own = marks[i];
            if (own == Mark.MARGIN) {
                // Set aside, so that a paragraph that runs over the page's end stays one.
                addMargin(margins, i);
                continue;
            }
            int rows = PdfTables.length(lines, i);
            Optional<Table> table = rows == 0 ? Optional.empty() : PdfTables.of(lines.subList(i, i + rows));
            if (table.isPresent()) {
                flush(pieces, margins, mark, open);
                pieces.add(new Piece(Mark.TABLE, table.get().text()));
                i += rows - 1;
                continue;
            }
            if (!open.isEmpty() && !continues(before, i, mark, own, open)) {
                flush(pieces, margins, mark, open);
            }
            if (open.isEmpty()) {
                mark = own;
            }
            append(open, line.text());
            before = line;
        }
        flush(pieces, margins, mark, open);
        return pieces;
    }

    /** The lines of one note are one piece. */
    private void addMargin(List<Piece> margins, int i) {
        PdfLine line = lines.get(i);
        boolean goesOn = !margins.isEmpty() && i > 0 && marks[i - 1] == Mark.MARGIN && inNote[i] && !line.note();
        if (goesOn) {
            StringBuilder note = new StringBuilder(margins.removeLast().text());
            append(note, line.text());
            margins.add(new Piece(Mark.MARGIN, note.toString()));
        } else {
            margins.add(new Piece(Mark.MARGIN, line.text()));
        }
    }

    private static void flush(List<Piece> pieces, List<Piece> margins, Mark mark, StringBuilder open) {
        if (!open.isEmpty()) {
            String text = open.toString();
            boolean item = mark == Mark.NONE && BULLET.matcher(text).lookingAt();
            pieces.add(item ? new Piece(Mark.LIST_ITEM, text.substring(1)) : new Piece(mark, text));
        }
        pieces.addAll(margins);
        margins.clear();
        open.setLength(0);
    }

    private Mark mark(int i) {
        PdfLine line = lines.get(i);
        boolean number = line.text().length() < 16
                && line.text().matches("[\\s\\-–—|.\\divxlc]*(page|seite)?[\\s\\-–—|.\\d]*(of \\d+)?");
        if (line.isAtEdge() && (number || edgeCounts.getOrDefault(edgeKey(line), 0) >= 2 || standsAlone(i))) {
            return Mark.MARGIN;
        }
        if (inNote[i] || line.size() < bodySize * 0.86 && line.top() > line.pageHeight() * 0.7) {
            return Mark.MARGIN;
        }
        if (line.page() == 0 && line.size() >= titleSize) {
            return Mark.TITLE;
        }
        boolean large = line.size() > bodySize * 1.12;
        boolean boldLine = line.bold() && line.size() >= bodySize * 0.95;
        return (large || boldLine) && TextShape.words(line.text()) <= 16 && !TextShape.endsSentence(line.text())
                ? Mark.HEADING
                : Mark.NONE;
    }

    /** A line of plain type in the strip above or below the text, and away from the text: a page's head or foot. */
    private boolean standsAlone(int i) {
        PdfLine line = lines.get(i);
        float gap = Float.MAX_VALUE;
        boolean others = false;
        for (int j = Math.max(0, i - 200); j < Math.min(lines.size(), i + 200); j++) {
            PdfLine other = lines.get(j);
            if (other.page() == line.page() && !other.isAtEdge()) {
                others = true;
                gap = Math.min(gap, Math.abs(other.top() - line.top()));
            }
        }
        return others && line.size() <= bodySize && !line.bold() && gap > Math.max(line.size(), 6) * 2.2;
    }

    /** Which lines belong to notes at the foot of their column: from a raised number on, in the lower half of a page. */
    private boolean[] notes() {
        boolean[] notes = new boolean[lines.size()];
        for (int i = 0; i < notes.length; i++) {
            PdfLine line = lines.get(i);
            boolean begins = line.note() && line.top() > line.pageHeight() / 2;
            boolean goesOn = i > 0
                    && notes[i - 1]
                    && isBelow(lines.get(i - 1), line)
                    && line.top() - lines.get(i - 1).top() < Math.max(line.size(), 6) * 2.1
                    && Math.abs(line.size() - lines.get(i - 1).size()) < 1.1;
            notes[i] = begins || goesOn;
        }
        return notes;
    }

    /** A running head is the same on every page but for the page's number. */
    private static String edgeKey(PdfLine line) {
        return (line.isAtTop() ? "top " : "foot ") + line.text().replaceAll("\\d+", "#");
    }

    private static boolean isBelow(PdfLine above, PdfLine line) {
        return line.page() == above.page() && line.top() > above.top();
    }

    private boolean continues(PdfLine before, int i, Mark mark, Mark own, StringBuilder open) {
        PdfLine line = lines.get(i);
        if (mark != own || Math.abs(before.size() - line.size()) > 1.1) {
            return false;
        }
        boolean ended = TextShape.endsSentence(before.text());
        boolean below = isBelow(before, line);
        float gap = line.top() - before.top();
        float height = Math.max(line.size(), 6);
        if (mark == Mark.TITLE || mark == Mark.HEADING) {
            return below && gap < height * 1.9;
        }
        if (BULLET.matcher(line.text()).lookingAt() && (ended || !line.text().startsWith("–"))) {
            return false;
        }
        if (!below) {
            // A new column or page: the sentence says whether the paragraph goes on.
            return !ended || TextShape.startsSmall(line.text());
        }
        if (gap > height * 2.1 && (ended || gap > height * 4) || leavesRoom(before, i)) {
            return false;
        }
        if (ended && TextShape.isHeading(line.text()) && i + 1 < marks.length && leavesRoom(line, i + 1)) {
            return false;
        }
        boolean indented = line.left() > before.left() + height * 0.8 && line.left() < before.left() + height * 5;
        boolean shortLine = before.right() < line.right() - height * 4;
        return !(ended && (indented || shortLine || gap > height * 1.75)) && open.length() < 20_000;
    }

    /**
     * Whether the line before ends although this line's first word would have had room on it: somebody ended it there. The
     * column is as wide as the lines around.
     */
    private boolean leavesRoom(PdfLine before, int i) {
        PdfLine line = lines.get(i);
        if (TextShape.startsSmall(line.text())) {
            return false;
        }
        float edge = before.right();
        for (int j = Math.max(0, i - NEAR); j < Math.min(lines.size(), i + NEAR); j++) {
            PdfLine other = lines.get(j);
            boolean inColumn = other.page() == line.page()
                    && marks[j] == Mark.NONE
                    && Math.abs(other.left() - before.left()) < Math.max(line.size(), 6) * 3;
            edge = inColumn ? Math.max(edge, other.right()) : edge;
        }
        int word = line.text().indexOf(' ') < 0
                ? line.text().length()
                : line.text().indexOf(' ');
        return edge - before.right() > (word + 2) * line.letter() * 1.2f;
    }

    private static void append(StringBuilder open, String text) {
        int last = open.length() - 1;
        boolean cut = last > 0
                && (open.charAt(last) == '-' || open.charAt(last) == '\u00ad')
                && Character.isLetter(open.charAt(last - 1))
                && Character.isLowerCase(text.charAt(0));
        if (cut) {
            open.setLength(last);
        } else if (!open.isEmpty()) {
            open.append(' ');
        }
        open.append(text);
    }
}
