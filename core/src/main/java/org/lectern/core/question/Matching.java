package org.lectern.core.question;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Left sides to be paired with right sides.
 *
 * @param pairs at least two, left sides distinct, right sides distinct
 * @param extraRights right sides that belong to no left side
 * @param numbers for each of {@link #rights()} the number under which answers name it; empty where that is its place
 */
public record Matching(String stem, List<Pair> pairs, List<String> extraRights, List<Integer> numbers)
        implements Question {

    /** What belongs together. */
    public record Pair(String left, String right) {}

    public Matching {
        Require.stem(stem);
        pairs = List.copyOf(pairs);
        extraRights = List.copyOf(extraRights);
        Require.texts(pairs.stream().map(Pair::left).toList(), 2, "left sides");
        Require.texts(pairs.stream().map(Pair::right).toList(), 2, "right sides");
        Require.distinct(rights(pairs, extraRights), "right sides");
        // Kept questions from before pairs could be corrected have none.
        numbers = Numbers.checked(
                Objects.requireNonNullElse(numbers, List.of()),
                rights(pairs, extraRights).size());
    }

    /** Right sides that answers name by their places. */
    public Matching(String stem, List<Pair> pairs, List<String> extraRights) {
        this(stem, pairs, extraRights, List.of());
    }

    /** The number under which answers name the right side at a place of {@link #rights()}. */
    public int number(int place) {
        return Numbers.at(numbers, place);
    }

    /** Every right side by its number. */
    public List<String> byNumber() {
        return Numbers.sorted(numbers, rights());
    }

    /** Every right side, those that belong to a left side first and in its order. */
    public List<String> rights() {
        return rights(pairs, extraRights);
    }

    private static List<String> rights(List<Pair> pairs, List<String> extraRights) {
        return Stream.concat(pairs.stream().map(Pair::right), extraRights.stream())
                .toList();
    }
}
