package org.lectern.web.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a page shows of one part of a quiz. A quiz without parts is all in one of these, which has no name.
 *
 * @param number place of the part, from 1; 0 where the lines are in none
 * @param total how many parts there are
 * @param title of the part, empty where the lines are in none
 * @param instructions of the part, may be empty
 */
public record PartLines<T>(int number, int total, String title, String instructions, List<T> lines) {

    public PartLines {
        lines = List.copyOf(lines);
    }

    public boolean isNamed() {
        return number > 0;
    }

    /**
     * Lines by the part that they are in.
     *
     * @param lines in the order of the parts
     * @param part of a line: its index, empty where it is in none
     */
    public static <T> List<PartLines<T>> of(
            List<PartHeading> parts, List<T> lines, Function<? super T, Optional<Integer>> part) {
        Map<Integer, List<T>> divided = new LinkedHashMap<>();
        lines.forEach(line -> divided.computeIfAbsent(part.apply(line).orElse(-1), any -> new ArrayList<>())
                .add(line));
        return divided.entrySet().stream()
                .map(one -> one.getKey() < 0
                        ? new PartLines<>(0, parts.size(), "", "", one.getValue())
                        : named(parts, one.getKey(), one.getValue()))
                .toList();
    }

    private static <T> PartLines<T> named(List<PartHeading> parts, int index, List<T> lines) {
        PartHeading part = parts.get(index);
        return new PartLines<>(index + 1, parts.size(), part.title(), part.instructions(), lines);
    }
}
