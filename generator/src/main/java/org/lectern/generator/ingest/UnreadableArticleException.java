package org.lectern.generator.ingest;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source can't be turned into an article. The message is one English sentence for a teacher and says what to do; who
 * speaks another language says it by {@link #why()} and {@link #arguments()}.
 */
public final class UnreadableArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Unreadable why;
    private final String[] arguments;

    public UnreadableArticleException(Unreadable why, Object... arguments) {
        this(why, null, arguments);
    }

    public UnreadableArticleException(Unreadable why, @Nullable Throwable cause, Object... arguments) {
        super(why.said(texts(arguments)), cause);
        this.why = why;
        this.arguments = texts(arguments).toArray(String[]::new);
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }

    public Unreadable why() {
        return why;
    }

    /** What stands in the places of the sentence. */
    public List<String> arguments() {
        return List.of(arguments);
    }
}
