package org.lectern.generator.readability;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.lectern.generator.embedding.Layered;
import org.lectern.generator.embedding.TextEmbedder;
import org.lectern.generator.language.english.WordAverages;

/**
 * Linear estimates: how easy teachers find a text; which of an article's versions is the easier, since what texts are
 * about helps the first and disturbs this; and the Lexile measure, by which schools group texts into grades.
 *
 * @param intercept on the scale of the judgements it was fitted on
 * @param weights one a column of {@link EaseFeatures}
 * @param plain weights of the first {@link #SURFACE_COLUMNS} columns for comparing versions, and a constant
 * @param lexile the same for the Lexile measure
 */
public record EaseModel(double intercept, double[] weights, double[] plain, double[] lexile) {

    /** Columns that count the surface and the rarity of words. */
    public static final int SURFACE_COLUMNS = 66;

    /** The next ones, which say what the text is about. */
    public static final int TOPIC_COLUMNS = 384;

    /** Those that say how the analyser reads its words: first their mean, then as many for their deviation. */
    public static final int WORD_COLUMNS = WordAverages.WIDTH;

    /** Those that say what a layer of the embedder makes of them: the means of all layers, and one deviation. */
    public static final int LAYER_COLUMNS = LayerAverages.WIDTH;

    /** All of them. */
    public static final int COLUMNS =
            SURFACE_COLUMNS + TOPIC_COLUMNS + 2 * WORD_COLUMNS + (Layered.COUNT + 1) * LAYER_COLUMNS;

    /** The judgements lie between these; they become 0 and 100. */
    private static final double HARDEST = -3.8;

    private static final double EASIEST = 1.8;

    /** Middles of the Lexile stretch bands that the Common Core standards give for groups of grades. */
    private static final double[][] GRADE_AT_LEXILE = {
        {250, 1}, {500, 2}, {620, 2.5}, {875, 4.5}, {1055, 7}, {1190, 9.5}, {1285, 11.5}, {1400, 14}
    };

    /** What the model sees of a text of any length: the mean over pieces as long as those it was fitted on. */
    public static double[] meanRow(String text) {
        return Estimate.row(text, Prose.of(text));
    }

    /** What the model sees of a text of some 200 words. */
    public static double[] row(String text) {
        return EaseFeatures.of(text, TextEmbedder.shared());
    }

    /** The shipped model. */
    static EaseModel shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        static final EaseModel MODEL = load();
    }

    private static EaseModel load() {
        try (InputStream in =
                Objects.requireNonNull(EaseModel.class.getResourceAsStream("ease.weights"), "ease.weights")) {
            String[] numbers = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+");
            double[] values =
                    Arrays.stream(numbers).mapToDouble(Double::parseDouble).toArray();
            return new EaseModel(
                    values[0],
                    Arrays.copyOfRange(values, 1, 1 + COLUMNS),
                    Arrays.copyOfRange(values, 1 + COLUMNS, 2 + COLUMNS + SURFACE_COLUMNS),
                    Arrays.copyOfRange(values, 2 + COLUMNS + SURFACE_COLUMNS, values.length));
        } catch (IOException e) {
            throw new IllegalStateException("The model ease.weights can't be read", e);
        }
    }

    /** The estimate on the scale of the judgements, about −3.7 to 1.7. */
    public double estimate(double[] row) {
        if (row.length != weights.length) {
            throw new IllegalArgumentException(
                    "The model has " + weights.length + " weights for " + row.length + " columns");
        }
        double sum = intercept;
        for (int i = 0; i < row.length; i++) {
            sum += weights[i] * row[i];
        }
        return sum;
    }

    /** What {@link Readability#plainness} says of a text. */
    public double plainness(double[] row) {
        return ofSurface(plain, row);
    }

    /** The Lexile measure that MetaMetrics would give a text, some 100 to 1,600: harder texts have more. */
    public double lexile(double[] row) {
        return ofSurface(lexile, row);
    }

    private static double ofSurface(double[] weights, double[] row) {
        double sum = weights[SURFACE_COLUMNS];
        for (int i = 0; i < SURFACE_COLUMNS; i++) {
            sum += weights[i] * row[i];
        }
        return sum;
    }

    /** An estimate as 0–100, higher is easier. */
    static double ease(double estimate) {
        return Math.clamp((estimate - HARDEST) / (EASIEST - HARDEST) * 100, 0, 100);
    }

    /** School year in the United States, 1–14, that texts of a Lexile measure are read in. */
    static double grade(double lexile) {
        double[][] points = GRADE_AT_LEXILE;
        for (int i = 1; i < points.length; i++) {
            if (lexile <= points[i][0] || i == points.length - 1) {
                double share = (lexile - points[i - 1][0]) / (points[i][0] - points[i - 1][0]);
                return Math.clamp(points[i - 1][1] + share * (points[i][1] - points[i - 1][1]), 1, 14);
            }
        }
        throw new IllegalStateException("There is always a last point");
    }

    /** The model as text. */
    public String written() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%.6f%n", intercept));
        Stream.of(weights, plain, lexile)
                .flatMapToDouble(Arrays::stream)
                .forEach(weight -> text.append(String.format(Locale.ROOT, "%.6g%n", weight)));
        return text.toString();
    }
}
