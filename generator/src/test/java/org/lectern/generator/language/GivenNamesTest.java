package org.lectern.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenNamesTest {

    @Test
    void mostTellAManFromAWoman() {
        assertThat(GivenNames.isWomans("Nora")).isTrue();
        assertThat(GivenNames.isMans("Nora")).isFalse();
        assertThat(GivenNames.isMans("HENRY")).isTrue();
        assertThat(GivenNames.isWomans("HENRY")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leslie", "Robin", "Quist", "", "of"})
    void othersTellNothing(String name) {
        assertThat(GivenNames.isWomans(name)).isFalse();
        assertThat(GivenNames.isMans(name)).isFalse();
    }
}
