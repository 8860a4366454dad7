package org.lectern.generator.language.network;

import java.util.Arrays;

/** The best dependency tree with one root (Chu and Liu 1965, Edmonds 1967). */
final class SpanningTree {

    private static final float FORBIDDEN = -1e9f;
    /** So many words are tried as the only root where the best tree has several. */
    private static final int ROOTS_TRIED = 4;

    private SpanningTree() {}

    /**
     * The heads of all words.
     *
     * @param scores row: word, from 0; column: its possible head, 0 the root, 1 the first word
     * @return for each word the column of its head; exactly one is 0
     */
    static int[] heads(float[][] scores) {
        int n = scores.length;
        int[] greedy = new int[n];
        for (int i = 0; i < n; i++) {
            greedy[i] = best(scores[i], i + 1);
        }
        if (isTree(greedy)) {
            return greedy;
        }
        float[][] grid = new float[n + 1][];
        for (int i = 0; i < n; i++) {
            grid[i + 1] = scores[i].clone();
            grid[i + 1][i + 1] = FORBIDDEN;
        }
        int[] tree = solve(grid);
        return roots(tree) == 1 ? withoutRoot(tree) : bestSingleRoot(grid);
    }

    private static int[] bestSingleRoot(float[][] grid) {
        int n = grid.length - 1;
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) {
            order[i] = i + 1;
        }
        Arrays.sort(order, (a, b) -> Float.compare(rootLead(grid[b]), rootLead(grid[a])));
        int[] best = new int[0];
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < Math.min(ROOTS_TRIED, n); k++) {
            float[][] limited = new float[n + 1][];
            for (int i = 1; i <= n; i++) {
                limited[i] = grid[i].clone();
                if (i != order[k]) {
                    limited[i][0] = FORBIDDEN;
                }
            }
            int[] tree = solve(limited);
            double score = 0;
            for (int i = 1; i <= n; i++) {
                score += limited[i][tree[i]];
            }
            if (score > bestScore) {
                bestScore = score;
                best = tree;
            }
        }
        return withoutRoot(best);
    }

    /** By how much the root beats the word's best other head. */
    private static float rootLead(float[] row) {
        float other = FORBIDDEN;
        for (int j = 1; j < row.length; j++) {
            other = Math.max(other, row[j]);
        }
        return row[0] - other;
    }

    /** Heads of the nodes 1 to n of a graph whose rows are given for them; node 0 is the root. */
    private static int[] solve(float[][] grid) {
        int nodes = grid.length;
        int[] head = new int[nodes];
        for (int i = 1; i < nodes; i++) {
            head[i] = best(grid[i], i);
        }
        int[] cycle = cycle(head);
        return cycle.length == 0 ? head : solve(contracted(grid, head, cycle), grid, head, cycle);
    }

    private record Contraction(float[][] grid, int[] outside, int[] entry, int[] exit) {}

    /** The graph in which one new last node stands for the whole cycle. */
    private static Contraction contracted(float[][] grid, int[] head, int[] cycle) {
        int nodes = grid.length;
        boolean[] inCycle = new boolean[nodes];
        for (int node : cycle) {
            inCycle[node] = true;
        }
        int[] outside = new int[nodes - cycle.length];
        int count = 0;
        for (int i = 0; i < nodes; i++) {
            if (!inCycle[i]) {
                outside[count++] = i;
            }
        }
        float[][] small = new float[count + 1][count + 1];
        int[] entry = new int[count]; // For each head outside: which node of the cycle it would take.
        int[] exit = new int[count]; // For each child outside: which node of the cycle would be its head.
        for (int a = 0; a < count; a++) {
            int node = outside[a];
            if (a > 0) {
                for (int b = 0; b < count; b++) {
                    small[a][b] = grid[node][outside[b]];
                }
                small[a][a] = FORBIDDEN;
                exit[a] = cycle[0];
                for (int member : cycle) {
                    if (grid[node][member] > grid[node][exit[a]]) {
                        exit[a] = member;
                    }
                }
                small[a][count] = grid[node][exit[a]];
            }
            float gain = Float.NEGATIVE_INFINITY;
            for (int member : cycle) {
                float change = grid[member][node] - grid[member][head[member]];
                if (change > gain) {
                    gain = change;
                    entry[a] = member;
                }
            }
            small[count][a] = gain;
        }
        small[count][count] = FORBIDDEN;
        return new Contraction(small, outside, entry, exit);
    }

    private static int[] solve(Contraction contraction, float[][] grid, int[] head, int[] cycle) {
        int[] small = solve(contraction.grid());
        int[] result = new int[grid.length];
        for (int member : cycle) {
            result[member] = head[member];
        }
        int count = contraction.outside().length;
        for (int a = 1; a < count; a++) {
            result[contraction.outside()[a]] =
                    small[a] == count ? contraction.exit()[a] : contraction.outside()[small[a]];
        }
        int entered = small[count];
        result[contraction.entry()[entered]] = contraction.outside()[entered];
        return result;
    }

    private static int best(float[] row, int self) {
        int best = self == 0 ? 1 : 0;
        for (int j = 0; j < row.length; j++) {
            if (j != self && row[j] > row[best]) {
                best = j;
            }
        }
        return best;
    }

    /** The nodes of some cycle, or none. */
    private static int[] cycle(int[] head) {
        int[] walk = new int[head.length];
        for (int start = 1; start < head.length; start++) {
            int at = start;
            while (at != 0 && walk[at] == 0) {
                walk[at] = start;
                at = head[at];
            }
            if (at != 0 && walk[at] == start) {
                int[] found = new int[head.length];
                int count = 0;
                int node = at;
                do {
                    found[count++] = node;
                    node = head[node];
                } while (node != at);
                return Arrays.copyOf(found, count);
            }
        }
        return new int[0];
    }

    private static boolean isTree(int[] heads) {
        int[] withRoot = new int[heads.length + 1];
        System.arraycopy(heads, 0, withRoot, 1, heads.length);
        return roots(withRoot) == 1 && cycle(withRoot).length == 0;
    }

    private static int roots(int[] head) {
        int roots = 0;
        for (int i = 1; i < head.length; i++) {
            roots += head[i] == 0 ? 1 : 0;
        }
        return roots;
    }

    private static int[] withoutRoot(int[] head) {
        return Arrays.copyOfRange(head, 1, head.length);
    }
}
