package org.lectern.generator.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The chance that something a text speaks of is among the five things that summaries of it mention most: logistic
 * regression over {@link Topic#features}, fitted on the summaries of half of GUM's documents ({@code fit terms}).
 */
public final class SalienceModel {

    /** What the constant is called. */
    public static final String CONSTANT = "always";

    private static final String FITTED = "salience.weights";

    private final Map<String, Double> weights;

    /** @param weights by feature, with {@link #CONSTANT} */
    public SalienceModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    private static final class Shipped {
        static final SalienceModel INSTANCE = read();
    }

    /** The model of the product, read at first use. */
    public static SalienceModel shipped() {
        return Shipped.INSTANCE;
    }

    /** 0–1. */
    public double chance(Topic topic) {
        double odds = weights.getOrDefault(CONSTANT, 0.0);
        for (Map.Entry<String, Double> feature : topic.features().entrySet()) {
            odds += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-odds));
    }

    private static SalienceModel read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SalienceModel.class.getResourceAsStream(FITTED), FITTED),
                StandardCharsets.UTF_8))) {
            Map<String, Double> weights = new HashMap<>();
            lines.lines()
                    .map(line -> line.split("\t"))
                    .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[1])));
            return new SalienceModel(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
