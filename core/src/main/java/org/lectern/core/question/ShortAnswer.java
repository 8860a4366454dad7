package org.lectern.core.question;

import java.util.List;

/**
 * A word, phrase or sentence in the student's own writing.
 *
 * @param accepted reference answers, best first, at least one
 */
public record ShortAnswer(String stem, List<String> accepted) implements Question {

    public ShortAnswer {
        Require.stem(stem);
        accepted = Require.texts(accepted, 1, "accepted answers");
    }
}
