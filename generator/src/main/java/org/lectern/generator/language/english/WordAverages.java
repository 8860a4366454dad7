package org.lectern.generator.language.english;

import java.util.List;

/**
 * The vectors of a text's words, taken together.
 *
 * @param mean of each of the {@link #WIDTH} numbers over all words; zeros where there is no word
 * @param deviation of the same from that mean
 */
public record WordAverages(double[] mean, double[] deviation) {

    /** The network's hidden size. */
    public static final int WIDTH = 384;

    static WordAverages of(List<float[][]> sentences) {
        double[] mean = new double[WIDTH];
        double[] square = new double[WIDTH];
        int words = 0;
        for (float[][] sentence : sentences) {
            for (float[] word : sentence) {
                words++;
                for (int i = 0; i < WIDTH; i++) {
                    mean[i] += word[i];
                    square[i] += word[i] * word[i];
                }
            }
        }
        double[] deviation = new double[WIDTH];
        for (int i = 0; i < WIDTH && words > 0; i++) {
            mean[i] /= words;
            deviation[i] = Math.sqrt(Math.max(0, square[i] / words - mean[i] * mean[i]));
        }
        return new WordAverages(mean, deviation);
    }
}
