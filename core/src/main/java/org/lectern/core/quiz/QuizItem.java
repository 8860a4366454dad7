package org.lectern.core.quiz;

import org.lectern.core.question.Answer;
import org.lectern.core.question.Item;
import org.lectern.core.scoring.Marks;
import org.lectern.core.scoring.Score;
import org.lectern.core.scoring.Scorer;

/**
 * An item as part of a quiz.
 *
 * @param points what a fully right answer earns, at least 0 and finite; 0 for an item taken out of the reckoning after
 *     it was answered, which stays where it stood
 * @param marks what the teacher decided about single answers
 */
public record QuizItem(Item item, double points, Marks marks) {

    public QuizItem {
        if (!(points >= 0 && points < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("An item is worth at least 0 points, not " + points);
        }
    }

    /** An item whose answers the scorer judges. */
    public QuizItem(Item item, double points) {
        this(item, points, Marks.NONE);
    }

    /** The item for one point. */
    public static QuizItem of(Item item) {
        return new QuizItem(item, 1);
    }

    public String id() {
        return item.id();
    }

    /** Whether it counts at all. */
    public boolean counts() {
        return points > 0;
    }

    /** What an answer is worth, before {@link #points()}. */
    public Score score(Answer answer, Scorer scorer) {
        return marks.score(item.question(), answer, scorer);
    }

    /** Index of the section that the item's first evidence lies in; 0 where a teacher wrote it without evidence. */
    public int section() {
        return item.evidence().isEmpty() ? 0 : item.evidence().getFirst().section();
    }
}
