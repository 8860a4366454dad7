package org.lectern.generator.language.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

    @Test
    void aCycleIsBrokenWhereItCostsLeast() {
        float[][] scores = {
            {5, 0, 10, 0},
            {1, 10, 0, 0},
            {0, 0, 8, 0}
        };
        // Greedily the first two words would be each other's heads.
        assertThat(SpanningTree.heads(scores)).containsExactly(0, 1, 2);
    }

    @Test
    void onlyOneWordIsTheRoot() {
        float[][] scores = {
            {9, 0, 1, 1},
            {9, 2, 0, 1},
            {9, 1, 8, 0}
        };
        assertThat(SpanningTree.heads(scores)).containsExactly(0, 1, 2);
    }

    @Property(seed = "1", tries = 200)
    void noTreeIsBetter(@ForAll @IntRange(min = 1, max = 5) int n, @ForAll long seed) {
        Random random = new Random(seed);
        float[][] scores = new float[n][n + 1];
        for (float[] row : scores) {
            for (int j = 0; j <= n; j++) {
                row[j] = random.nextFloat() * 10;
            }
        }
        int[] found = SpanningTree.heads(scores);
        assertThat(isTree(found)).isTrue();
        double best = best(scores, new int[n], 0);
        assertThat(total(scores, found)).isGreaterThan(best - 1e-3);
    }

    private static double best(float[][] scores, int[] heads, int at) {
        if (at == heads.length) {
            return isTree(heads) ? total(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head <= heads.length; head++) {
            heads[at] = head;
            best = Math.max(best, best(scores, heads, at + 1));
        }
        return best;
    }

    private static double total(float[][] scores, int[] heads) {
        double total = 0;
        for (int i = 0; i < heads.length; i++) {
            total += scores[i][heads[i]];
        }
        return total;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] == 0 ? 1 : 0;
            int at = i + 1;
            for (int steps = 0; at != 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at - 1];
            }
        }
        return roots == 1;
    }
}
