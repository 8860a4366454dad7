package org.lectern.core.question;

import java.util.List;
import java.util.stream.Stream;

/**
 * Left sides to be paired with right sides.
 *
 * @param pairs at least two, left sides distinct, right sides distinct
 * @param extraRights right sides that belong to no left side
 */
public record Matching(String stem, List<Pair> pairs, List<String> extraRights) implements Question {

    /** What belongs together. */
    public record Pair(String left, String right) {}

    public Matching {
        Require.stem(stem);
        pairs = List.copyOf(pairs);
        extraRights = List.copyOf(extraRights);
        Require.texts(pairs.stream().map(Pair::left).toList(), 2, "left sides");
        Require.texts(pairs.stream().map(Pair::right).toList(), 2, "right sides");
        Require.distinct(rights(pairs, extraRights), "right sides");
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
