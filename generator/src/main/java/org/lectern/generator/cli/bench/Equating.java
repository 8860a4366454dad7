package org.lectern.generator.cli.bench;

/**
 * A line from one scale of difficulty to another that runs the other way, by linear equating (Kolen and Brennan 2014,
 * chapter 2): mean to mean and as many deviations from it. A regression would not do: where the scales agree only
 * moderately it draws everything towards the middle, and hardly any text would be for beginners or for graduates.
 *
 * @param atZero the other scale's value for 0
 * @param slope what the other scale changes by for 1, below 0
 */
record Equating(double atZero, double slope) {

    /**
     * Equates two measures of the same things.
     *
     * @param ease higher is easier
     * @param hardness higher is harder; NaN for those without, of which nothing is used
     */
    static Equating of(double[] ease, double[] hardness) {
        int n = 0;
        double easeSum = 0;
        double easeSquares = 0;
        double hardSum = 0;
        double hardSquares = 0;
        for (int i = 0; i < ease.length; i++) {
            if (!Double.isNaN(hardness[i])) {
                n++;
                easeSum += ease[i];
                easeSquares += ease[i] * ease[i];
                hardSum += hardness[i];
                hardSquares += hardness[i] * hardness[i];
            }
        }
        double easeMean = easeSum / n;
        double hardMean = hardSum / n;
        double slope = -Math.sqrt((hardSquares / n - hardMean * hardMean) / (easeSquares / n - easeMean * easeMean));
        return new Equating(hardMean - slope * easeMean, slope);
    }
}
