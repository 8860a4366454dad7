package org.lectern.core.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Under which numbers answers name the texts of an arrangement. A text keeps its number when a teacher corrects where it
 * belongs, so that answers given before still say what they said.
 */
final class Numbers {

    private Numbers() {}

    /**
     * Checks numbers for so many texts.
     *
     * @param numbers one a text, or none where each text's number is its place
     * @throws IllegalArgumentException where they are not the numbers from 0 up, each once
     */
    static List<Integer> checked(List<Integer> numbers, int texts) {
        List<Integer> places = IntStream.range(0, texts).boxed().toList();
        boolean once = numbers.stream().sorted().toList().equals(places);
        if (!numbers.isEmpty() && !once) {
            throw new IllegalArgumentException("The " + texts + " texts can't have the numbers " + numbers);
        }
        // One form for one meaning: equal questions are equal records.
        return numbers.equals(places) ? List.of() : List.copyOf(numbers);
    }

    /** The number of the text at a place. */
    static int at(List<Integer> numbers, int place) {
        return numbers.isEmpty() ? place : numbers.get(place);
    }

    /** The texts by their numbers. */
    static List<String> sorted(List<Integer> numbers, List<String> texts) {
        List<String> sorted = new ArrayList<>(Collections.nCopies(texts.size(), ""));
        for (int place = 0; place < texts.size(); place++) {
            sorted.set(at(numbers, place), texts.get(place));
        }
        return List.copyOf(sorted);
    }
}
