package org.lectern.core.attempt;

/** An answer that does not fit its question, such as an option that the question has not. The message is for users. */
public final class UnfitAnswerException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnfitAnswerException(String message) {
        super(message);
    }
}
