package org.lectern.generator.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LayeredTest {

    private static final String TEXT = "The ferry left the harbour before the storm came.";

    @Test
    void givesTheSameReadingAsWithoutLayers() {
        Embedded plain = TextEmbedder.shared().read(TEXT);
        Layered layered = TextEmbedder.shared().readLayers(TEXT);

        assertThat(layered.read().words()).isEqualTo(plain.words());
        assertThat(Embedded.cosine(layered.read().sentence(), plain.sentence())).isCloseTo(1, within(1e-4));
    }

    @Test
    void givesEachLayerAVectorAPiece() {
        Layered layered = TextEmbedder.shared().readLayers(TEXT);

        // Nine words and a full stop, each one piece.
        assertThat(layered.layers()).hasDimensions(Layered.COUNT, 10);
        assertThat(layered.layers()[0][0]).hasSize(384).isNotEqualTo(layered.layers()[1][0]);
    }
}
