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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.generator.readability.EaseModel;
import org.lectern.generator.readability.Formulas;

/** Articles that teachers rewrote at three levels, from the easy version to the hard one. */
record RewrittenTexts(List<Rewritten> articles) {

    /**
     * An article.
     *
     * @param rows what the model sees of each version
     * @param kincaid the Flesch-Kincaid grade of each, its sign turned so that higher is easier
     */
    record Rewritten(double[][] rows, double[] kincaid) {}

    /** How much easier than the next harder version one is on the scale of the judgements, about. */
    static final double STEP = 0.5;

    /** How loud the pairs of versions speak beside the judged texts. */
    static final double WEIGHT = 2;

    /** How tightly the weights of the comparison are held: there are few pairs. */
    private static final double PENALTY = 100;

    static RewrittenTexts read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(json.readTree(line));
        }
        // The networks read each of some 2,000 pieces of text: every processor takes some.
        return new RewrittenTexts(
                lines.parallelStream().map(RewrittenTexts::rewritten).toList());
    }

    private static Rewritten rewritten(JsonNode article) {
        List<String> versions = Stream.of("ele", "int", "adv")
                .map(level -> article.path(level).asText())
                .toList();
        return new Rewritten(
                versions.stream().map(EaseModel::meanRow).toArray(double[][]::new),
                versions.stream()
                        .mapToDouble(text -> -Formulas.of(text).fleschKincaidGrade())
                        .toArray());
    }

    /** An easier version's row less the next harder one's, of the articles whose index is chosen. */
    double[][] differences(IntPredicate chosen) {
        List<double[]> differences = new ArrayList<>();
        for (int article = 0; article < articles.size(); article++) {
            double[][] rows = articles.get(article).rows();
            for (int level = 0; chosen.test(article) && level < 2; level++) {
                double[] difference = rows[level].clone();
                for (int k = 0; k < difference.length; k++) {
                    difference[k] -= rows[level + 1][k];
                }
                differences.add(difference);
            }
        }
        return differences.toArray(double[][]::new);
    }

    /**
     * Weights of the surface's columns by which the odds that one version is easier than another are told: a logistic
     * regression in which neither comes first. The constant after them makes 0 what these texts have on the mean.
     */
    double[] plain(IntPredicate chosen) {
        int width = EaseModel.SURFACE_COLUMNS;
        double[][] differences = differences(chosen);
        double[][] rows = new double[2 * differences.length][width + 1];
        double[] labels = new double[rows.length];
        for (int i = 0; i < differences.length; i++) {
            for (int k = 0; k < width; k++) {
                rows[2 * i][k + 1] = differences[i][k];
                rows[2 * i + 1][k + 1] = -differences[i][k];
            }
            labels[2 * i] = 1;
        }
        double[] plain = Arrays.copyOfRange(LogisticFit.weights(rows, labels, PENALTY), 1, width + 2);
        plain[width] = -articles.stream()
                .flatMap(article -> Arrays.stream(article.rows()))
                .mapToDouble(row -> IntStream.range(0, width)
                        .mapToDouble(k -> plain[k] * row[k])
                        .sum())
                .average()
                .orElse(0);
        return plain;
    }
}
