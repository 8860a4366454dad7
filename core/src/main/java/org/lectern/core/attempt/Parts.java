package org.lectern.core.attempt;

import java.util.List;
import java.util.stream.IntStream;
import org.lectern.core.attempt.PresentedQuestion.Part;

/**
 * A question's list of texts behind a veil.
 *
 * @param order indices into {@code texts} as this student meets them
 */
record Parts(Veil veil, String list, List<String> texts, List<Integer> order) {

    static Parts asWritten(Veil veil, String list, List<String> texts) {
        return new Parts(
                veil, list, texts, IntStream.range(0, texts.size()).boxed().toList());
    }

    static Parts shuffled(Veil veil, String list, List<String> texts) {
        return new Parts(veil, list, texts, veil.order(list, texts));
    }

    List<Part> presented() {
        return order.stream()
                .map(index -> new Part(id(index), texts.get(index)))
                .toList();
    }

    String id(int index) {
        return veil.name(list, texts.get(index));
    }

    /** Index of the part with this id. */
    int index(String id) {
        return IntStream.range(0, texts.size())
                .filter(index -> id(index).equals(id))
                .findFirst()
                .orElseThrow(() -> new UnfitAnswerException(
                        "This question has no such option: reload the page and choose again."));
    }
}
