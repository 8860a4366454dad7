package org.lectern.generator.ranking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lectern.core.lint.Finding;
import org.lectern.core.lint.Severity;

/**
 * The chance that a careful teacher keeps a candidate without an edit: logistic regression over {@link Features},
 * fitted on questions that were read and judged one by one ({@code fit questions}).
 */
public final class QualityModel {

    /** What the wording of an item adds on average. */
    public static final String USUAL_WORDING = "usual wording";

    /** However well a candidate is worded that is worth less without it, no one would be shown it. */
    private static final double HOPELESS = 0.2;

    private static final String FITTED = "quality.weights";
    private static final QualityModel SHIPPED = read();

    private final Map<String, Double> weights;

    /** @param weights by column; {@code always} is the constant, {@link #USUAL_WORDING} is no column */
    public QualityModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The model of the product. */
    public static QualityModel shipped() {
        return SHIPPED;
    }

    /** The estimate, 0–1; 0 for a candidate with a flaw. */
    double estimate(Features features, List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.FLAW)) {
            return 0;
        }
        double withoutWording = chance(odds(features.named()) + weights.getOrDefault(USUAL_WORDING, 0.0));
        return withoutWording < HOPELESS ? withoutWording : estimate(features.columns());
    }

    /** The estimate from {@link Features#columns} alone, 0–1. Those it does not know count nothing. */
    public double estimate(Map<String, Double> columns) {
        return chance(odds(columns));
    }

    private double odds(Map<String, Double> columns) {
        double odds = weights.getOrDefault("always", 0.0);
        for (Map.Entry<String, Double> column : columns.entrySet()) {
            odds += column.getValue() * weights.getOrDefault(column.getKey(), 0.0);
        }
        return odds;
    }

    private static double chance(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    private static QualityModel read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(QualityModel.class.getResourceAsStream(FITTED), FITTED),
                StandardCharsets.UTF_8))) {
            Map<String, Double> weights = new HashMap<>();
            lines.lines()
                    .map(line -> line.split("\t"))
                    .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[1])));
            return new QualityModel(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
