package org.lectern.generator.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.lectern.generator.cli.SharedAnalyser;
import org.lectern.generator.embedding.WordingEncoder;
import org.lectern.generator.ranking.Features;
import org.lectern.generator.ranking.QualityModel;

/**
 * Whether acceptable questions of another generator come before the others (Heilman and Smith 2010), told by their
 * wording alone: the data has neither answers nor texts. Once by a ridge over our features fitted on the ratings of
 * other articles, once by what the shipped estimate of quality makes of the wording, which has seen none of them.
 */
final class QuestionRanking implements Benchmark {

    private static final double TOP = 0.2;

    /** What there is to choose from, of the named features and of the numbers of the encoder. */
    private static final List<Integer> NAMED_PENALTIES = List.of(100, 300, 1000);

    private static final List<Integer> WORDING_PENALTIES = List.of(300, 1000, 3000);

    /** @param rating the mean of the raters', 1–5 */
    record Rated(String article, String question, double rating, boolean acceptable) {}

    /** @param precision share of acceptable ones among the first fifth */
    record Score(double auc, double precision) {

        static Score of(double[] estimates, List<Rated> rated) {
            Auc auc = new Auc();
            for (int i = 0; i < estimates.length; i++) {
                auc.add(estimates[i], rated.get(i).acceptable());
            }
            int top = (int) Math.round(TOP * estimates.length);
            long accepted = IntStream.range(0, estimates.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -estimates[i]))
                    .limit(top)
                    .filter(i -> rated.get(i).acceptable())
                    .count();
            return new Score(auc.value(), (double) accepted / top);
        }
    }

    @Override
    public String name() {
        return "question-ranking";
    }

    @Override
    public List<String> dataSets() {
        return List.of("heilman-qg-ratings");
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        List<Rated> rated = read(data.resolve("heilman-qg-ratings/ratings.jsonl"));
        out.printf(
                Locale.ROOT,
                "%d rated questions of %d articles, %.1f %% acceptable%n",
                rated.size(),
                rated.stream().map(Rated::article).distinct().count(),
                100.0 * rated.stream().filter(Rated::acceptable).count() / rated.size());
        print(out, "ridge over our features, other articles", Score.of(fitted(rated), rated));
        print(out, "the shipped estimate's view of the wording, no fit", Score.of(shipped(rated), rated));
    }

    private static void print(PrintWriter out, String what, Score score) {
        out.printf(
                Locale.ROOT,
                "%s: AUC %.3f (wanted .72, published .698), acceptable in the first fifth %.1f %% (wanted 45, published 39.4)%n",
                what,
                score.auc(),
                100 * score.precision());
    }

    private static List<Rated> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Rated> rated = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            rated.add(new Rated(
                    row.path("article").asText(),
                    row.path("question").asText(),
                    row.path("rating").asDouble(),
                    row.path("acceptable").asBoolean()));
        }
        return rated;
    }

    private static double[] fitted(List<Rated> rated) {
        List<Map<String, Double>> named = rated.stream()
                .map(row -> StemFeatures.of(row.question(), SharedAnalyser.get()))
                .toList();
        double[][] rows = new double[rated.size()][];
        for (int i = 0; i < rows.length; i++) {
            float[] wording = WordingEncoder.shared().read(rated.get(i).question());
            double[] own = named.get(i).values().stream().mapToDouble(d -> d).toArray();
            rows[i] = Arrays.copyOf(own, own.length + wording.length);
            for (int k = 0; k < wording.length; k++) {
                rows[i][own.length + k] = wording[k];
            }
        }
        return new NestedRidge(
                        rows,
                        rated.stream().mapToDouble(Rated::rating).toArray(),
                        rated.stream().map(Rated::article).toList(),
                        penalties(named.getFirst().size(), rows[0].length))
                .estimates();
    }

    private static List<double[]> penalties(int named, int columns) {
        List<double[]> penalties = new ArrayList<>();
        for (int own : NAMED_PENALTIES) {
            for (int wording : WORDING_PENALTIES) {
                double[] penalty = new double[columns];
                Arrays.fill(penalty, 0, named, own);
                Arrays.fill(penalty, named, columns, wording);
                penalties.add(penalty);
            }
        }
        return penalties;
    }

    private static double[] shipped(List<Rated> rated) {
        return rated.stream()
                .mapToDouble(row -> QualityModel.shipped().estimate(new Features(Map.of(), row.question()).columns()))
                .toArray();
    }
}
