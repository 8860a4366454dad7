package org.lectern.generator.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a page's lines into reading order where the file writes two columns row by row. Most files write one column after
 * the other: their order is left as it is.
 */
final class Columns {

    /** A page with more parts than this is a drawing. */
    private static final int MOST_PARTS = 2_000;

    /** Parts of running text are longer than the cells of a table. */
    private static final int LEAST_LETTERS = 18;

    private Columns() {}

    /** @param rows the page's rows in the order of the file, each with its parts from left to right */
    static List<PdfLine> arranged(List<List<PdfLine>> rows) {
        List<PdfLine> parts = rows.stream().flatMap(List::stream).toList();
        float gutter = parts.size() > MOST_PARTS ? Float.NaN : gutter(parts);
        if (Float.isNaN(gutter)) {
            return rows.stream().map(Columns::joined).toList();
        }
        List<PdfLine> arranged = new ArrayList<>();
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (PdfLine part : parts) {
            if (part.right() <= gutter) {
                left.add(part);
            } else if (part.left() >= gutter) {
                right.add(part);
            } else {
                arranged.addAll(left);
                arranged.addAll(right);
                left.clear();
                right.clear();
                arranged.add(part);
            }
        }
        arranged.addAll(left);
        arranged.addAll(right);
        return arranged;
    }

    /** Where two columns part that the file writes in turns; not a number where there are none. */
    private static float gutter(List<PdfLine> parts) {
        float best = Float.NaN;
        int fewestCrossing = parts.size() / 4 + 1;
        for (PdfLine candidate : parts) {
            float at = candidate.left() - 1;
            int left = 0;
            int right = 0;
            int crossing = 0;
            int turns = 0;
            int letters = 0;
            int side = 0;
            for (PdfLine part : parts) {
                int own = part.right() <= at ? -1 : part.left() >= at ? 1 : 0;
                left += own < 0 ? 1 : 0;
                right += own > 0 ? 1 : 0;
                crossing += own == 0 ? 1 : 0;
                letters += own == 0 ? 0 : part.text().length();
                turns += own != 0 && side != 0 && own != side ? 1 : 0;
                side = own == 0 ? side : own;
            }
            boolean columns = Math.min(left, right) * 10 >= parts.size() * 3
                    && Math.min(left, right) >= 4
                    && turns * 4 >= parts.size()
                    && letters >= (left + right) * LEAST_LETTERS;
            if (columns && crossing < fewestCrossing) {
                fewestCrossing = crossing;
                best = at;
            }
        }
        return best;
    }

    private static PdfLine joined(List<PdfLine> row) {
        if (row.size() == 1) {
            return row.getFirst();
        }
        PdfLine first = row.getFirst();
        StringBuilder text = new StringBuilder();
        row.forEach(part -> text.append(text.isEmpty() ? "" : " ").append(part.text()));
        return new PdfLine(
                first.page(),
                text.toString(),
                first.top(),
                first.left(),
                row.getLast().right(),
                first.size(),
                first.bold(),
                first.pageHeight(),
                first.note(),
                row.stream().flatMap(part -> part.cells().stream()).toList());
    }
}
