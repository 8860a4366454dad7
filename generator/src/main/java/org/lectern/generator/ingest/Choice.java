package org.lectern.generator.ingest;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which of several texts in a file are read.
 *
 * @param indices from 0, as {@link Opened.Several} gives them; all of them where empty
 */
record Choice(Set<Integer> indices) {

    static final Choice ALL = new Choice(Set.of());

    Choice {
        indices = Set.copyOf(indices);
    }

    boolean takes(int index) {
        return indices.isEmpty() || indices.contains(index);
    }

    /** The choice as one word, such as {@code 0,3}. */
    String written() {
        return new TreeSet<>(indices).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static Choice of(String written) {
        return written.isEmpty()
                ? ALL
                : new Choice(
                        Arrays.stream(written.split(",")).map(Integer::valueOf).collect(Collectors.toSet()));
    }
}
