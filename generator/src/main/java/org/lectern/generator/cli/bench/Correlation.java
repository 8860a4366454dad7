package org.lectern.generator.cli.bench;

/** How two rows of numbers agree. */
final class Correlation {

    private Correlation() {}

    /** Pearson's product-moment correlation, −1–1. */
    static double pearson(double[] one, double[] other) {
        double meanOne = java.util.Arrays.stream(one).average().orElse(0);
        double meanOther = java.util.Arrays.stream(other).average().orElse(0);
        double product = 0;
        double squareOne = 0;
        double squareOther = 0;
        for (int i = 0; i < one.length; i++) {
            product += (one[i] - meanOne) * (other[i] - meanOther);
            squareOne += (one[i] - meanOne) * (one[i] - meanOne);
            squareOther += (other[i] - meanOther) * (other[i] - meanOther);
        }
        return product / Math.sqrt(squareOne * squareOther);
    }

    /** Root of the mean square difference. */
    static double rmse(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(sum / one.length);
    }
}
