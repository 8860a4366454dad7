package org.lectern.web.article;

import java.util.Locale;
import org.lectern.generator.ingest.UnreadableArticleException;
import org.lectern.web.platform.Words;

/** Says in the reader's language why a source is no article. */
final class ReaderWords {

    private ReaderWords() {}

    static String said(UnreadableArticleException refusal, Words words) {
        String key = "reader_" + refusal.why().name().toLowerCase(Locale.ROOT);
        return words.text(key, refusal.arguments().toArray());
    }
}
