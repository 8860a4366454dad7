package org.lectern.core.analysis;

import java.util.List;

/** Classical test theory over outcomes. Each figure is NaN where the data don't define it. */
public final class ClassicalStatistics {

    private ClassicalStatistics() {}

    /** The share of those asked who were right, 0–1. */
    public static double facility(Responses responses, int item) {
        long asked =
                responses.learners().stream().filter(row -> row.answered(item)).count();
        long right =
                responses.learners().stream().filter(row -> row.right(item)).count();
        return asked == 0 ? Double.NaN : (double) right / asked;
    }

    /**
     * Corrected item–total correlation: of the item with the score on all other items, over those who were asked it.
     * Missing outcomes count as no point in that score.
     */
    public static double discrimination(Responses responses, int item) {
        List<Responses.Row> asked =
                responses.learners().stream().filter(row -> row.answered(item)).toList();
        double[] own = new double[asked.size()];
        double[] rest = new double[asked.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = asked.get(i).right(item) ? 1 : 0;
            rest[i] = total(asked.get(i)) - own[i];
        }
        return Correlation.of(own, rest);
    }

    /** Cronbach's alpha (1951) over the learners who were asked every item. */
    public static double alpha(Responses responses) {
        List<Responses.Row> complete =
                responses.learners().stream().filter(Responses.Row::complete).toList();
        int items = responses.items().size();
        double itemVariance = 0;
        for (int item = 0; item < items; item++) {
            int column = item;
            itemVariance += Correlation.variance(complete.stream()
                    .mapToDouble(row -> row.right(column) ? 1 : 0)
                    .toArray());
        }
        double totalVariance = Correlation.variance(
                complete.stream().mapToDouble(ClassicalStatistics::total).toArray());
        return items < 2 || !(totalVariance > 0)
                ? Double.NaN
                : items / (items - 1.0) * (1 - itemVariance / totalVariance);
    }

    /** Items answered rightly. */
    static int total(Responses.Row row) {
        return (int) row.outcomes().stream()
                .filter(outcome -> outcome == Responses.Outcome.RIGHT)
                .count();
    }
}
