package org.lectern.generator.draft;

import java.util.List;
import org.lectern.core.question.Item;

/**
 * What was made of an article, ready for a teacher's review.
 *
 * @param summary of the whole article
 * @param sections in the article's order
 * @param items about the article as a whole, best first
 */
public record DraftQuiz(List<String> summary, List<DraftSection> sections, List<Item> items) {

    public DraftQuiz {
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
        items = List.copyOf(items);
    }
}
