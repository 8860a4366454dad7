package org.lectern.generator.cli.bench;

/**
 * Ridge regression (Hoerl and Kennard 1970) over standardised columns.
 *
 * @param intercept added to every estimate
 * @param weights one a column, for values as they are
 */
record RidgeFit(double intercept, double[] weights) {

    /**
     * Fits.
     *
     * @param penalties one a column, above 0
     */
    static RidgeFit of(double[][] rows, double[] values, double[] penalties) {
        return of(rows, values, penalties, new Differences(new double[0][], 0, 0));
    }

    /**
     * Pairs of which only the difference is known.
     *
     * @param rows one row less the other
     * @param value what the estimates should differ by
     * @param weight of a pair beside a row with a value, at least 0
     */
    record Differences(double[][] rows, double value, double weight) {}

    /** Fits values and differences together. */
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
            scale[k] = Math.sqrt(scale[k]) + 1e-9;
        }
        double[][] gram = new double[width][width];
        double[] target = new double[width];
        double[] z = new double[width];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < width; k++) {
                z[k] = (rows[i][k] - mean[k]) / scale[k];
            }
            for (int k = 0; k < width; k++) {
                target[k] += z[k] * (values[i] - middle);
                for (int j = 0; j <= k; j++) {
                    gram[k][j] += z[k] * z[j];
                }
            }
        }
        for (double[] row : differences.rows()) {
            for (int k = 0; k < width; k++) {
                z[k] = row[k] / scale[k];
            }
            for (int k = 0; k < width; k++) {
                target[k] += differences.weight() * z[k] * differences.value();
                for (int j = 0; j <= k; j++) {
                    gram[k][j] += differences.weight() * z[k] * z[j];
                }
            }
        }
        for (int k = 0; k < width; k++) {
            gram[k][k] += penalties[k];
        }
        double[] weights = solve(gram, target);
        double intercept = middle;
        for (int k = 0; k < width; k++) {
            weights[k] /= scale[k];
            intercept -= weights[k] * mean[k];
        }
        return new RidgeFit(intercept, weights);
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
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < j; k++) {
                for (int i = j; i < n; i++) {
                    a[i][j] -= a[i][k] * a[j][k];
                }
            }
            double root = Math.sqrt(a[j][j]);
            for (int i = j; i < n; i++) {
                a[i][j] /= root;
            }
        }
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= a[i][k] * x[k];
            }
            x[i] /= a[i][i];
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
