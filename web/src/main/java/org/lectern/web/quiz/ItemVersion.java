package org.lectern.web.quiz;

import java.math.BigDecimal;
import org.lectern.core.question.Item;
import org.lectern.core.scoring.Marks;

/**
 * What a correction can change about an item of a published quiz.
 *
 * @param points at least 0; 0 where it is taken out
 * @param marks what the teacher decided about single answers
 */
public record ItemVersion(Item item, BigDecimal points, Marks marks) {

    /** Points with two places at most, as the database keeps them. */
    public ItemVersion {
        points = points.stripTrailingZeros();
    }

    /** Whether it counts at all. */
    public boolean counts() {
        return points.signum() > 0;
    }

    /** The points as people write them. */
    public String written() {
        return points.toPlainString();
    }

    /** The item as the domain's quizzes hold it. */
    public org.lectern.core.quiz.QuizItem inQuiz() {
        return new org.lectern.core.quiz.QuizItem(item, points.doubleValue(), marks);
    }
}
