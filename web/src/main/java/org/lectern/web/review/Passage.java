package org.lectern.web.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.core.article.Section;
import org.lectern.core.article.Span;
import org.lectern.core.question.Evidence;
import org.lectern.web.article.Exhibit;

/**
 * A section's text cut at paragraphs and at evidence, so that a page can light the words that prove a key.
 *
 * @param index of the section
 */
public record Passage(int index, String heading, List<Exhibit> above, List<Paragraph> paragraphs) {

    /**
     * A paragraph.
     *
     * @param below pictures and tables right below it
     */
    public record Paragraph(List<Piece> pieces, List<Exhibit> below) {}

    /** A stretch of one paragraph. */
    public record Piece(String text, boolean lit) {}

    /** Every section of an article with its pictures and tables, and with this evidence lit. */
    public static List<Passage> of(List<Section> sections, List<Exhibit> exhibits, List<Evidence> evidence) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            int index = i;
            List<Span> lit = evidence.stream()
                    .filter(words -> words.section() == index)
                    .map(Evidence::span)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            passages.add(new Passage(
                    i,
                    sections.get(i).heading(),
                    Exhibit.at(exhibits, i, 0),
                    paragraphs(i, sections.get(i).text(), exhibits, lit)));
        }
        return passages;
    }

    public boolean isLit() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .anyMatch(Piece::lit);
    }

    private static List<Paragraph> paragraphs(int section, String text, List<Exhibit> exhibits, List<Span> lit) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(Section.PARAGRAPH_BREAK, start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Paragraph(
                        pieces(text, start, end, lit), Exhibit.at(exhibits, section, paragraphs.size() + 1)));
            }
            start = end + Section.PARAGRAPH_BREAK.length();
        }
        return paragraphs;
    }

    private static List<Piece> pieces(String text, int start, int end, List<Span> lit) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Span span : lit) {
            int from = Math.max(at, span.start());
            int to = Math.min(end, span.end());
            if (from >= to) {
                continue;
            }
            if (from > at) {
                pieces.add(new Piece(text.substring(at, from), false));
            }
            pieces.add(new Piece(text.substring(from, to), true));
            at = to;
        }
        if (at < end) {
            pieces.add(new Piece(text.substring(at, end), false));
        }
        return pieces;
    }
}
