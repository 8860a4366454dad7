package org.lectern.core.scoring;

import java.util.List;

/**
 * What an answer is worth.
 *
 * @param points 0–1, before the question's weight in a quiz
 * @param verdict in words; agrees with the points
 * @param sure false where a text was judged by likeness and lies near the border, so that a teacher should look
 * @param parts what was judged, in the question's order; holds the key, so not for a student before release
 */
public record Score(double points, Verdict verdict, boolean sure, List<Part> parts) {

    public Score {
        if (!(points >= 0 && points <= 1)) {
            throw new IllegalArgumentException("A score lies between 0 and 1, not " + points);
        }
        boolean agrees =
                switch (verdict) {
                    case BLANK, WRONG -> points == 0;
                    case PARTLY -> points > 0 && points < 1;
                    case CORRECT -> points == 1;
                };
        if (!agrees) {
            throw new IllegalArgumentException(verdict + " does not go with " + points + " points");
        }
        parts = List.copyOf(parts);
    }

    /** The score for no answer. */
    public static Score blank() {
        return new Score(0, Verdict.BLANK, true, List.of());
    }

    static Score of(double points, List<Part> parts) {
        return new Score(points, Verdict.of(points), true, parts);
    }
}
