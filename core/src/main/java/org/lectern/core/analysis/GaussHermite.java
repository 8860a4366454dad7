package org.lectern.core.analysis;

/**
 * Quadrature over the standard normal distribution, exact for polynomials up to degree 2n − 1 (Golub and Welsch 1969
 * define it; the roots are found by Newton's method on the normalised recurrence).
 *
 * @param nodes in ascending order
 * @param weights of the nodes; they sum to 1
 */
record GaussHermite(double[] nodes, double[] weights) {

    /** A rule with {@code n} nodes, 2–100. */
    static GaussHermite ofSize(int n) {
        double[] nodes = new double[n];
        double[] weights = new double[n];
        double root = 0;
        for (int i = 0; i < (n + 1) / 2; i++) {
            // Starting points after Press et al., Numerical Recipes, 4.5: each guess leads to the next smaller root.
            root = switch (i) {
                case 0 -> Math.sqrt(2.0 * n + 1) - 1.85575 * Math.pow(2.0 * n + 1, -1.0 / 6);
                case 1 -> root - 1.14 * Math.pow(n, .426) / root;
                case 2 -> 1.86 * root - .86 * largest(nodes, n, 0);
                case 3 -> 1.91 * root - .91 * largest(nodes, n, 1);
                default -> 2 * root - largest(nodes, n, i - 2);
            };
            double slope = 0;
            for (int step = 0; step < 100; step++) {
                double previous = 0;
                double value = Math.pow(Math.PI, -.25);
                for (int j = 0; j < n; j++) {
                    double next = root * Math.sqrt(2.0 / (j + 1)) * value - Math.sqrt((double) j / (j + 1)) * previous;
                    previous = value;
                    value = next;
                }
                slope = Math.sqrt(2.0 * n) * previous;
                double move = value / slope;
                root -= move;
                if (Math.abs(move) < 1e-15 * Math.max(1, Math.abs(root))) {
                    break;
                }
            }
            nodes[n - 1 - i] = root;
            nodes[i] = -root;
            weights[i] = 2 / (slope * slope);
            weights[n - 1 - i] = weights[i];
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            nodes[i] *= Math.sqrt(2);
            sum += weights[i];
        }
        for (int i = 0; i < n; i++) {
            weights[i] /= sum;
        }
        return new GaussHermite(nodes, weights);
    }

    private static double largest(double[] nodes, int n, int rank) {
        return nodes[n - 1 - rank];
    }
}
