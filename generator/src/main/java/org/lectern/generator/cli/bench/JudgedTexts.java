package org.lectern.generator.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.generator.embedding.Layered;
import org.lectern.generator.readability.EaseModel;
import org.lectern.generator.readability.Formulas;

/**
 * Excerpts with teachers' judgements of their ease.
 *
 * @param rows what the model sees of each
 * @param ease the judgements, higher is easier
 * @param lexile the Lexile measure that each was given, its band's middle; NaN for those without
 */
record JudgedTexts(List<String> texts, double[][] rows, double[] ease, double[] lexile) {

    /** Columns that say what a text is about need more restraint than counts of its surface. */
    private static final double SURFACE_PENALTY = 250;

    /** A formula out of counts is nearly known by its counts. */
    private static final double LEXILE_PENALTY = 5;

    private static final double TOPIC_PENALTY = 4000;

    private static final double WORDS_PENALTY = 3000;

    private static final double LAYERS_PENALTY = 5000;

    private static final double DEVIATIONS_PENALTY = 6000;

    /** Most bands are given by their middle, a few by both ends. */
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static JudgedTexts read(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        List<Double> ease = new ArrayList<>();
        List<Double> lexile = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode entry = json.readTree(line);
            texts.add(entry.path("excerpt").asText());
            ease.add(entry.path("bt_easiness").asDouble());
            lexile.add(NUMBER.matcher(entry.path("lexile_band").asText())
                    .results()
                    .mapToDouble(number -> Double.parseDouble(number.group()))
                    .average()
                    .orElse(Double.NaN));
        }
        // Rows of different texts have nothing to do with each other: every processor takes some.
        double[][] rows = texts.parallelStream().map(EaseModel::row).toArray(double[][]::new);
        return new JudgedTexts(
                texts,
                rows,
                ease.stream().mapToDouble(d -> d).toArray(),
                lexile.stream().mapToDouble(d -> d).toArray());
    }

    static double[] penalties() {
        return Stream.of(
                        restrained(EaseModel.SURFACE_COLUMNS, SURFACE_PENALTY),
                        restrained(EaseModel.TOPIC_COLUMNS, TOPIC_PENALTY),
                        restrained(EaseModel.WORD_COLUMNS, WORDS_PENALTY),
                        restrained(EaseModel.WORD_COLUMNS, DEVIATIONS_PENALTY),
                        restrained(Layered.COUNT * EaseModel.LAYER_COLUMNS, LAYERS_PENALTY),
                        restrained(EaseModel.LAYER_COLUMNS, DEVIATIONS_PENALTY))
                .flatMapToDouble(part -> part)
                .toArray();
    }

    private static DoubleStream restrained(int columns, double penalty) {
        return DoubleStream.generate(() -> penalty).limit(columns);
    }

    /** A classic formula's value of each text. */
    double[] measured(ToDoubleFunction<Formulas> formula) {
        return texts.stream()
                .mapToDouble(text -> formula.applyAsDouble(Formulas.of(text)))
                .toArray();
    }

    /** The model fitted on all of them and on texts rewritten at several levels. */
    EaseModel fit(RewrittenTexts rewritten) {
        RidgeFit fit = RidgeFit.of(
                rows,
                ease,
                penalties(),
                new RidgeFit.Differences(
                        rewritten.differences(article -> true), RewrittenTexts.STEP, RewrittenTexts.WEIGHT));
        return new EaseModel(fit.intercept(), fit.weights(), rewritten.plain(article -> true), lexileFit(text -> true));
    }

    /** Weights of the surface, and a constant, that estimate the Lexile measure of the texts chosen by their index. */
    double[] lexileFit(IntPredicate chosen) {
        int[] measured = IntStream.range(0, lexile.length)
                .filter(text -> !Double.isNaN(lexile[text]) && chosen.test(text))
                .toArray();
        RidgeFit fit = RidgeFit.of(
                Arrays.stream(measured).mapToObj(text -> rows[text]).toArray(double[][]::new),
                Arrays.stream(measured).mapToDouble(text -> lexile[text]).toArray(),
                restrained(EaseModel.SURFACE_COLUMNS, LEXILE_PENALTY).toArray(),
                RidgeFit.Differences.NONE);
        return DoubleStream.concat(Arrays.stream(fit.weights()), DoubleStream.of(fit.intercept()))
                .toArray();
    }
}
