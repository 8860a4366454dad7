package org.lectern.generator.ingest.pdf;

import java.util.List;
import java.util.Optional;
import org.lectern.generator.ingest.Table;
import org.lectern.generator.ingest.pdf.PdfLine.Cell;

/** Tables of a PDF: lines one below the other whose parts stand in the same columns. Nothing else marks them. */
final class PdfTables {

    /** Cells are names and figures: longer parts on average are columns of text. */
    private static final int LONGEST_CELL = 28;

    private PdfTables() {}

    /** How many lines from {@code first} on make a table; 0 where none begins there. */
    static int length(List<PdfLine> lines, int first) {
        int end = first + 1;
        while (end < lines.size() && isRowBelow(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        List<PdfLine> rows = lines.subList(first, end);
        int columns = lines.get(first).cells().size();
        double letters = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.text().length())
                .average()
                .orElse(0);
        boolean large = columns >= 3 && rows.size() >= 2 || columns == 2 && rows.size() >= 3;
        return large && letters <= LONGEST_CELL ? rows.size() : 0;
    }

    /** These lines as a table; empty where it compares nothing. */
    static Optional<Table> of(List<PdfLine> rows) {
        Table table = new Table(rows.stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList());
        return Optional.of(table).filter(Table::holdsData);
    }

    private static boolean isRowBelow(PdfLine above, PdfLine below) {
        List<Cell> upper = above.cells();
        List<Cell> lower = below.cells();
        if (upper.size() < 2
                || upper.size() != lower.size()
                || above.page() != below.page()
                || below.top() <= above.top()
                || below.top() - above.top() > Math.max(above.size(), 6) * 3
                // A sign or number that a wide gap parts from its text is a list's.
                || lower.getFirst().text().matches("[^\\p{L}\\p{N}]|\\(?\\w{1,2}[.)]")) {
            return false;
        }
        for (int i = 0; i < upper.size(); i++) {
            if (upper.get(i).left() > lower.get(i).right()
                    || lower.get(i).left() > upper.get(i).right()) {
                return false;
            }
        }
        return true;
    }
}
