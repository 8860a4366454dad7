package org.lectern.generator.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.lectern.core.lint.Finding;
import org.lectern.core.lint.Severity;
import org.lectern.generator.trees.BoostedTrees;

/**
 * The chance that a careful teacher keeps a candidate without an edit: the mean of the log odds of a logistic regression
 * over {@link Features} and of boosted trees over those of them that have a name, both fitted on questions that were read
 * and judged one by one ({@code fit questions}), set right by kind of item.
 */
public final class QualityModel {

    /** What the wording of an item adds on average. */
    public static final String USUAL_WORDING = "usual wording";

    /** However well a candidate is worded that is worth less without it, no one would be shown it. */
    private static final double HOPELESS = 0.07;

    /** Spares an estimate to whoever only wants the features. */
    public static final QualityModel NONE =
            new QualityModel(Map.of("always", -20.0), List.of(), new BoostedTrees(-20, List.of()), Calibration.NONE);

    private static final String FITTED = "quality.model";
    private static final QualityModel SHIPPED = shippedModel();

    private final Map<String, Double> weights;
    private final List<String> asked;
    private final BoostedTrees trees;
    private final Calibration calibration;

    /**
     * @param weights by column; {@code always} is the constant, {@link #USUAL_WORDING} is no column
     * @param asked the columns that the trees look at, in their order
     * @param calibration of the mean of both
     */
    public QualityModel(Map<String, Double> weights, List<String> asked, BoostedTrees trees, Calibration calibration) {
        this.weights = Map.copyOf(weights);
        this.asked = List.copyOf(asked);
        this.trees = trees;
        this.calibration = calibration;
    }

    /** The same with its estimates set right once more. */
    public QualityModel calibrated(Calibration next) {
        return new QualityModel(weights, asked, trees, calibration.then(next));
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
        double usual = weights.getOrDefault(USUAL_WORDING, 0.0);
        double withoutWording = chance(odds(features.named()) + usual / 2);
        return withoutWording < HOPELESS ? withoutWording : estimate(features.columns());
    }

    /** The estimate from {@link Features#columns} alone, 0–1. Those it does not know count nothing. */
    public double estimate(Map<String, Double> columns) {
        return chance(odds(columns));
    }

    /** Log odds from {@link Features#columns}, calibrated. */
    public double odds(Map<String, Double> columns) {
        double[] row = asked.stream()
                .mapToDouble(name -> columns.getOrDefault(name, 0.0))
                .toArray();
        return calibration.odds((line(columns) + trees.odds(row)) / 2, columns);
    }

    private double line(Map<String, Double> columns) {
        double odds = weights.getOrDefault("always", 0.0);
        for (Map.Entry<String, Double> column : columns.entrySet()) {
            odds += column.getValue() * weights.getOrDefault(column.getKey(), 0.0);
        }
        return odds;
    }

    private static double chance(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /** A weight a line; an empty line; the calibration; an empty line; the columns that the trees look at; the trees. */
    public String written() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(weights)
                .forEach((name, weight) -> text.append(String.format(Locale.ROOT, "%s\t%.4f\n", name, weight)));
        return text.append('\n')
                .append(calibration.written())
                .append('\n')
                .append(String.join("\t", asked))
                .append('\n')
                .append(trees.written())
                .toString();
    }

    /**
     * What {@link #written} wrote.
     *
     * @throws IllegalArgumentException where the text is no such model
     */
    public static QualityModel read(String written) {
        String[] parts = written.split("\n\n", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException(
                    "A model of quality has weights, a calibration and trees, with empty lines between");
        }
        Map<String, Double> weights = new HashMap<>();
        parts[0].lines()
                .map(line -> line.split("\t"))
                .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[1])));
        String[] columnsAndTrees = parts[2].split("\n", 2);
        return new QualityModel(
                weights,
                List.of(columnsAndTrees[0].split("\t")),
                BoostedTrees.read(columnsAndTrees[1]),
                Calibration.read(parts[1]));
    }

    private static QualityModel shippedModel() {
        try (InputStream in = Objects.requireNonNull(QualityModel.class.getResourceAsStream(FITTED), FITTED)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
