package org.lectern.generator.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.lectern.generator.ingest.text.Piece;

/** Collects a document's lines with their places, in the order in which they are read. */
final class LineStripper extends PDFTextStripper {

    /** More text than any article, and than memory should hold. */
    private static final int MOST_CHARACTERS = 5_000_000;

    /** A space as wide as this many letters are high parts two columns, or two cells. */
    private static final double WIDE = 0.9;

    private final List<PdfLine> lines = new ArrayList<>();
    /** Those of the page at hand, each with its parts. */
    private final List<List<PdfLine>> rows = new ArrayList<>();

    private final List<PdfLine> row = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private int characters;

    LineStripper() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
    }

    List<PdfLine> lines() {
        return lines;
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) throws IOException {
        characters += words.length();
        if (characters > MOST_CHARACTERS) {
            throw new IOException("too much text");
        }
        if (!letters.isEmpty() && !positions.isEmpty() && isApart(letters.getLast(), positions.getFirst())) {
            closePart();
        }
        NoteSigns signs = NoteSigns.of(words, positions, letters);
        text.append(signs.text());
        letters.addAll(signs.letters());
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        close();
    }

    @Override
    protected void writeParagraphEnd() {
        close();
    }

    @Override
    protected void writePageEnd() {
        close();
        lines.addAll(Columns.arranged(rows));
        rows.clear();
    }

    private static boolean isApart(TextPosition before, TextPosition after) {
        double space = after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return space > WIDE * Math.max(6, before.getFontSizeInPt());
    }

    private void close() {
        closePart();
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
            row.clear();
        }
    }

    private void closePart() {
        if (!letters.isEmpty() && !Piece.isBlank(text.toString())) {
            TextPosition first = letters.getFirst();
            TextPosition last = letters.getLast();
            double size = letters.stream()
                    .mapToDouble(TextPosition::getFontSizeInPt)
                    .sorted()
                    .skip(letters.size() / 2)
                    .findFirst()
                    .orElse(0);
            boolean note = row.isEmpty() && NoteSigns.isNote(letters);
            long bold = letters.stream().filter(LineStripper::isBold).count();
            String folded = Piece.fold(text.toString());
            float right = last.getXDirAdj() + last.getWidthDirAdj();
            row.add(new PdfLine(
                    getCurrentPageNo() - 1,
                    folded,
                    note ? last.getYDirAdj() : first.getYDirAdj(),
                    first.getXDirAdj(),
                    right,
                    Math.round(size * 2) / 2f,
                    bold * 2 > letters.size(),
                    first.getPageHeight(),
                    note,
                    List.of(new PdfLine.Cell(folded, first.getXDirAdj(), right))));
        }
        text.setLength(0);
        letters.clear();
    }

    private static boolean isBold(TextPosition letter) {
        String name = letter.getFont() == null || letter.getFont().getName() == null
                ? ""
                : letter.getFont().getName();
        return name.toLowerCase(Locale.ROOT).matches(".*(bold|black|heavy|semibold|demi).*");
    }
}
