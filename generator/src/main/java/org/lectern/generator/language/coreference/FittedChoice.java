package org.lectern.generator.language.coreference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses by a small fitted network: each candidate's features pass one hidden layer; the scores of all candidates and of
 * "none of them" become probabilities, which those of one chain share; a chain that is not probable enough is no choice.
 */
final class FittedChoice implements AntecedentChoice {

    private final double[][] hidden;
    private final double[] hiddenBias;
    private final double[] out;
    private final double none;
    private final double[] enough;

    private FittedChoice(double[][] hidden, double[] hiddenBias, double[] out, double none, double[] enough) {
        this.hidden = hidden;
        this.hiddenBias = hiddenBias;
        this.out = out;
        this.none = none;
        this.enough = enough;
    }

    /** Reads the numbers that {@code training/pronouns.py} fitted. */
    static FittedChoice load() {
        try (InputStream in = FittedChoice.class.getResourceAsStream("pronouns.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The pronoun weights are missing from the build");
            }
            List<double[]> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(FittedChoice::numbers)
                    .toList();
            int units = rows.size() - 4;
            return new FittedChoice(
                    rows.subList(0, units).toArray(double[][]::new),
                    rows.get(units),
                    rows.get(units + 1),
                    rows.get(units + 2)[0],
                    rows.get(units + 3));
        } catch (IOException e) {
            throw new UncheckedIOException("The pronoun weights cannot be read", e);
        }
    }

    private static double[] numbers(String line) {
        return java.util.Arrays.stream(line.split("\t"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Override
    public Choice choose(Occurrence pronoun, List<Candidate> candidates) {
        double total = Math.exp(none);
        double[] weights = new double[candidates.size()];
        Map<Group, Double> byChain = new HashMap<>();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(score(candidates.get(i).features()));
            total += weights[i];
            byChain.merge(candidates.get(i).group(), weights[i], Double::sum);
        }
        int chosen = 0;
        for (int i = 1; i < weights.length; i++) {
            double chain = byChain.get(candidates.get(i).group());
            double best = byChain.get(candidates.get(chosen).group());
            if (chain > best || chain == best && weights[i] > weights[chosen]) {
                chosen = i;
            }
        }
        double certainty = byChain.get(candidates.get(chosen).group()) / total;
        int kind = pronoun.pronounClass().orElseThrow().ordinal();
        return certainty >= enough[kind] ? new Choice(chosen, certainty) : UNKNOWN;
    }

    private double score(double[] features) {
        double score = 0;
        for (int unit = 0; unit < hidden.length; unit++) {
            double sum = hiddenBias[unit];
            for (int i = 0; i < features.length; i++) {
                sum += hidden[unit][i] * features[i];
            }
            score += out[unit] * Math.max(0, sum);
        }
        return score;
    }
}
