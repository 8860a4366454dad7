package org.lectern.generator.question.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.lectern.core.article.Section;
import org.lectern.core.article.Span;
import org.lectern.core.question.Evidence;
import org.lectern.generator.language.ParsedSentence;

/** One section as the rules read it. Shared by threads. */
public final class SectionReading {

    private final int index;
    private final Section section;
    private final int offset;
    private final List<ParsedSentence> sentences;
    private final Optional<String> narrator;
    private final Pairs pairs;
    private final Map<Integer, Boolean> plain = new ConcurrentHashMap<>();

    /**
     * A section with what stands around it known.
     *
     * @param index of the section in its article
     * @param offset where the section's text starts in the analysed text, in UTF-16 units
     * @param sentences of the section in order; their spans count from the start of the analysed text
     * @param narrator who "I" is in it, such as "the narrator"; empty where that is not one and the same throughout
     * @param pairs who is meant where it speaks of two persons at once
     */
    public SectionReading(
            int index,
            Section section,
            int offset,
            List<ParsedSentence> sentences,
            Optional<String> narrator,
            Pairs pairs) {
        this.index = index;
        this.section = section;
        this.offset = offset;
        this.sentences = List.copyOf(sentences);
        this.narrator = narrator;
        this.pairs = pairs;
    }

    public SectionReading(int index, Section section, int offset, List<ParsedSentence> sentences) {
        this(index, section, offset, sentences, Narrator.of(sentences, sentences), Pairs.NONE);
    }

    public int index() {
        return index;
    }

    public Section section() {
        return section;
    }

    public int offset() {
        return offset;
    }

    public List<ParsedSentence> sentences() {
        return sentences;
    }

    public Optional<String> narrator() {
        return narrator;
    }

    public Pairs pairs() {
        return pairs;
    }

    /** What was found once of a sentence of this section; each of many rules asks for it. */
    boolean isPlain(ParsedSentence sentence, Predicate<ParsedSentence> found) {
        return plain.computeIfAbsent(sentence.index(), known -> found.test(sentence));
    }

    /** Whether the sentence stands inside a quotation that an earlier sentence of its paragraph opened. */
    public boolean isQuoted(ParsedSentence sentence) {
        int start = Math.max(0, sentence.span().start() - offset);
        String before =
                section.text().substring(0, Math.min(start, section.text().length()));
        return Quotations.isOpenAfter(before.substring(before.lastIndexOf(Section.PARAGRAPH_BREAK) + 1));
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
