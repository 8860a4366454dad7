package org.lectern.core.analysis;

/**
 * The likelihood of response patterns with ability integrated out. Parameters are one intercept an item, then the
 * model's slopes: P(right) = 1 / (1 + exp(−(slope·θ + intercept))).
 */
final class MarginalLikelihood {

    /** Enough for six exact digits of the log-likelihood with tens of items. */
    private static final GaussHermite QUADRATURE = GaussHermite.ofSize(61);

    private final ResponsePatterns patterns;
    private final IrtModel model;

    MarginalLikelihood(ResponsePatterns patterns, IrtModel model) {
        this.patterns = patterns;
        this.model = model;
    }

    /**
     * What the E step gives.
     *
     * @param logLik at the parameters
     * @param asked expected number asked the item at each node, item × node
     * @param right expected number right, item × node
     */
    record Expected(double logLik, double[][] asked, double[][] right) {}

    int items() {
        return patterns.items();
    }

    int size() {
        return items() + model.slopes(items());
    }

    /** Index of the item's slope among the parameters. */
    int slopeAt(int item) {
        return items() + model.slopeOf(item);
    }

    double[] start() {
        double[] start = new double[size()];
        for (int item = 0; item < items(); item++) {
            double right = .5;
            double asked = 1;
            for (int p = 0; p < patterns.counts().length; p++) {
                byte outcome = patterns.outcomes()[p][item];
                asked += outcome >= 0 ? patterns.counts()[p] : 0;
                right += outcome == 1 ? patterns.counts()[p] : 0;
            }
            start[item] = 1.2 * Math.log(right / (asked - right));
        }
        java.util.Arrays.fill(start, items(), start.length, 1);
        return start;
    }

    /** Chance of a right outcome, item × node. */
    double[][] chances(double[] parameters) {
        double[] nodes = QUADRATURE.nodes();
        double[][] chances = new double[items()][nodes.length];
        for (int item = 0; item < items(); item++) {
            for (int q = 0; q < nodes.length; q++) {
                chances[item][q] = 1 / (1 + Math.exp(-(parameters[slopeAt(item)] * nodes[q] + parameters[item])));
            }
        }
        return chances;
    }

    Expected expect(double[] parameters) {
        double[] weights = QUADRATURE.weights();
        int nodes = weights.length;
        double[][] chances = chances(parameters);
        double[][] logRight = new double[items()][nodes];
        double[][] logWrong = new double[items()][nodes];
        for (int item = 0; item < items(); item++) {
            for (int q = 0; q < nodes; q++) {
                double logit = parameters[slopeAt(item)] * QUADRATURE.nodes()[q] + parameters[item];
                logRight[item][q] = -softplus(-logit);
                logWrong[item][q] = -softplus(logit);
            }
        }
        double logLik = 0;
        double[][] asked = new double[items()][nodes];
        double[][] right = new double[items()][nodes];
        double[] posterior = new double[nodes];
        for (int p = 0; p < patterns.counts().length; p++) {
            byte[] outcomes = patterns.outcomes()[p];
            int count = patterns.counts()[p];
            logLik += count * posterior(outcomes, logRight, logWrong, posterior);
            for (int item = 0; item < items(); item++) {
                if (outcomes[item] < 0) {
                    continue;
                }
                for (int q = 0; q < nodes; q++) {
                    asked[item][q] += count * posterior[q];
                    right[item][q] += outcomes[item] * count * posterior[q];
                }
            }
        }
        return new Expected(logLik, asked, right);
    }

    /** The slope of the log-likelihood in each parameter (Fisher's identity). */
    double[] gradient(double[] parameters) {
        Expected expected = expect(parameters);
        double[][] chances = chances(parameters);
        double[] gradient = new double[size()];
        for (int item = 0; item < items(); item++) {
            for (int q = 0; q < chances[item].length; q++) {
                double surprise = expected.right()[item][q] - expected.asked()[item][q] * chances[item][q];
                gradient[item] += surprise;
                gradient[slopeAt(item)] += surprise * QUADRATURE.nodes()[q];
            }
        }
        return gradient;
    }

    double[] nodes() {
        return QUADRATURE.nodes();
    }

    /** Fills the chances of each node given the outcomes; returns the logarithm of the pattern's likelihood. */
    private static double posterior(byte[] outcomes, double[][] logRight, double[][] logWrong, double[] posterior) {
        double most = Double.NEGATIVE_INFINITY;
        for (int q = 0; q < posterior.length; q++) {
            double log = Math.log(QUADRATURE.weights()[q]);
            for (int item = 0; item < outcomes.length; item++) {
                log += outcomes[item] == 1 ? logRight[item][q] : outcomes[item] == 0 ? logWrong[item][q] : 0;
            }
            posterior[q] = log;
            most = Math.max(most, log);
        }
        double sum = 0;
        for (int q = 0; q < posterior.length; q++) {
            posterior[q] = Math.exp(posterior[q] - most);
            sum += posterior[q];
        }
        for (int q = 0; q < posterior.length; q++) {
            posterior[q] /= sum;
        }
        return most + Math.log(sum);
    }

    private static double softplus(double x) {
        return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
    }
}
