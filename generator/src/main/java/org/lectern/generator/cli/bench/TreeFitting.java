package org.lectern.generator.cli.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.lectern.generator.trees.BoostedTrees;
import org.lectern.generator.trees.BoostedTrees.Tree;

/**
 * Fits {@link BoostedTrees} by Newton steps on the logistic loss (Friedman 2001; leaf weights with an L2 penalty as in
 * Chen and Guestrin 2016), over columns cut into at most 64 steps.
 *
 * @param trees how many
 * @param depth of each
 * @param rate how much of each tree's advice is taken, 0–1
 * @param penalty on leaves, at least 0
 * @param columnShare share of the columns that each tree may look at, 0–1
 */
record TreeFitting(int trees, int depth, double rate, double penalty, double columnShare, long seed) {

    private static final int STEPS = 64;

    /** A leaf needs this much curvature (weight times p(1-p)) to be worth a number. */
    private static final double LEAST_CURVATURE = 0.5;

    BoostedTrees fit(double[][] rows, double[] labels, double[] weights) {
        int n = rows.length;
        int width = rows[0].length;
        double[][] cuts = new double[width][];
        byte[][] binned = new byte[width][n];
        for (int column = 0; column < width; column++) {
            cuts[column] = cuts(rows, column);
            for (int i = 0; i < n; i++) {
                binned[column][i] = (byte) step(cuts[column], rows[i][column]);
            }
        }
        double yes = 0;
        double all = 0;
        for (int i = 0; i < n; i++) {
            yes += labels[i] * weights[i];
            all += weights[i];
        }
        double bias = Math.log(yes / (all - yes));
        double[] odds = new double[n];
        Arrays.fill(odds, bias);
        SplittableRandom random = new SplittableRandom(seed);
        List<Tree> fitted = new ArrayList<>();
        double[] slope = new double[n];
        double[] curve = new double[n];
        for (int t = 0; t < trees; t++) {
            for (int i = 0; i < n; i++) {
                double p = 1 / (1 + Math.exp(-odds[i]));
                slope[i] = weights[i] * (labels[i] - p);
                curve[i] = weights[i] * Math.max(1e-6, p * (1 - p));
            }
            boolean[] open = new boolean[width];
            for (int column = 0; column < width; column++) {
                open[column] = random.nextDouble() < columnShare;
            }
            int inner = (1 << depth) - 1;
            Tree tree = new Tree(new int[inner], new double[inner], new double[inner + 1]);
            int[] members = new int[n];
            for (int i = 0; i < n; i++) {
                members[i] = i;
            }
            grow(tree, 0, members, binned, cuts, open, slope, curve);
            fitted.add(tree);
            for (int i = 0; i < n; i++) {
                odds[i] += leaf(tree, rows[i]);
            }
        }
        return new BoostedTrees(bias, fitted);
    }

    private static double leaf(Tree tree, double[] row) {
        int node = 0;
        while (node < tree.features().length) {
            node = 2 * node + (row[tree.features()[node]] <= tree.thresholds()[node] ? 1 : 2);
        }
        return tree.leaves()[node - tree.features().length];
    }

    private void grow(
            Tree tree,
            int node,
            int[] members,
            byte[][] binned,
            double[][] cuts,
            boolean[] open,
            double[] slope,
            double[] curve) {
        double g = 0;
        double h = 0;
        for (int i : members) {
            g += slope[i];
            h += curve[i];
        }
        int inner = tree.features().length;
        if (node >= inner) {
            tree.leaves()[node - inner] = rate * g / (h + penalty);
            return;
        }
        double best = 1e-6;
        int bestColumn = -1;
        int bestCut = 0;
        double whole = g * g / (h + penalty);
        double[] gs = new double[STEPS + 1];
        double[] hs = new double[STEPS + 1];
        for (int column = 0; column < open.length; column++) {
            if (!open[column] || cuts[column].length == 0) {
                continue;
            }
            Arrays.fill(gs, 0);
            Arrays.fill(hs, 0);
            byte[] steps = binned[column];
            for (int i : members) {
                gs[steps[i]] += slope[i];
                hs[steps[i]] += curve[i];
            }
            double gl = 0;
            double hl = 0;
            for (int cut = 0; cut < cuts[column].length; cut++) {
                gl += gs[cut];
                hl += hs[cut];
                if (hl < LEAST_CURVATURE || h - hl < LEAST_CURVATURE) {
                    continue;
                }
                double gain = gl * gl / (hl + penalty) + (g - gl) * (g - gl) / (h - hl + penalty) - whole;
                if (gain > best) {
                    best = gain;
                    bestColumn = column;
                    bestCut = cut;
                }
            }
        }
        if (bestColumn < 0) {
            // Nothing to tell apart: everything goes left, down to one leaf.
            tree.features()[node] = 0;
            tree.thresholds()[node] = 1e9;
            grow(tree, 2 * node + 1, members, binned, cuts, open, slope, curve);
            grow(tree, 2 * node + 2, new int[0], binned, cuts, open, slope, curve);
            return;
        }
        tree.features()[node] = bestColumn;
        tree.thresholds()[node] = cuts[bestColumn][bestCut];
        byte[] steps = binned[bestColumn];
        int cut = bestCut;
        grow(
                tree,
                2 * node + 1,
                Arrays.stream(members).filter(i -> steps[i] <= cut).toArray(),
                binned,
                cuts,
                open,
                slope,
                curve);
        grow(
                tree,
                2 * node + 2,
                Arrays.stream(members).filter(i -> steps[i] > cut).toArray(),
                binned,
                cuts,
                open,
                slope,
                curve);
    }

    /** Values that cut a column into about equal parts, rounded so that the written model is the fitted one. */
    private static double[] cuts(double[][] rows, int column) {
        double[] values = Arrays.stream(rows)
                .mapToDouble(row -> row[column])
                .sorted()
                .distinct()
                .toArray();
        int most = STEPS - 1;
        double[] cuts = new double[Math.min(most, Math.max(0, values.length - 1))];
        for (int k = 0; k < cuts.length; k++) {
            int at = values.length - 1 <= most ? k : (int) ((k + 1L) * (values.length - 1) / (most + 1));
            cuts[k] = Math.round((values[at] + values[at + 1]) / 2 * 1e4) / 1e4;
        }
        return Arrays.stream(cuts).distinct().toArray();
    }

    private static int step(double[] cuts, double value) {
        int low = 0;
        int high = cuts.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (value <= cuts[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
