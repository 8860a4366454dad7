package org.lectern.generator.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.generator.ingest.furniture.TextShape;
import org.lectern.generator.ingest.text.Piece;
import org.lectern.generator.ingest.text.Piece.Mark;

/** Lines put together to pieces: by type size, by gaps, and by how sentences run on. Used for one document. */
final class PdfParagraphs {

    private final List<PdfLine> lines;
    private final Map<String, Integer> edgeCounts = new HashMap<>();
    private final float bodySize;
    private final float titleSize;
    private final int pages;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        Map<Float, Integer> lettersOfSize = new HashMap<>();
        float largest = 0;
        int last = 0;
        for (PdfLine line : lines) {
            lettersOfSize.merge(line.size(), line.text().length(), Integer::sum);
            if (line.isAtEdge()) {
                edgeCounts.merge(edgeKey(line), 1, Integer::sum);
            }
            if (line.page() == 0 && line.text().length() > 3) {
                largest = Math.max(largest, line.size());
            }
            last = Math.max(last, line.page());
        }
        this.bodySize = lettersOfSize.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10f);
        this.titleSize = largest > bodySize * 1.25 ? largest : Float.MAX_VALUE;
        this.pages = last + 1;
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
        for (PdfLine line : lines) {
            Mark own = mark(line);
            if (own == Mark.MARGIN) {
                // Set aside, so that a paragraph that runs over the page's end stays one.
                margins.add(new Piece(own, line.text()));
                continue;
            }
            if (!open.isEmpty() && !continues(before, line, mark, own, open)) {
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

    private static void flush(List<Piece> pieces, List<Piece> margins, Mark mark, StringBuilder open) {
        if (!open.isEmpty()) {
            String text = open.toString();
            boolean item = mark == Mark.NONE && text.matches("^[•●▪◦‣–*-]\\s+\\S.*");
            pieces.add(item ? new Piece(Mark.LIST_ITEM, text.substring(1)) : new Piece(mark, text));
        }
        pieces.addAll(margins);
        margins.clear();
        open.setLength(0);
    }

    private Mark mark(PdfLine line) {
        boolean number = line.text().length() < 16
                && line.text().matches("[\\s\\-–—|.\\divxlc]*(page|seite)?[\\s\\-–—|.\\d]*(of \\d+)?");
        if (line.isAtEdge() && (number || pages >= 3 && edgeCounts.getOrDefault(edgeKey(line), 0) >= 2)) {
            return Mark.MARGIN;
        }
        if (line.size() < bodySize * 0.86 && line.top() > line.pageHeight() * 0.7) {
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

    /** A running head is the same on every page but for the page's number. */
    private static String edgeKey(PdfLine line) {
        return line.text().replaceAll("\\d+", "#");
    }

    private boolean continues(PdfLine before, PdfLine line, Mark mark, Mark own, StringBuilder open) {
        if (mark != own || Math.abs(before.size() - line.size()) > 1.1) {
            return false;
        }
        boolean ended = TextShape.endsSentence(before.text());
        boolean below = line.page() == before.page() && line.top() > before.top();
        float gap = line.top() - before.top();
        float height = Math.max(line.size(), 6);
        if (mark == Mark.TITLE || mark == Mark.HEADING) {
            return below && gap < height * 1.9;
        }
        if (line.text().matches("^[•●▪◦‣]\\s.*")) {
            return false;
        }
        if (!below) {
            // A new column or page: the sentence says whether the paragraph goes on.
            return !ended || TextShape.startsSmall(line.text());
        }
        if (gap > height * 2.1 && (ended || gap > height * 4)) {
            return false;
        }
        boolean indented = line.left() > before.left() + height * 0.8 && line.left() < before.left() + height * 5;
        boolean shortLine = before.right() < line.right() - height * 4;
        return !(ended && (indented || shortLine || gap > height * 1.75)) && open.length() < 20_000;
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
