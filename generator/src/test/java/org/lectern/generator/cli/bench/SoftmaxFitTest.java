package org.lectern.generator.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SoftmaxFitTest {

    private static final double LITTLE = 0.1;

    private final double[][] rows = new double[3000][2];
    private final int[] classes = new int[rows.length];
    private final double[] counts = new double[rows.length];

    SoftmaxFitTest() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = 20 + 4 * random.nextDouble();
            rows[i][1] = random.nextDouble();
            double[] odds = {0, 2 * (rows[i][0] - 22), 1 + 3 * rows[i][1]};
            double left =
                    random.nextDouble() * Arrays.stream(odds).map(Math::exp).sum();
            while (left > Math.exp(odds[classes[i]])) {
                left -= Math.exp(odds[classes[i]]);
                classes[i]++;
            }
            counts[i] = 1;
        }
    }

    @Test
    void findsTheWeightsThatExamplesWereDrawnBy() {
        double[][] weights = SoftmaxFit.of(rows, classes, counts, 3, LITTLE).weights();
        assertThat(weights[1][1] - weights[0][1]).isCloseTo(2, within(0.3));
        assertThat(weights[2][2] - weights[0][2]).isCloseTo(3, within(0.5));
        assertThat(weights[1][0] - weights[0][0]).isCloseTo(-44, within(6.0));
    }

    @Test
    void aPenaltyHoldsWeightsBack() {
        double[][] free = SoftmaxFit.of(rows, classes, counts, 3, LITTLE).weights();
        double[][] held = SoftmaxFit.of(rows, classes, counts, 3, 1000).weights();
        assertThat(Math.abs(held[1][1])).isLessThan(Math.abs(free[1][1]) / 2);
    }

    @Test
    void whatCountsLittleIsHardlyHeard() {
        int[] wrong = classes.clone();
        for (int i = 0; i < rows.length; i += 2) {
            wrong[i] = (classes[i] + 1) % 3;
            counts[i] = 1e-3;
        }
        SoftmaxFit fit = SoftmaxFit.of(rows, wrong, counts, 3, LITTLE);
        assertThat(fit.weights()[1][1] - fit.weights()[0][1]).isCloseTo(2, within(0.4));
        assertThat(fit.classOf(new double[] {24, 0})).isEqualTo(1);
        assertThat(fit.classOf(new double[] {20, 1})).isEqualTo(2);
    }
}
