package org.lectern.core.analysis;

/**
 * The maximum of a {@link MarginalLikelihood}: EM to its neighbourhood, then Newton steps, whose second derivatives also
 * give the standard errors.
 */
final class MarginalFit {

    /** Beyond these the curve is a step, and small classes would send the estimates to infinity. */
    private static final double STEEPEST = 6;

    private static final double FARTHEST = 20;

    private static final int EM_STEPS = 40;
    private static final int ROUNDS = 25;
    private static final double SETTLED = 1e-7;

    private final MarginalLikelihood likelihood;
    private final double[] at;
    private double[][] covariance;

    private MarginalFit(MarginalLikelihood likelihood) {
        this.likelihood = likelihood;
        this.at = likelihood.start();
        this.covariance = new double[at.length][at.length];
    }

    static MarginalFit of(MarginalLikelihood likelihood) {
        MarginalFit fit = new MarginalFit(likelihood);
        double largestMove = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS && largestMove > SETTLED; round++) {
            if (round == 0 || Double.isInfinite(largestMove)) {
                for (int i = 0; i < EM_STEPS; i++) {
                    fit.emStep();
                }
            }
            largestMove = fit.newtonStep();
        }
        return fit;
    }

    double logLik() {
        return likelihood.expect(at).logLik();
    }

    /** The item's curve; the standard error of b by the delta method. */
    ItemParameters parameters(int item) {
        int slope = likelihood.slopeAt(item);
        double a = at[slope];
        double d = at[item];
        double varianceOfB = covariance[item][item] / (a * a)
                + d * d * covariance[slope][slope] / (a * a * a * a)
                - 2 * d * covariance[item][slope] / (a * a * a);
        // A parameter at its bound was not estimated, so it has no error to tell.
        boolean bound = atBound(item) || atBound(slope);
        return new ItemParameters(
                a,
                -d / a,
                bound ? Double.NaN : Math.sqrt(covariance[slope][slope]),
                bound ? Double.NaN : Math.sqrt(varianceOfB));
    }

    /** One E step, and one Newton step of the M step's separate regressions. */
    private void emStep() {
        MarginalLikelihood.Expected expected = likelihood.expect(at);
        double[][] chances = likelihood.chances(at);
        double[] nodes = likelihood.nodes();
        double[] slopePull = new double[at.length];
        double[] slopeCurve = new double[at.length];
        double[] moves = new double[at.length];
        for (int item = 0; item < likelihood.items(); item++) {
            double pull = 0;
            double curve = 1e-9;
            int slope = likelihood.slopeAt(item);
            for (int q = 0; q < nodes.length; q++) {
                double p = chances[item][q];
                double surprise = expected.right()[item][q] - expected.asked()[item][q] * p;
                double information = expected.asked()[item][q] * p * (1 - p);
                pull += surprise;
                curve += information;
                slopePull[slope] += surprise * nodes[q];
                slopeCurve[slope] += information * nodes[q] * nodes[q];
            }
            moves[item] = pull / curve;
        }
        for (int i = likelihood.items(); i < at.length; i++) {
            moves[i] = slopePull[i] / (slopeCurve[i] + 1e-9);
        }
        for (int i = 0; i < at.length; i++) {
            at[i] = bounded(i, at[i] + Math.clamp(moves[i], -1, 1));
        }
    }

    /** Returns the largest move, infinite where no step upwards was found and EM has to come nearer first. */
    private double newtonStep() {
        double[] gradient = likelihood.gradient(at);
        double[][] information = information();
        for (int i = 0; i < at.length; i++) {
            if (atBound(i)) {
                for (int j = 0; j < at.length; j++) {
                    information[i][j] = i == j ? 1 : 0;
                    information[j][i] = i == j ? 1 : 0;
                }
                gradient[i] = 0;
            }
        }
        double[][] inverse = Cholesky.inverse(information);
        if (inverse.length == 0) {
            return Double.POSITIVE_INFINITY;
        }
        covariance = inverse;
        double before = likelihood.expect(at).logLik();
        double[] old = at.clone();
        for (double share = 1; share > 1e-4; share /= 2) {
            double largest = 0;
            for (int i = 0; i < at.length; i++) {
                double move = 0;
                for (int j = 0; j < at.length; j++) {
                    move += inverse[i][j] * gradient[j];
                }
                at[i] = bounded(i, old[i] + share * move);
                largest = Math.max(largest, Math.abs(at[i] - old[i]));
            }
            if (likelihood.expect(at).logLik() >= before - 1e-10 * Math.abs(before)) {
                return largest;
            }
        }
        System.arraycopy(old, 0, at, 0, old.length);
        return Double.POSITIVE_INFINITY;
    }

    /** Observed information: second derivatives by central differences of the exact gradient. */
    private double[][] information() {
        double step = 1e-4;
        double[][] information = new double[at.length][at.length];
        for (int i = 0; i < at.length; i++) {
            double here = at[i];
            at[i] = here + step;
            double[] up = likelihood.gradient(at);
            at[i] = here - step;
            double[] down = likelihood.gradient(at);
            at[i] = here;
            for (int j = 0; j < at.length; j++) {
                double half = (down[j] - up[j]) / (4 * step);
                information[i][j] += half;
                information[j][i] += half;
            }
        }
        return information;
    }

    private double bounded(int parameter, double value) {
        double bound = parameter < likelihood.items() ? FARTHEST : STEEPEST;
        return Math.clamp(value, -bound, bound);
    }

    private boolean atBound(int parameter) {
        return Math.abs(at[parameter]) >= (parameter < likelihood.items() ? FARTHEST : STEEPEST);
    }
}
