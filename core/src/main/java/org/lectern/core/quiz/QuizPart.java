package org.lectern.core.quiz;

import java.util.List;

/**
 * A named part into which a teacher divided the questions of a quiz; sections are the article's.
 *
 * @param title never blank
 * @param instructions what students read above its first question, empty for none
 * @param items their ids in the quiz's order, at least one
 */
public record QuizPart(String title, String instructions, List<String> items) {

    public QuizPart {
        items = List.copyOf(items);
        if (title.isBlank()) {
            throw new IllegalArgumentException("Give each part of the quiz a title.");
        }
        if (items.isEmpty()) {
            throw new IllegalArgumentException("The part " + title + " has no question.");
        }
    }
}
