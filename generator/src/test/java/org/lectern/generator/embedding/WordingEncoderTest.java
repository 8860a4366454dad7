package org.lectern.generator.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingEncoderTest {

    private final WordingEncoder encoder = WordingEncoder.shared();

    @Test
    void aTextIsReadTheSameEachTime() {
        float[] read = encoder.read("Who repaired the mill?");

        assertThat(read).hasSize(WordingEncoder.SIZE).isEqualTo(encoder.read("Who repaired the mill?"));
    }

    @Test
    void twoWordingsOfOneThingAreNearerThanAnotherThing() {
        float[] asked = encoder.read("Who repaired the old mill by the river?");

        assertThat(distance(asked, encoder.read("Who mended the old mill at the river?")))
                .isLessThan(distance(asked, encoder.read("Interest rates of three per cent or more")));
    }

    @Test
    void nothingIsZeroAndAVeryLongTextIsReadAsFarAsItGoes() {
        assertThat(encoder.read(" \n")).containsOnly(0);
        assertThat(encoder.read("unfathomable ".repeat(5_000))).hasSize(WordingEncoder.SIZE);
    }

    private static double distance(float[] one, float[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += (one[k] - other[k]) * (one[k] - other[k]);
        }
        return sum;
    }
}
