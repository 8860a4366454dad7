package org.lectern.core.article;

/**
 * A stretch of text as UTF-16 offsets, {@code start} inclusive and {@code end} exclusive.
 *
 * @param start at least 0
 * @param end at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span needs 0 <= start <= end, not " + start + ".." + end);
        }
    }

    /** The number of UTF-16 units covered. */
    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** This span moved right by {@code offset} units (left where negative). */
    public Span shiftedBy(int offset) {
        return new Span(start + offset, end + offset);
    }

    /**
     * The text covered.
     *
     * @throws IndexOutOfBoundsException where the span reaches past the text
     */
    public String in(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
