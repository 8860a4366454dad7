package org.lectern.web.platform;

/** The program can't start as asked. The message is one sentence for an administrator and says what to do. */
public final class UnusableStartException extends RuntimeException {

    public UnusableStartException(String message) {
        super(message);
    }

    public UnusableStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
