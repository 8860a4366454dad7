package org.lectern.core.attempt;

import org.lectern.core.question.Answer;
import org.lectern.core.scoring.Score;

/**
 * What one item earned.
 *
 * @param position place in the log of the response that was graded, 0 where there was none
 * @param answer exactly what was graded
 * @param outOf what a fully right answer would have earned
 */
public record ItemGrade(String item, long position, Answer answer, Score score, double outOf) {

    public double points() {
        return score.points() * outOf;
    }
}
