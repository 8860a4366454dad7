package org.lectern.core.scoring;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.lectern.core.question.Answer;

/**
 * What a teacher decided that an answer is worth, for everybody who gave it.
 *
 * @param answer in terms of the stored question; a typed one stands for all that differ only in case and white space
 * @param points 0–1, before the question's weight in a quiz
 */
public record Mark(Answer answer, double points) {

    public Mark {
        if (!(points >= 0 && points <= 1)) {
            throw new IllegalArgumentException("A mark lies between 0 and 1, not " + points);
        }
    }

    /** Whether the decision is about this answer. */
    public boolean isAbout(Answer given) {
        return answer instanceof Answer.Text(String meant) && given instanceof Answer.Text(String typed)
                ? folded(meant).equals(folded(typed))
                : answer.equals(given);
    }

    Score score() {
        List<Part> parts =
                answer instanceof Answer.Text(String text) ? List.of(new Part(text, points >= 1, "")) : List.of();
        return Score.of(points, parts);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
