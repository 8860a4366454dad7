package org.lectern.core.attempt;

import java.util.List;
import java.util.stream.IntStream;
import org.lectern.core.attempt.PresentedQuestion.Part;

/**
 * A question's list of texts behind a veil.
 *
 * @param ids what this attempt calls each of {@code texts}
 * @param order indices into {@code texts} as this student meets them
 */
record Parts(List<String> texts, List<String> ids, List<Integer> order) {

    static final Parts NONE = new Parts(List.of(), List.of(), List.of());

    static Parts asWritten(Veil veil, String list, List<String> texts) {
        return of(veil, list, texts, IntStream.range(0, texts.size()).boxed().toList());
    }

    static Parts shuffled(Veil veil, String list, List<String> texts) {
        return of(veil, list, texts, veil.order(list, texts));
    }

    private static Parts of(Veil veil, String list, List<String> texts, List<Integer> order) {
        return new Parts(
                texts, texts.stream().map(text -> veil.name(list, text)).toList(), order);
    }

    List<Part> presented() {
        return order.stream()
                .map(index -> new Part(id(index), texts.get(index)))
                .toList();
    }

    String id(int index) {
        return ids.get(index);
    }

    /** Index of the part with this id. */
    int index(String id) {
        int index = ids.indexOf(id);
        if (index < 0) {
            throw new UnfitAnswerException("This question has no such option: reload the page and choose again.");
        }
        return index;
    }
}
