package org.lectern.generator.ingest;

/** A source can't be turned into an article. The message is one sentence for a teacher and says what to do. */
public final class UnreadableArticleException extends RuntimeException {

    public UnreadableArticleException(String message) {
        super(message);
    }

    public UnreadableArticleException(String message, Throwable cause) {
        super(message, cause);
    }
}
