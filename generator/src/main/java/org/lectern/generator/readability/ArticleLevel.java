package org.lectern.generator.readability;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;

/**
 * How hard an English article is to read, as a whole and section by section.
 *
 * @param article the ease of the whole is the mean of its sections', each as weighty as it is long
 * @param sections one a section, in order
 */
public record ArticleLevel(Readability article, List<Readability> sections) {

    public ArticleLevel {
        sections = List.copyOf(sections);
    }

    private static final LatestEstimates LATEST = new LatestEstimates();

    /** A section and what is made of it; no estimate where it has no word. */
    private record Measured(Section section, Optional<Estimate> estimate, Readability level) {
        static Measured of(Section section) {
            Prose prose = Prose.of(section.text());
            if (prose.wordCount() == 0) {
                return new Measured(section, Optional.empty(), Readability.WORDLESS);
            }
            Estimate estimate = LATEST.of(section.text(), prose);
            return new Measured(section, Optional.of(estimate), Readability.of(section.text(), prose, estimate));
        }
    }

    /** Measures an article, on all processors that are free. Takes one to two seconds of one for 2,000 words. */
    public static ArticleLevel of(Article article) {
        List<Measured> measured =
                article.sections().parallelStream().map(Measured::of).toList();
        List<Estimate> estimates =
                measured.stream().flatMap(one -> one.estimate().stream()).toList();
        String text = measured.stream()
                .map(one -> one.section().text() + Section.PARAGRAPH_BREAK)
                .collect(Collectors.joining());
        Readability whole = estimates.isEmpty()
                ? Readability.WORDLESS
                : Readability.of(text, Prose.of(text), Estimate.mean(estimates));
        return new ArticleLevel(whole, measured.stream().map(Measured::level).toList());
    }
}
