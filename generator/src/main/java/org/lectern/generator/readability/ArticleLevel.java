package org.lectern.generator.readability;

import java.util.ArrayList;
import java.util.List;
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

    /** Measures an article. Takes one to two seconds of a processor for 2,000 words. */
    public static ArticleLevel of(Article article) {
        StringBuilder text = new StringBuilder();
        List<Estimate> estimates = new ArrayList<>();
        List<Readability> sections = new ArrayList<>();
        for (Section section : article.sections()) {
            text.append(section.text()).append(Section.PARAGRAPH_BREAK);
            Prose prose = Prose.of(section.text());
            if (prose.wordCount() == 0) {
                sections.add(Readability.WORDLESS);
            } else {
                Estimate estimate = Estimate.of(section.text(), prose);
                estimates.add(estimate);
                sections.add(Readability.of(section.text(), prose, estimate));
            }
        }
        Readability whole = estimates.isEmpty()
                ? Readability.WORDLESS
                : Readability.of(text.toString(), Prose.of(text.toString()), Estimate.mean(estimates));
        return new ArticleLevel(whole, sections);
    }
}
