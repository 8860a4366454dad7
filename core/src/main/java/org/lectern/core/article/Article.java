package org.lectern.core.article;

import java.util.List;

/**
 * One immutable version of an article.
 *
 * @param title empty where none was found
 * @param byline who wrote it, empty where unknown
 * @param published the date as the source gives it, empty where unknown
 * @param language ISO 639-1 code, {@code und} where unknown
 * @param sections in reading order, at least one
 */
public record Article(String title, String byline, String published, String language, List<Section> sections) {

    public Article {
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("An article needs at least one section");
        }
    }

    public static Article titled(String title, Section... sections) {
        return new Article(title, "", "", "en", List.of(sections));
    }

    public int wordCount() {
        return sections.stream().mapToInt(Section::wordCount).sum();
    }
}
