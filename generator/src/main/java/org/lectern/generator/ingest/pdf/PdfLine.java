package org.lectern.generator.ingest.pdf;

import java.util.List;

/**
 * A line of a page.
 *
 * @param page from 0
 * @param top distance of the baseline from the page's top, in points
 * @param left where its first letter begins, in points
 * @param right where its last letter ends, in points
 * @param size of the type, in points, rounded to halves
 * @param bold whether most of it is set in a bold face
 * @param pageHeight in points
 * @param note whether it begins with a small raised number, as a footnote does
 * @param cells its parts that wide gaps hold apart, from left to right; at least one
 */
record PdfLine(
        int page,
        String text,
        float top,
        float left,
        float right,
        float size,
        boolean bold,
        float pageHeight,
        boolean note,
        List<Cell> cells) {

    /** A part of a line: its text and where it begins and ends, in points. */
    record Cell(String text, float left, float right) {}

    PdfLine {
        cells = List.copyOf(cells);
    }

    /** In the strip above or below the text, where running heads and page numbers stand. */
    boolean isAtEdge() {
        return isAtTop() || top > pageHeight * 0.92;
    }

    boolean isAtTop() {
        return top < pageHeight * 0.09;
    }

    /** How wide one of its letters is on average, in points. */
    float letter() {
        return (right - left) / Math.max(1, text.length());
    }
}
