package org.lectern.core.analysis;

/**
 * An item's curve: P(right) = 1 / (1 + exp(−a(θ − b))) with θ standard normal in the group (logistic metric, D = 1).
 *
 * @param a discrimination, the same for all items in a Rasch fit
 * @param b difficulty: the ability at which half are right
 * @param seA standard error of a
 * @param seB standard error of b
 */
public record ItemParameters(double a, double b, double seA, double seB) {

    /** For an item that everybody or nobody got right: the data say nothing about its curve. All figures are NaN. */
    static final ItemParameters UNKNOWN = new ItemParameters(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** The chance that somebody of this ability is right. */
    public double chance(double ability) {
        return 1 / (1 + Math.exp(-a * (ability - b)));
    }
}
