package org.lectern.generator.language.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.lectern.generator.language.EntityType;

/** What kind of thing a noun phrase stands for: a logistic regression over {@link KindFeatures}. */
final class KindChoice {

    private static final KindChoice SHIPPED = read();

    private final double[][] weights;

    /** @param weights of each of {@link Kinds#THINGS}: a constant, then one number a feature */
    private KindChoice(double[][] weights) {
        this.weights = weights;
    }

    /** The numbers that {@code ./lectern fit kinds} fitted. */
    static KindChoice shipped() {
        return SHIPPED;
    }

    private static KindChoice read() {
        try (InputStream in = KindChoice.class.getResourceAsStream("kinds.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The weights of kinds are missing from the build");
            }
            return new KindChoice(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.stream(line.split("\t"))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new));
        } catch (IOException e) {
            throw new UncheckedIOException("The weights of kinds cannot be read", e);
        }
    }

    EntityType kind(double[] features) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int kind = 0; kind < weights.length; kind++) {
            double sum = weights[kind][0];
            for (int i = 0; i < features.length; i++) {
                sum += weights[kind][i + 1] * features[i];
            }
            if (sum > most) {
                most = sum;
                best = kind;
            }
        }
        return Kinds.THINGS.get(best);
    }
}
