package org.lectern.generator.language.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which candidates are names, and of what: a logistic regression over {@link NameFeatures} gives each its chances, and of
 * all sets of candidates that share no word the one with the largest sum of log odds is taken.
 */
final class NameChoice {

    private static final NameChoice SHIPPED = read();

    private final double[][] weights;
    private final double enough;

    /**
     * @param weights of no name and of each type: a constant, then one number a feature
     * @param enough log odds against no name from which on a candidate is a name
     */
    private NameChoice(double[][] weights, double enough) {
        this.weights = weights;
        this.enough = enough;
    }

    /** The numbers that {@code training/namechoice.py} fitted. */
    static NameChoice shipped() {
        return SHIPPED;
    }

    private static NameChoice read() {
        try (InputStream in = NameChoice.class.getResourceAsStream("names.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The name weights are missing from the build");
            }
            double[][] rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.stream(line.split("\t"))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
            return new NameChoice(Arrays.copyOf(rows, rows.length - 1), rows[rows.length - 1][0]);
        } catch (IOException e) {
            throw new UncheckedIOException("The name weights cannot be read", e);
        }
    }

    /**
     * The candidates of one sentence that are names, in order and without overlap.
     *
     * @param words how many the sentence has
     */
    List<ChosenName> names(int words, List<NameCandidate> candidates, NamesOfText text) {
        List<List<ChosenName>> byEnd = new ArrayList<>();
        for (int i = 0; i <= words; i++) {
            byEnd.add(new ArrayList<>());
        }
        for (NameCandidate candidate : candidates) {
            ChosenName name = ChosenName.of(candidate, scores(NameFeatures.of(candidate, text)), enough);
            if (name.lead() > 0) {
                byEnd.get(candidate.last()).add(name);
            }
        }
        double[] best = new double[words + 1];
        ChosenName[] chosen = new ChosenName[words + 1];
        for (int end = 1; end <= words; end++) {
            best[end] = best[end - 1];
            for (ChosenName name : byEnd.get(end)) {
                double sum = best[name.candidate().first() - 1] + name.lead();
                if (sum > best[end]) {
                    best[end] = sum;
                    chosen[end] = name;
                }
            }
        }
        List<ChosenName> names = new ArrayList<>();
        int end = words;
        while (end > 0) {
            ChosenName name = chosen[end];
            if (name != null) {
                names.add(name);
            }
            end = name == null ? end - 1 : name.candidate().first() - 1;
        }
        return names.reversed();
    }

    /** Of no name and of each type. */
    private double[] scores(double[] features) {
        double[] scores = new double[weights.length];
        for (int type = 0; type < weights.length; type++) {
            scores[type] = weights[type][0];
            for (int i = 0; i < features.length; i++) {
                scores[type] += weights[type][i + 1] * features[i];
            }
        }
        return scores;
    }
}
