package org.lectern.generator.ingest.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.generator.embedding.Embedded;

/**
 * What each paragraph is about beside the rest of its text: its meaning less the whole's. All paragraphs of a text are
 * alike in what the text is about; its sections differ in the remainder.
 *
 * @param vectors of length 1, one a paragraph
 */
record OwnTopics(List<float[]> vectors) {

    /** A paragraph of more words weighs no more in the whole. */
    private static final int WEIGHTIEST = 120;

    /** @param words of each paragraph */
    static OwnTopics of(List<float[]> meanings, List<Integer> words) {
        if (meanings.isEmpty()) {
            return new OwnTopics(List.of());
        }
        float[] whole = new float[meanings.getFirst().length];
        float total = 0;
        for (int i = 0; i < meanings.size(); i++) {
            int weight = Math.min(words.get(i), WEIGHTIEST);
            total += weight;
            for (int k = 0; k < whole.length; k++) {
                whole[k] += meanings.get(i)[k] * weight;
            }
        }
        List<float[]> vectors = new ArrayList<>();
        for (float[] meaning : meanings) {
            float[] own = new float[whole.length];
            for (int k = 0; k < whole.length; k++) {
                own[k] = meaning[k] - whole[k] / Math.max(1, total);
            }
            vectors.add(unit(own));
        }
        return new OwnTopics(vectors);
    }

    /**
     * How alike the paragraphs on both sides of each gap are: the nearest, the same beside the mean of all gaps, and up to
     * two and three on each side.
     */
    double[][] rows() {
        double[] next = IntStream.range(0, vectors.size() - 1)
                .mapToDouble(gap -> across(gap, 1))
                .toArray();
        double mean = Arrays.stream(next).average().orElse(0);
        return IntStream.range(0, next.length)
                .mapToObj(gap -> new double[] {next[gap], next[gap] - mean, across(gap, 2), across(gap, 3)})
                .toArray(double[][]::new);
    }

    /** The mean over pairs of the last paragraphs above and the first below, at most so many each. */
    private double across(int gap, int most) {
        double sum = 0;
        int pairs = 0;
        for (int i = Math.max(0, gap - most + 1); i <= gap; i++) {
            for (int j = gap + 1; j <= gap + most && j < vectors.size(); j++) {
                sum += Embedded.cosine(vectors.get(i), vectors.get(j));
                pairs++;
            }
        }
        return sum / pairs;
    }

    /** Makes a vector as long as 1, in place. */
    static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float length = (float) Math.max(1e-9, Math.sqrt(square));
        for (int k = 0; k < vector.length; k++) {
            vector[k] /= length;
        }
        return vector;
    }
}
