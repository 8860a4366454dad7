package org.lectern.generator.cli.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ridge regression whose penalties are chosen within each training part: what a row is estimated at rests on no value of
 * its own group, neither through the weights nor through the penalties.
 */
final class NestedRidge {

    private static final int FOLDS = 10;
    private static final int INNER_FOLDS = 4;

    private final double[][] rows;
    private final double[] values;
    private final List<String> groups;
    private final List<double[]> penalties;

    /**
     * @param rows one a case, all of the same width
     * @param values what is to be estimated, one a row
     * @param groups of each row; rows of one group are held out together
     * @param penalties what there is to choose from, each with one penalty a column
     */
    NestedRidge(double[][] rows, double[] values, List<String> groups, List<double[]> penalties) {
        this.rows = rows;
        this.values = values;
        this.groups = List.copyOf(groups);
        this.penalties = List.copyOf(penalties);
    }

    /** One estimate a row, by a model that was fitted on other groups. */
    double[] estimates() {
        int[] all = IntStream.range(0, rows.length).toArray();
        double[] unseen = new double[rows.length];
        for (int[][] split : splits(all, FOLDS)) {
            fill(unseen, split, best(split[0]));
        }
        return unseen;
    }

    /** The penalties with which rows estimate those of other groups best, all within the given rows. */
    private double[] best(int[] within) {
        double[] best = penalties.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        List<int[][]> splits = splits(within, INNER_FOLDS);
        for (double[] penalty : penalties) {
            double[] unseen = new double[rows.length];
            splits.forEach(split -> fill(unseen, split, penalty));
            double found = Correlation.pearson(of(unseen, within), of(values, within));
            if (found > most) {
                most = found;
                best = penalty;
            }
        }
        return best;
    }

    private void fill(double[] estimates, int[][] split, double[] penalty) {
        double[][] seen = Arrays.stream(split[0]).mapToObj(i -> rows[i]).toArray(double[][]::new);
        RidgeFit fit = RidgeFit.of(seen, of(values, split[0]), penalty, RidgeFit.Differences.NONE);
        for (int i : split[1]) {
            estimates[i] = fit.estimate(rows[i]);
        }
    }

    private static double[] of(double[] all, int[] chosen) {
        return Arrays.stream(chosen).mapToDouble(i -> all[i]).toArray();
    }

    /** Pairs of the rows to fit on and those held out, groups dealt out in the order in which they come. */
    private List<int[][]> splits(int[] within, int folds) {
        List<String> order =
                Arrays.stream(within).mapToObj(groups::get).distinct().toList();
        return IntStream.range(0, Math.min(folds, order.size()))
                .mapToObj(fold -> new int[][] {
                    Arrays.stream(within)
                            .filter(i -> order.indexOf(groups.get(i)) % folds != fold)
                            .toArray(),
                    Arrays.stream(within)
                            .filter(i -> order.indexOf(groups.get(i)) % folds == fold)
                            .toArray()
                })
                .toList();
    }
}
