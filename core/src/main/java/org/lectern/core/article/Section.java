package org.lectern.core.article;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of an article with a text of its own. Evidence is addressed by offsets into {@link #text()}.
 *
 * @param heading the section's title, empty where the article has none for it
 * @param text paragraphs separated by an empty line; never blank
 */
public record Section(String heading, String text) {

    /** What stands between two paragraphs of a section's text. */
    public static final String PARAGRAPH_BREAK = "\n\n";

    public Section {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A section needs some text; its heading is '" + heading + "'");
        }
    }

    public static Section ofParagraphs(String heading, List<String> paragraphs) {
        return new Section(heading, String.join(PARAGRAPH_BREAK, paragraphs));
    }

    public List<String> paragraphs() {
        return Stream.of(text.split("\n\\s*\n"))
                .filter(paragraph -> !paragraph.isBlank())
                .collect(Collectors.toUnmodifiableList());
    }

    /** Words separated by white space. */
    public int wordCount() {
        return text.strip().split("\\s+").length;
    }
}
