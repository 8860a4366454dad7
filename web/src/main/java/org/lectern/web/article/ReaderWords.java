package org.lectern.web.article;

import java.util.Locale;
import org.lectern.generator.ingest.UnreadableArticleException;
import org.lectern.web.platform.Refusal;
import org.lectern.web.platform.Words;

/** Says in the reader's language why a source is no article, or a piece of it no part of one. */
public final class ReaderWords {

    private ReaderWords() {}

    /** The same as a refusal, which can be kept and said later. */
    public static Refusal refusal(UnreadableArticleException refused) {
        String key = "reader_" + refused.why().name().toLowerCase(Locale.ROOT);
        return new Refusal(key, refused.arguments().toArray());
    }

    static String said(UnreadableArticleException refused, Words words) {
        return refusal(refused).in(words);
    }

    /** Why a piece was removed: what the reader of articles says is looked up, what a teacher did is said already. */
    static String reason(String removed, Words words) {
        return isReaders(removed, words) ? words.text(key(removed)) : removed;
    }

    /** Whether the reader of articles gives that reason, not a teacher. */
    static boolean isReaders(String removed, Words words) {
        return !removed.isEmpty() && words.knows(key(removed));
    }

    private static String key(String removed) {
        return "removal_" + removed.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_");
    }
}
