package org.lectern.generator.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NestedRidgeTest {

    private static final int GROUPS = 12;
    private static final int EACH = 5;

    private final double[][] rows = new double[GROUPS * EACH][3];
    private final double[] values = new double[GROUPS * EACH];

    private final List<String> groups = IntStream.range(0, GROUPS * EACH)
            .mapToObj(i -> "article " + i / EACH)
            .toList();

    private final List<double[]> penalties = List.of(new double[] {1, 1, 1}, new double[] {200, 200, 200});

    NestedRidgeTest() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < rows.length; i++) {
            Arrays.setAll(rows[i], k -> random.nextDouble());
            values[i] = 3 * rows[i][0] - rows[i][1] + 0.1 * random.nextDouble();
        }
    }

    @Test
    void estimatesWhatOtherGroupsTeach() {
        double[] estimates = new NestedRidge(rows, values, groups, penalties).estimates();
        assertThat(Correlation.pearson(estimates, values)).isGreaterThan(0.9);
    }

    @Test
    void whatAGroupIsWorthChangesNothingOfItsOwnEstimates() {
        double[] before = new NestedRidge(rows, values, groups, penalties).estimates();
        double[] others = values.clone();
        Arrays.fill(others, 0, EACH, 1000);
        double[] after = new NestedRidge(rows, others, groups, penalties).estimates();
        assertThat(Arrays.copyOf(after, EACH)).containsExactly(Arrays.copyOf(before, EACH));
        assertThat(after).isNotEqualTo(before);
    }
}
