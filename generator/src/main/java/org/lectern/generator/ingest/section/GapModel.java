package org.lectern.generator.ingest.section;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A logistic model of the chance that a new section starts at a gap.
 *
 * @param weights one a column of {@link GapFeatures}
 */
public record GapModel(double[] weights) {

    static GapModel shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        static final GapModel MODEL = load();
    }

    private static GapModel load() {
        try (InputStream in =
                Objects.requireNonNull(GapModel.class.getResourceAsStream("gaps.weights"), "gaps.weights")) {
            return new GapModel(Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .strip()
                            .split("\\s+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        } catch (IOException e) {
            throw new IllegalStateException("The model gaps.weights can't be read", e);
        }
    }

    /** 0–1. */
    public double chance(double[] row) {
        double odds = 0;
        for (int i = 0; i < row.length; i++) {
            odds += weights[i] * row[i];
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** The model as text. */
    public String written() {
        return Arrays.stream(weights)
                .mapToObj(weight -> String.format(Locale.ROOT, "%.6g%n", weight))
                .collect(Collectors.joining());
    }
}
