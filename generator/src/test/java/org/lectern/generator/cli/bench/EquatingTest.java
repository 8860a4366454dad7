package org.lectern.generator.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EquatingTest {

    @Test
    void keepsMeanAndDeviationHoweverLooselyTheScalesAgree() {
        double[] ease = {-2, -1, 0, 1, 2};
        double[] hardness = {1200, 800, 1600, 400, 1000};

        Equating equating = Equating.of(ease, hardness);

        assertThat(equating.atZero()).isEqualTo(1000, within(1e-9));
        assertThat(equating.slope()).isEqualTo(-Math.sqrt(160_000 / 2.0), within(1e-9));
    }

    @Test
    void usesNothingOfATextWithoutAMeasure() {
        Equating equating = Equating.of(new double[] {-1, 1, 40}, new double[] {900, 500, Double.NaN});

        assertThat(equating.atZero()).isEqualTo(700, within(1e-9));
        assertThat(equating.slope()).isEqualTo(-200, within(1e-9));
    }
}
