package org.lectern.core.quiz;

import org.lectern.core.question.Item;

/**
 * An item as part of a quiz.
 *
 * @param points what a fully right answer earns, more than 0 and finite
 */
public record QuizItem(Item item, double points) {

    public QuizItem {
        if (!(points > 0 && points < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("An item is worth more than 0 points, not " + points);
        }
    }

    /** The item for one point. */
    public static QuizItem of(Item item) {
        return new QuizItem(item, 1);
    }

    public String id() {
        return item.id();
    }

    /** Index of the section that the item's first evidence lies in; 0 where a teacher wrote it without evidence. */
    public int section() {
        return item.evidence().isEmpty() ? 0 : item.evidence().getFirst().section();
    }
}
