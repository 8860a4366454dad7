package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.generator.draft.ArticleQuizGenerator;
import org.lectern.generator.language.english.EnglishAnalyser;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.ranking.NearnessModel;
import org.lectern.generator.ranking.Ranked;

/**
 * Fits how near candidates come to the questions of experts: ridge regression (Hoerl and Kennard 1970) of the ROUGE-L F1
 * with the nearest expert pair of the section, less what the section's candidates have on average, on standardised
 * features.
 */
record NearnessFit(List<Row> rows) {

    /** Restraint, in rows. */
    private static final double PENALTY = 1000;

    /** A feature that fewer candidates have says nothing. */
    private static final int ENOUGH = 20;

    /** Every so many-th story is read: it takes a while, and more of them add little. */
    private static final int STEP = 3;

    private static final int FOLDS = 4;

    /** @param nearer than the section's candidates are on average */
    record Row(int story, Map<String, Double> features, double nearer) {}

    static NearnessFit read(Path stories) throws IOException {
        List<FairytaleStory> all = FairytaleStory.readAll(stories);
        List<Row> rows = new ArrayList<>();
        try (EnglishAnalyser analyser = EnglishAnalyser.load(1)) {
            for (int i = 0; i < all.size(); i += STEP) {
                FairytaleStory story = all.get(i);
                List<List<Ranked>> derived = ArticleQuizGenerator.derived(ArticleReading.of(story.article(), analyser));
                for (int section = 0; section < derived.size(); section++) {
                    add(i / STEP, derived.get(section), story.pairsOf(section), rows);
                }
            }
        }
        return new NearnessFit(List.copyOf(rows));
    }

    private static void add(int story, List<Ranked> candidates, List<String> expert, List<Row> rows) {
        if (expert.isEmpty()) {
            return;
        }
        double[] near = candidates.stream()
                .map(ranked -> FairytaleStory.pair(ranked.candidate().question()))
                .mapToDouble(ours -> expert.stream()
                        .mapToDouble(pair -> Rouge.l(ours, pair))
                        .max()
                        .orElse(0))
                .toArray();
        double usual = 0;
        for (double one : near) {
            usual += one / near.length;
        }
        for (int i = 0; i < near.length; i++) {
            rows.add(new Row(story, candidates.get(i).features().named(), near[i] - usual));
        }
    }

    NearnessModel model() {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> row.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        List<String> names = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        int width = names.size();
        double[] mean = new double[width];
        double[] scale = new double[width];
        double[][] products = new double[width][width];
        double[] target = new double[width];
        List<double[]> columns = rows.stream()
                .map(row -> names.stream()
                        .mapToDouble(name -> row.features().getOrDefault(name, 0.0))
                        .toArray())
                .toList();
        for (double[] row : columns) {
            for (int k = 0; k < width; k++) {
                mean[k] += row[k] / columns.size();
            }
        }
        for (double[] row : columns) {
            for (int k = 0; k < width; k++) {
                row[k] -= mean[k];
                scale[k] += row[k] * row[k] / columns.size();
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            double[] row = columns.get(i);
            for (int k = 0; k < width; k++) {
                row[k] /= Math.sqrt(scale[k]) + 1e-6;
            }
            for (int k = 0; k < width; k++) {
                target[k] += row[k] * rows.get(i).nearer();
                for (int other = 0; other <= k; other++) {
                    products[k][other] += row[k] * row[other];
                }
            }
        }
        for (int k = 0; k < width; k++) {
            products[k][k] += PENALTY;
        }
        double[] fitted = RidgeFit.solve(products, target);
        Map<String, Double> weights = new HashMap<>();
        for (int k = 0; k < width; k++) {
            weights.put(names.get(k), fitted[k] / (Math.sqrt(scale[k]) + 1e-6));
        }
        return new NearnessModel(weights);
    }

    /** How well it tells near from far in stories that it was not fitted on. */
    String report() {
        double sum = 0;
        double ofEstimates = 0;
        double ofTruth = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int now = fold;
            NearnessModel model = new NearnessFit(rows.stream()
                            .filter(row -> row.story() % FOLDS != now)
                            .toList())
                    .model();
            List<Row> held =
                    rows.stream().filter(row -> row.story() % FOLDS == now).toList();
            double usual = held.stream()
                    .mapToDouble(row -> model.estimate(row.features()))
                    .average()
                    .orElse(0);
            for (Row row : held) {
                double estimate = model.estimate(row.features()) - usual;
                sum += estimate * row.nearer();
                ofEstimates += estimate * estimate;
                ofTruth += row.nearer() * row.nearer();
            }
        }
        return String.format(
                Locale.ROOT,
                "%d candidates of %d stories; held-out stories: r %.3f with how much nearer one comes than its fellows%n",
                rows.size(),
                rows.stream().map(Row::story).distinct().count(),
                sum / Math.sqrt(ofEstimates * ofTruth));
    }
}
