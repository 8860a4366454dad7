package org.lectern.generator.question.reading;

import java.util.List;
import org.lectern.core.article.Section;
import org.lectern.core.article.Span;
import org.lectern.core.question.Evidence;
import org.lectern.generator.language.ParsedSentence;

/**
 * One section as the rules read it.
 *
 * @param index of the section in its article
 * @param offset where the section's text starts in the analysed text, in UTF-16 units
 * @param sentences of the section in order; their spans count from the start of the analysed text
 */
public record SectionReading(int index, Section section, int offset, List<ParsedSentence> sentences) {

    public SectionReading {
        sentences = List.copyOf(sentences);
    }

    /** The whole sentence as evidence. */
    public Evidence evidence(ParsedSentence sentence) {
        return evidence(sentence.span());
    }

    /**
     * A stretch of the analysed text as evidence.
     *
     * @throws IndexOutOfBoundsException where it reaches beyond this section
     */
    public Evidence evidence(Span span) {
        return Evidence.in(index, section, span.shiftedBy(-offset));
    }
}
