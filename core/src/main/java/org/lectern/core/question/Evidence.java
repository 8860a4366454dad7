package org.lectern.core.question;

import org.lectern.core.article.Article;
import org.lectern.core.article.Fingerprint;
import org.lectern.core.article.Section;
import org.lectern.core.article.Span;

/**
 * The words that prove a key.
 *
 * @param section index of the section in its article, from 0
 * @param span offsets into that section's text
 * @param quote the words themselves
 */
public record Evidence(int section, Span span, String quote) {

    public Evidence {
        if (section < 0) {
            throw new IllegalArgumentException("A section's index is at least 0, not " + section);
        }
        if (quote.length() != span.length()) {
            throw new IllegalArgumentException(
                    "The quote has " + quote.length() + " units and its span " + span.length());
        }
    }

    public static Evidence in(int index, Section section, Span span) {
        return new Evidence(index, span, span.in(section.text()));
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(quote);
    }

    /** Whether these very words still stand at this place of {@code article}. */
    public boolean holdsIn(Article article) {
        if (section >= article.sections().size()) {
            return false;
        }
        String text = article.sections().get(section).text();
        return span.end() <= text.length() && span.in(text).equals(quote);
    }
}
