package org.lectern.core.interchange;

/** A file can't be read as the format it was given as. The message is one sentence that says what to do. */
public final class UnreadableFileException extends RuntimeException {

    public UnreadableFileException(String message) {
        super(message);
    }

    public UnreadableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
