package org.lectern.web.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.core.article.Section;
import org.lectern.core.article.Span;
import org.lectern.core.question.Evidence;

/**
 * A section's text cut at paragraphs and at evidence, so that a page can light the words that prove a key.
 *
 * @param index of the section
 */
public record Passage(int index, String heading, List<List<Piece>> paragraphs) {

    /** A stretch of one paragraph. */
    public record Piece(String text, boolean lit) {}

    /** Every section of an article, with this evidence lit. */
    public static List<Passage> of(List<Section> sections, List<Evidence> evidence) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            int index = i;
            List<Span> lit = evidence.stream()
                    .filter(words -> words.section() == index)
                    .map(Evidence::span)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            passages.add(new Passage(
                    i, sections.get(i).heading(), paragraphs(sections.get(i).text(), lit)));
        }
        return passages;
    }

    public boolean isLit() {
        return paragraphs.stream().flatMap(List::stream).anyMatch(Piece::lit);
    }

    private static List<List<Piece>> paragraphs(String text, List<Span> lit) {
        List<List<Piece>> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(Section.PARAGRAPH_BREAK, start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(pieces(text, start, end, lit));
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
