package org.lectern.generator.ingest.pdf;

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
 */
record PdfLine(int page, String text, float top, float left, float right, float size, boolean bold, float pageHeight) {

    /** In the strip above or below the text, where running heads and page numbers stand. */
    boolean isAtEdge() {
        return top < pageHeight * 0.09 || top > pageHeight * 0.92;
    }
}
