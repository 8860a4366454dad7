package org.lectern.core.question;

import java.util.List;
import java.util.Objects;

/**
 * Things to be put in order.
 *
 * @param items in the right order, at least two, distinct
 * @param numbers for each item the number under which answers name it; empty where that is its place, from 0
 */
public record Ordering(String stem, List<String> items, List<Integer> numbers) implements Question {

    public Ordering {
        Require.stem(stem);
        items = Require.texts(items, 2, "items");
        // Kept questions from before orders could be corrected have none.
        numbers = Numbers.checked(Objects.requireNonNullElse(numbers, List.of()), items.size());
    }

    /** Items that answers name by their places in the right order. */
    public Ordering(String stem, List<String> items) {
        this(stem, items, List.of());
    }

    /** The number under which answers name the item at a place in the right order. */
    public int number(int place) {
        return Numbers.at(numbers, place);
    }

    /** The items by their numbers. */
    public List<String> byNumber() {
        return Numbers.sorted(numbers, items);
    }
}
