package org.lectern.generator.embedding;

import java.util.List;

/**
 * A text as vectors.
 *
 * @param words the words in order, lower case, punctuation left out
 * @param vectors one unit vector a word, in its context
 * @param rarity one number a word, 0 for the most frequent words of the language to 1 for the rare
 * @param sentence unit vector of the whole
 */
public record Embedded(List<String> words, float[][] vectors, double[] rarity, float[] sentence) {

    /** Nearness of two unit vectors, −1–1. */
    public static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
