package org.lectern.web.article;

import java.util.List;
import org.lectern.generator.draft.DraftQuiz;
import org.lectern.generator.draft.DraftSection;
import org.lectern.generator.draft.KeyTerm;

/**
 * What was said in short about an article.
 *
 * @param article sentences about the whole of it
 * @param sections one entry a section, in order
 */
public record Summaries(List<String> article, List<OfSection> sections) {

    /** What was said in short about one section. */
    public record OfSection(List<String> sentences, List<KeyTerm> keyTerms) {
        public OfSection {
            sentences = List.copyOf(sentences);
            keyTerms = List.copyOf(keyTerms);
        }
    }

    public Summaries {
        article = List.copyOf(article);
        sections = List.copyOf(sections);
    }

    public static Summaries of(DraftQuiz draft) {
        return new Summaries(
                draft.summary(), draft.sections().stream().map(Summaries::of).toList());
    }

    private static OfSection of(DraftSection section) {
        return new OfSection(section.summary(), section.keyTerms());
    }
}
