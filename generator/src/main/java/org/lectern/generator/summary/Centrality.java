package org.lectern.generator.summary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.generator.language.ParsedSentence;

/**
 * How much of the rest of a text a sentence stands for: the stationary weight of a walk over sentences that share words
 * (LexRank, Erkan and Radev 2004), with idf-weighted cosine as the strength of each step.
 */
public final class Centrality {

    private static final double DAMPING = 0.85;
    private static final int ROUNDS = 30;

    private Centrality() {}

    /** One weight a sentence, the largest 1; all 1 where nothing is shared. */
    public static double[] of(List<ParsedSentence> sentences) {
        int n = sentences.size();
        double[] weights = new double[n];
        Arrays.fill(weights, 1.0 / Math.max(1, n));
        List<Map<String, Double>> vectors = vectors(sentences);
        double[][] steps = steps(vectors);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[n];
            Arrays.fill(next, (1 - DAMPING) / n);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    next[j] += DAMPING * weights[i] * steps[i][j];
                }
            }
            weights = next;
        }
        double most = Arrays.stream(weights).max().orElse(1);
        for (int i = 0; i < n; i++) {
            weights[i] /= most;
        }
        return weights;
    }

    private static List<Map<String, Double>> vectors(List<ParsedSentence> sentences) {
        Map<String, Integer> spread = Lemmas.sentencesWith(sentences);
        int n = sentences.size();
        return sentences.stream()
                .map(sentence -> {
                    Map<String, Double> vector = new HashMap<>();
                    Lemmas.count(sentence)
                            .forEach((lemma, count) -> vector.put(
                                    lemma, (1 + Math.log(count)) * Math.log(1 + (double) n / spread.get(lemma))));
                    double length = Math.sqrt(
                            vector.values().stream().mapToDouble(v -> v * v).sum());
                    vector.replaceAll((lemma, value) -> length == 0 ? 0 : value / length);
                    return vector;
                })
                .toList();
    }

    private static double[][] steps(List<Map<String, Double>> vectors) {
        int n = vectors.size();
        double[][] steps = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double cosine = cosine(vectors.get(i), vectors.get(j));
                steps[i][j] = cosine;
                steps[j][i] = cosine;
            }
        }
        for (double[] row : steps) {
            double sum = Arrays.stream(row).sum();
            for (int j = 0; j < n; j++) {
                row[j] = sum == 0 ? 1.0 / n : row[j] / sum;
            }
        }
        return steps;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        Map<String, Double> small = one.size() < other.size() ? one : other;
        Map<String, Double> large = small == one ? other : one;
        double sum = 0;
        for (Map.Entry<String, Double> entry : small.entrySet()) {
            sum += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }
}
