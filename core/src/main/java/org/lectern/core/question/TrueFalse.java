package org.lectern.core.question;

/**
 * A statement to judge.
 *
 * @param stem the statement
 * @param key whether the article bears it out
 * @param rationale why, shown after release; may be empty
 */
public record TrueFalse(String stem, boolean key, String rationale) implements Question {

    public TrueFalse {
        Require.stem(stem);
    }
}
