package org.lectern.web.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.article.Span;
import org.lectern.core.question.Evidence;

/** Finds words that a teacher copied out of an article by hand. */
public final class QuotedWords {

    private QuotedWords() {}

    /**
     * Where the words stand first, as evidence in the article's own spelling. White space counts as white space, and a
     * quotation mark as any other: what is copied out of a page changes in both.
     */
    public static Optional<Evidence> in(Article article, String quote) {
        if (quote.isBlank()) {
            return Optional.empty();
        }
        Pattern words = pattern(quote.strip());
        List<Section> sections = article.sections();
        for (int index = 0; index < sections.size(); index++) {
            Matcher found = words.matcher(sections.get(index).text());
            if (found.find()) {
                return Optional.of(Evidence.in(index, sections.get(index), new Span(found.start(), found.end())));
            }
        }
        return Optional.empty();
    }

    private static Pattern pattern(String quote) {
        return Pattern.compile(Stream.of(quote.split("\\s+"))
                .map(Pattern::quote)
                .map(word -> word.replaceAll("['‘’]", "\\\\E['‘’]\\\\Q").replaceAll("[\"“”]", "\\\\E[\"“”]\\\\Q"))
                .collect(Collectors.joining("\\s+")));
    }
}
