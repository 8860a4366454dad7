package org.lectern.generator.draft;

import java.util.List;
import org.lectern.core.article.Section;
import org.lectern.core.question.Item;

/**
 * What was made of one section.
 *
 * @param summary one to three sentences
 * @param items best first; their evidence lies in this section
 */
public record DraftSection(Section section, List<String> summary, List<KeyTerm> keyTerms, List<Item> items) {

    public DraftSection {
        summary = List.copyOf(summary);
        keyTerms = List.copyOf(keyTerms);
        items = List.copyOf(items);
    }
}
