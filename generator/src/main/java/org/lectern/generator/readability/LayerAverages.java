package org.lectern.generator.readability;

import java.util.stream.IntStream;
import org.lectern.generator.embedding.Layered;

/** What the embedder's layers know of a text's word pieces, taken together. Used for one text. */
final class LayerAverages {

    /** Numbers a vector. */
    static final int WIDTH = 384;

    private final double[][] sums = new double[Layered.COUNT][WIDTH];
    private final double[] squares = new double[WIDTH];
    private int pieces;

    /** Adds a stretch of the text: a vector a piece for each layer. */
    void add(float[][][] layers) {
        pieces += layers[0].length;
        for (int layer = 0; layer < layers.length; layer++) {
            for (float[] vector : layers[layer]) {
                for (int i = 0; i < WIDTH; i++) {
                    sums[layer][i] += vector[i];
                }
            }
        }
        for (float[] vector : layers[Layered.COUNT - 1]) {
            for (int i = 0; i < WIDTH; i++) {
                squares[i] += vector[i] * vector[i];
            }
        }
    }

    /** The layers' means, one after the other, the lowest first. */
    double[] means() {
        return IntStream.range(0, Layered.COUNT * WIDTH)
                .mapToDouble(i -> sums[i / WIDTH][i % WIDTH] / Math.max(1, pieces))
                .toArray();
    }

    /** The deviation of the topmost of them. */
    double[] deviation() {
        double[] sum = sums[Layered.COUNT - 1];
        double n = Math.max(1, pieces);
        return IntStream.range(0, WIDTH)
                .mapToDouble(i -> Math.sqrt(Math.max(0, squares[i] / n - sum[i] / n * (sum[i] / n))))
                .toArray();
    }
}
