package org.lectern.generator.language.network;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of words ready for the network.
 *
 * @param forms the words
 * @param pieces the word pieces of each word
 */
public record Sequence(List<String> forms, List<int[]> pieces) {

    /** The number of pieces with the two that mark begin and end. */
    int size() {
        int size = 2;
        for (int[] word : pieces) {
            size += word.length;
        }
        return size;
    }

    /** The words from {@code from} inclusive to {@code to} exclusive. */
    public Sequence part(int from, int to) {
        return new Sequence(forms.subList(from, to), pieces.subList(from, to));
    }

    static Sequence of(List<String> forms, WordPieces vocabulary) {
        List<int[]> pieces = new ArrayList<>(forms.size());
        forms.forEach(form -> pieces.add(vocabulary.of(form)));
        return new Sequence(forms, pieces);
    }
}
