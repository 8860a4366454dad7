package org.lectern.generator.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How much nearer an item comes to what experts ask of a passage than the passage's other candidates do: a ridge
 * regression over the named {@link Features}, fitted on questions that experts wrote for stories ({@code fit nearness}).
 * It says what is asked for, not whether it is asked well; {@link QualityModel} says that.
 *
 * @param weights by named feature
 */
public record NearnessModel(Map<String, Double> weights) {

    private static final String FITTED = "nearness.weights";

    public NearnessModel {
        weights = Map.copyOf(weights);
    }

    private static final class Shipped {
        static final NearnessModel INSTANCE = shippedModel();
    }

    /** The model of the product, read at first use. */
    public static NearnessModel shipped() {
        return Shipped.INSTANCE;
    }

    /**
     * What is expected of ROUGE-L F1 with the nearest of the experts' questions, up to a constant.
     *
     * @param features {@link Features#named}
     */
    public double estimate(Map<String, Double> features) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
        }
        return sum;
    }

    /** A weight a line. */
    public String written() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(weights)
                .forEach((name, weight) -> text.append(String.format(Locale.ROOT, "%s\t%.5f\n", name, weight)));
        return text.toString();
    }

    private static NearnessModel shippedModel() {
        try (InputStream in = Objects.requireNonNull(NearnessModel.class.getResourceAsStream(FITTED), FITTED)) {
            Map<String, Double> weights = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[1])));
            return new NearnessModel(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
