package org.lectern.core.quiz;

/** What can be shown of a try: the rows of the release matrix. */
public enum Shown {
    /** What the student answered. */
    ANSWER,
    /** Points for each question and in all. */
    SCORE,
    /** What would have been right. */
    KEY,
    /** Why an option is right or wrong. */
    FEEDBACK,
    /** The words of the article that prove the key. */
    EVIDENCE;

    /** Whether seeing this tells what is right, so that a further try would no longer measure reading. */
    public boolean givesAway() {
        return switch (this) {
            case ANSWER, SCORE -> false;
            case KEY, FEEDBACK, EVIDENCE -> true;
        };
    }
}
