package org.lectern.core.analysis;

/** Pearson's product-moment correlation. */
public final class Correlation {

    private Correlation() {}

    /**
     * The correlation of two series of the same length.
     *
     * @return NaN where a series has fewer than two values or no variance
     */
    public static double of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("The series have " + x.length + " and " + y.length + " values");
        }
        double meanX = mean(x);
        double meanY = mean(y);
        double covariance = 0;
        double varianceX = 0;
        double varianceY = 0;
        for (int i = 0; i < x.length; i++) {
            covariance += (x[i] - meanX) * (y[i] - meanY);
            varianceX += (x[i] - meanX) * (x[i] - meanX);
            varianceY += (y[i] - meanY) * (y[i] - meanY);
        }
        return varianceX == 0 || varianceY == 0
                ? Double.NaN
                : Math.clamp(covariance / Math.sqrt(varianceX * varianceY), -1, 1);
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Sample variance, with n − 1; NaN below two values. */
    static double variance(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : sum / (values.length - 1);
    }
}
