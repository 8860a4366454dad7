package org.lectern.web.student;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.article.Span;
import org.lectern.web.article.Exhibit;

/**
 * An article cut into pieces for a page, some of them lit because they prove a key.
 *
 * @param language of the article, whatever language the page around it speaks; {@code und} where unknown
 * @param pictures where its pictures are, up to their ids
 */
public record Passage(String title, String byline, String language, List<Part> sections, String pictures) {

    /**
     * A section.
     *
     * @param summary its sentences, empty where they are not to be shown
     * @param above pictures and tables above its first paragraph
     */
    public record Part(
            int index, String heading, List<String> summary, List<Exhibit> above, List<Paragraph> paragraphs) {

        private Part showing(List<Exhibit> exhibits) {
            List<Paragraph> shown = new ArrayList<>();
            for (Paragraph paragraph : paragraphs) {
                shown.add(new Paragraph(paragraph.pieces(), Exhibit.at(exhibits, index, shown.size() + 1)));
            }
            return new Part(index, heading, summary, Exhibit.at(exhibits, index, 0), shown);
        }
    }

    /**
     * A paragraph.
     *
     * @param below pictures and tables right below it
     */
    public record Paragraph(List<Piece> pieces, List<Exhibit> below) {}

    /**
     * A stretch of text.
     *
     * @param questions numbers of the questions whose evidence it is, none for plain text
     */
    public record Piece(String text, List<Integer> questions) {

        public boolean isLit() {
            return !questions.isEmpty();
        }

        /** The numbers with spaces between and around, for a selector. */
        public String numbers() {
            StringBuilder numbers = new StringBuilder();
            questions.forEach(number -> numbers.append(' ').append(number));
            return numbers.append(' ').toString().strip();
        }
    }

    /** Words that prove the key of a question. */
    public record Light(int section, Span span, int question) {}

    /** The same text with these sections alone. */
    public Passage only(Set<Integer> chosen) {
        return with(
                sections.stream().filter(part -> chosen.contains(part.index())).toList());
    }

    private Passage with(List<Part> parts) {
        return new Passage(title, byline, language, parts, pictures);
    }

    /**
     * The same text with its pictures and tables.
     *
     * @param address where the pictures are, up to their ids
     */
    public Passage showing(List<Exhibit> exhibits, String address) {
        return new Passage(
                title,
                byline,
                language,
                sections.stream().map(part -> part.showing(exhibits)).toList(),
                address);
    }

    /** The article with these lights; summaries as many as sections, empty lists to show none. */
    public static Passage of(Article article, List<List<String>> summaries, Collection<Light> lights) {
        List<Part> parts = new ArrayList<>();
        for (int index = 0; index < article.sections().size(); index++) {
            Section section = article.sections().get(index);
            int here = index;
            List<Light> own =
                    lights.stream().filter(light -> light.section() == here).toList();
            parts.add(new Part(
                    index,
                    section.heading(),
                    summaries.isEmpty() ? List.of() : summaries.get(index),
                    List.of(),
                    paragraphs(section, own)));
        }
        return new Passage(article.title(), article.byline(), article.language(), parts, "");
    }

    private static List<Paragraph> paragraphs(Section section, List<Light> lights) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        for (String paragraph : section.paragraphs()) {
            int start = section.text().indexOf(paragraph, from);
            from = start + paragraph.length();
            paragraphs.add(new Paragraph(pieces(section.text(), new Span(start, from), lights), List.of()));
        }
        return paragraphs;
    }

    private static List<Piece> pieces(String text, Span paragraph, List<Light> lights) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Light light : lights) {
            if (light.span().overlaps(paragraph)) {
                cuts.add(Math.max(paragraph.start(), light.span().start()));
                cuts.add(Math.min(paragraph.end(), light.span().end()));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int start = cuts.first();
        for (int end : cuts.tailSet(start, false)) {
            Span span = new Span(start, end);
            List<Integer> questions = lights.stream()
                    .filter(light -> light.span().overlaps(span))
                    .map(Light::question)
                    .distinct()
                    .sorted()
                    .toList();
            pieces.add(new Piece(span.in(text), questions));
            start = end;
        }
        return pieces;
    }
}
