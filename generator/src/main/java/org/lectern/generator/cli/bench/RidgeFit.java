package org.lectern.generator.cli.bench;

import java.util.stream.IntStream;

/**
 * Ridge regression (Hoerl and Kennard 1970) over standardised columns. Solved in its dual form, with one unknown a row
 * instead of one a column: there are more columns than texts.
 *
 * @param intercept added to every estimate
 * @param weights one a column, for values as they are
 */
record RidgeFit(double intercept, double[] weights) {

    /**
     * Pairs of which only the difference is known.
     *
     * @param rows one row less the other
     * @param value what the estimates should differ by
     * @param weight of a pair beside a row with a value, at least 0
     */
    record Differences(double[][] rows, double value, double weight) {
        static final Differences NONE = new Differences(new double[0][], 0, 0);
    }

    /**
     * Fits values and differences together.
     *
     * @param penalties one a column, above 0
     */
    static RidgeFit of(double[][] rows, double[] values, double[] penalties, Differences differences) {
        int n = rows.length;
        int width = penalties.length;
        double[] mean = new double[width];
        double[] scale = new double[width];
        double middle = 0;
        for (int i = 0; i < n; i++) {
            middle += values[i] / n;
            for (int k = 0; k < width; k++) {
                mean[k] += rows[i][k] / n;
            }
        }
        for (double[] row : rows) {
            for (int k = 0; k < width; k++) {
                scale[k] += (row[k] - mean[k]) * (row[k] - mean[k]) / n;
            }
        }
        for (int k = 0; k < width; k++) {
            scale[k] = (Math.sqrt(scale[k]) + 1e-9) * Math.sqrt(penalties[k]);
        }
        int pairs = differences.rows().length;
        double loud = Math.sqrt(differences.weight());
        double[][] scaled = new double[n + pairs][width];
        double[] target = new double[n + pairs];
        for (int i = 0; i < n + pairs; i++) {
            boolean pair = i >= n;
            double[] row = pair ? differences.rows()[i - n] : rows[i];
            for (int k = 0; k < width; k++) {
                scaled[i][k] = pair ? loud * row[k] / scale[k] : (row[k] - mean[k]) / scale[k];
            }
            target[i] = pair ? loud * differences.value() : values[i] - middle;
        }
        double[] shares = solve(alike(scaled), target);
        double[] weights = new double[width];
        double intercept = middle;
        for (int k = 0; k < width; k++) {
            for (int i = 0; i < shares.length; i++) {
                weights[k] += shares[i] * scaled[i][k];
            }
            weights[k] /= scale[k];
            intercept -= weights[k] * mean[k];
        }
        return new RidgeFit(intercept, weights);
    }

    /** The lower triangle of the rows' products with each other, and 1 more on the diagonal. */
    private static double[][] alike(double[][] rows) {
        double[][] alike = new double[rows.length][rows.length];
        IntStream.range(0, rows.length).parallel().forEach(i -> {
            for (int j = 0; j <= i; j++) {
                alike[i][j] = product(rows[i], rows[j], rows[i].length) + (i == j ? 1 : 0);
            }
        });
        return alike;
    }

    /** Four sums side by side: a processor need not wait for one addition before the next. */
    private static double product(double[] one, double[] other, int length) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int k = 0;
        for (; k + 3 < length; k += 4) {
            a += one[k] * other[k];
            b += one[k + 1] * other[k + 1];
            c += one[k + 2] * other[k + 2];
            d += one[k + 3] * other[k + 3];
        }
        for (; k < length; k++) {
            a += one[k] * other[k];
        }
        return a + b + c + d;
    }

    double estimate(double[] row) {
        double sum = intercept;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * row[k];
        }
        return sum;
    }

    /** Solves a symmetric positive system by Cholesky's decomposition of its lower triangle, in place. */
    static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                a[i][j] = (a[i][j] - product(a[i], a[j], j)) / a[j][j];
            }
            a[i][i] = Math.sqrt(a[i][i] - product(a[i], a[i], i));
        }
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            x[i] = (x[i] - product(a[i], x, i)) / a[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= a[k][i] * x[k];
            }
            x[i] /= a[i][i];
        }
        return x;
    }
}
