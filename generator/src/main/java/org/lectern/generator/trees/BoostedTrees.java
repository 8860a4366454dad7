package org.lectern.generator.trees;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Gradient-boosted decision trees for a yes or no (Friedman 2001): a sum of small trees gives the log odds.
 *
 * @param bias log odds before any tree
 */
public record BoostedTrees(double bias, List<Tree> trees) {

    /**
     * A complete binary tree in breadth-first order: node n has the children 2n+1 and 2n+2.
     *
     * @param features column tested at each inner node
     * @param thresholds rows with a value at or below it go left
     * @param leaves log odds added, from left to right
     */
    public record Tree(int[] features, double[] thresholds, double[] leaves) {

        double of(double[] row) {
            int node = 0;
            while (node < features.length) {
                node = 2 * node + (row[features[node]] <= thresholds[node] ? 1 : 2);
            }
            return leaves[node - features.length];
        }
    }

    public BoostedTrees {
        trees = List.copyOf(trees);
    }

    /** The chance of a yes, 0–1. */
    public double chance(double[] row) {
        return 1 / (1 + Math.exp(-odds(row)));
    }

    /** The logarithm of the odds of a yes. */
    public double odds(double[] row) {
        double odds = bias;
        for (Tree tree : trees) {
            odds += tree.of(row);
        }
        return odds;
    }

    /** One line a tree: features, thresholds, leaves; the bias on the first line. */
    public String written() {
        StringBuilder text = new StringBuilder(number(bias)).append('\n');
        for (Tree tree : trees) {
            for (int i = 0; i < tree.features().length; i++) {
                text.append(tree.features()[i])
                        .append(' ')
                        .append(number(tree.thresholds()[i]))
                        .append(' ');
            }
            for (double leaf : tree.leaves()) {
                text.append(number(leaf)).append(' ');
            }
            text.setLength(text.length() - 1);
            text.append('\n');
        }
        return text.toString();
    }

    /**
     * What {@link #written} wrote.
     *
     * @throws IllegalArgumentException where the text is no such model
     */
    public static BoostedTrees read(String written) {
        String[] lines = written.strip().split("\n");
        List<Tree> trees = new ArrayList<>();
        for (int line = 1; line < lines.length; line++) {
            String[] numbers = lines[line].split(" ");
            // A tree of n inner nodes has n + 1 leaves: 3n + 1 numbers.
            int inner = (numbers.length - 1) / 3;
            int[] features = new int[inner];
            double[] thresholds = new double[inner];
            double[] leaves = new double[inner + 1];
            for (int i = 0; i < inner; i++) {
                features[i] = Integer.parseInt(numbers[2 * i]);
                thresholds[i] = Double.parseDouble(numbers[2 * i + 1]);
            }
            for (int i = 0; i <= inner; i++) {
                leaves[i] = Double.parseDouble(numbers[2 * inner + i]);
            }
            trees.add(new Tree(features, thresholds, leaves));
        }
        return new BoostedTrees(Double.parseDouble(lines[0]), trees);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
