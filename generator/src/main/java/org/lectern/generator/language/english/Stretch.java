package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.core.article.Span;
import org.lectern.generator.language.network.Sequence;

/**
 * Words of a paragraph between two places where a sentence surely ends: one sentence or more.
 *
 * @param paragraph index of the paragraph
 * @param words offsets of the words, one or more
 * @param sequence the same words, ready for the network
 * @param isSentence whether no sentence can end inside
 */
record Stretch(int paragraph, List<Span> words, Sequence sequence, boolean isSentence) {

    /** The stretches of a paragraph in order. */
    static List<Stretch> of(int paragraph, List<Span> words, Sequence sequence) {
        List<Stretch> stretches = new ArrayList<>();
        Optional<List<Integer>> clear = EndsAreClear.in(sequence.forms());
        int start = 0;
        for (int end : clear.orElseGet(() -> sureEnds(words, sequence.forms()))) {
            stretches.add(new Stretch(
                    paragraph, words.subList(start, end + 1), sequence.part(start, end + 1), clear.isPresent()));
            start = end + 1;
        }
        return stretches;
    }

    /** The words from {@code from} inclusive to {@code to} exclusive, as a sentence. */
    Stretch sentence(int from, int to) {
        return new Stretch(paragraph, words.subList(from, to), sequence.part(from, to), true);
    }

    /**
     * The words after which a sentence ends whatever stands around them, the last one included: a mark that stands alone,
     * not after an initial, before a space and a capital. In the training data 99 of 100 such marks end one.
     */
    private static List<Integer> sureEnds(List<Span> words, List<String> forms) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i + 1 < forms.size(); i++) {
            boolean apart = words.get(i + 1).start() > words.get(i).end();
            boolean mark =
                    switch (forms.get(i)) {
                        case ".", "?", "!" -> true;
                        default -> false;
                    };
            boolean initial = i > 0
                    && forms.get(i - 1).length() == 1
                    && Character.isLetter(forms.get(i - 1).charAt(0));
            if (mark
                    && apart
                    && !initial
                    && Character.isUpperCase(forms.get(i + 1).codePointAt(0))) {
                ends.add(i);
            }
        }
        ends.add(forms.size() - 1);
        return ends;
    }
}
