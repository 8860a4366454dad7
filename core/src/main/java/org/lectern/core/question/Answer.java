package org.lectern.core.question;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A student's response, in terms of the question as it is stored: indices count the question's own lists, whatever
 * order a student saw them in.
 */
public sealed interface Answer {

    /** Nothing was answered. */
    record Blank() implements Answer {}

    /** Indices of the options or sentences chosen. True/false: 0 stands for true, 1 for false. */
    record Choice(Set<Integer> options) implements Answer {
        public Choice {
            options = Set.copyOf(options);
        }

        public static Choice of(int option) {
            return new Choice(Set.of(option));
        }
    }

    /** What was typed, for cloze, short answer and numeric. */
    record Text(String text) implements Answer {}

    /** Index of the left side → index into {@link Matching#rights()}. Left sides not matched are absent. */
    record Matches(Map<Integer, Integer> rightOfLeft) implements Answer {
        public Matches {
            rightOfLeft = Map.copyOf(rightOfLeft);
        }
    }

    /** Indices into {@link Ordering#items()} in the order the student put them. */
    record Order(List<Integer> items) implements Answer {
        public Order {
            items = List.copyOf(items);
        }
    }
}
