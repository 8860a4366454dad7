package org.lectern.generator.cli.bench;

import java.util.Arrays;

/** Logistic regression with an L2 penalty on standardised columns, by Newton's method; the first column is constant. */
final class LogisticFit {

    private static final int STEPS = 25;

    /** A step that changes no standardised weight by more than this is the last. */
    private static final double SETTLED = 1e-5;

    private LogisticFit() {}

    /** Weights for columns as they are, all held back alike. */
    static double[] weights(double[][] rows, double[] labels, double penalty) {
        double[] penalties = new double[rows[0].length];
        Arrays.fill(penalties, penalty);
        return weights(rows, labels, penalties);
    }

    /** Weights for columns as they are, every row counting once. */
    static double[] weights(double[][] rows, double[] labels, double[] penalties) {
        double[] counts = new double[rows.length];
        Arrays.fill(counts, 1);
        return weights(rows, labels, counts, penalties);
    }

    /**
     * Weights for columns as they are.
     *
     * @param counts how much each row counts, above 0
     * @param penalties one a column, above 0; that of the first is not used
     */
    static double[] weights(double[][] rows, double[] labels, double[] counts, double[] penalties) {
        int width = rows[0].length;
        double[] mean = new double[width];
        double[] scale = new double[width];
        for (double[] row : rows) {
            for (int k = 0; k < width; k++) {
                mean[k] += row[k] / rows.length;
            }
        }
        for (double[] row : rows) {
            for (int k = 0; k < width; k++) {
                scale[k] += (row[k] - mean[k]) * (row[k] - mean[k]) / rows.length;
            }
        }
        mean[0] = 0;
        scale[0] = 1;
        for (int k = 1; k < width; k++) {
            scale[k] = Math.sqrt(scale[k]) + 1e-9;
        }
        double[] weights = new double[width];
        double moved = 1;
        for (int step = 0; step < STEPS && moved > SETTLED; step++) {
            double[] next = step(rows, labels, counts, penalties, mean, scale, weights);
            moved = 0;
            for (int k = 0; k < width; k++) {
                moved = Math.max(moved, Math.abs(next[k] - weights[k]));
            }
            weights = next;
        }
        for (int k = 1; k < width; k++) {
            weights[k] /= scale[k];
            weights[0] -= weights[k] * mean[k];
        }
        return weights;
    }

    private static double[] step(
            double[][] rows,
            double[] labels,
            double[] counts,
            double[] penalties,
            double[] mean,
            double[] scale,
            double[] weights) {
        int width = weights.length;
        double[][] curve = new double[width][width];
        double[] slope = new double[width];
        for (int k = 0; k < width; k++) {
            curve[k][k] = k == 0 ? 1e-6 : penalties[k];
            slope[k] = k == 0 ? 0 : -penalties[k] * weights[k];
        }
        double[] z = new double[width];
        for (int i = 0; i < rows.length; i++) {
            double odds = 0;
            for (int k = 0; k < width; k++) {
                z[k] = (rows[i][k] - mean[k]) / scale[k];
                odds += z[k] * weights[k];
            }
            double p = 1 / (1 + Math.exp(-odds));
            double bend = counts[i] * p * (1 - p);
            for (int k = 0; k < width; k++) {
                slope[k] += counts[i] * z[k] * (labels[i] - p);
                double share = z[k] * bend;
                for (int j = 0; j <= k; j++) {
                    curve[k][j] += share * z[j];
                }
            }
        }
        double[] change = RidgeFit.solve(curve, slope);
        double[] next = weights.clone();
        for (int k = 0; k < width; k++) {
            next[k] += change[k];
        }
        return next;
    }
}
