package org.lectern.core.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who answered what rightly.
 *
 * @param items names of the items, distinct
 * @param learners one row a learner
 */
public record Responses(List<String> items, List<Row> learners) {

    /** What one learner did with an item. */
    public enum Outcome {
        WRONG,
        RIGHT,
        /** Was not asked, or the answer does not count. */
        MISSING
    }

    /**
     * One learner's outcomes.
     *
     * @param learner the learner's id
     * @param outcomes in the order of the items
     */
    public record Row(String learner, List<Outcome> outcomes) {
        public Row {
            outcomes = List.copyOf(outcomes);
        }

        boolean right(int item) {
            return outcomes.get(item) == Outcome.RIGHT;
        }

        boolean answered(int item) {
            return outcomes.get(item) != Outcome.MISSING;
        }

        boolean complete() {
            return !outcomes.contains(Outcome.MISSING);
        }
    }

    public Responses {
        items = List.copyOf(items);
        learners = List.copyOf(learners);
        Set<String> names = new HashSet<>();
        for (String item : items) {
            if (!names.add(item)) {
                throw new IllegalArgumentException("Two items are called '" + item + "'; give each its own name.");
            }
        }
        for (Row row : learners) {
            if (row.outcomes().size() != items.size()) {
                throw new IllegalArgumentException("Learner '" + row.learner() + "' has "
                        + row.outcomes().size() + " outcomes for " + items.size() + " items.");
            }
        }
    }

    /** Outcomes as 0 and 1, one array a learner, items named {@code 1}, {@code 2} and so on. */
    public static Responses ofZerosAndOnes(int[][] matrix) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < (matrix.length == 0 ? 0 : matrix[0].length); i++) {
            names.add(String.valueOf(i + 1));
        }
        List<Row> rows = new ArrayList<>();
        for (int[] row : matrix) {
            List<Outcome> outcomes = new ArrayList<>();
            for (int value : row) {
                outcomes.add(value == 1 ? Outcome.RIGHT : Outcome.WRONG);
            }
            rows.add(new Row(String.valueOf(rows.size() + 1), outcomes));
        }
        return new Responses(names, rows);
    }
}
