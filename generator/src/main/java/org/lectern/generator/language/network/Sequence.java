package org.lectern.generator.language.network;

import java.util.ArrayList;
import java.util.List;
import org.lectern.core.article.Span;

/**
 * A run of words ready for the network.
 *
 * @param forms the words
 * @param pieces the word pieces of each word
 * @param shapes how each word is written, see {@link CasingShape}
 */
public record Sequence(List<String> forms, List<int[]> pieces, List<Integer> shapes) {

    /** From where inclusive to where exclusive some of the words go. */
    public record Part(int from, int to) {}

    /** The number of pieces with the two that mark begin and end. */
    public int size() {
        int size = 2;
        for (int[] word : pieces) {
            size += word.length;
        }
        return size;
    }

    Part all() {
        return new Part(0, forms.size());
    }

    /** The words from {@code from} inclusive to {@code to} exclusive. */
    public Sequence part(int from, int to) {
        return new Sequence(forms.subList(from, to), pieces.subList(from, to), shapes.subList(from, to));
    }

    /** The shape of a word; the first word is joined to none, whatever stands before it in the text. */
    int shape(int word) {
        return word == 0 ? shapes.getFirst() % CasingShape.JOINED : shapes.get(word);
    }

    static Sequence of(String text, List<Span> words, WordPieces vocabulary) {
        List<String> forms = new ArrayList<>(words.size());
        List<int[]> pieces = new ArrayList<>(words.size());
        List<Integer> shapes = new ArrayList<>(words.size());
        int end = -1;
        for (Span word : words) {
            String form = word.in(text);
            forms.add(form);
            pieces.add(vocabulary.of(form));
            shapes.add(CasingShape.of(form) + (word.start() == end ? CasingShape.JOINED : 0));
            end = word.end();
        }
        return new Sequence(forms, pieces, shapes);
    }
}
