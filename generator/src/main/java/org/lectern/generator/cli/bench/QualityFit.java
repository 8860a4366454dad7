package org.lectern.generator.cli.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lectern.generator.cli.bench.JudgedQuestions.Judged;
import org.lectern.generator.ranking.Calibration;
import org.lectern.generator.ranking.Features;
import org.lectern.generator.ranking.QualityModel;

/** Fits the estimate of quality on judged questions, and tells how well it does on texts that it was not fitted on. */
record QualityFit(List<Judged> rows) {

    /** Restraint of the fit, in units of standardised weights. */
    private static final double PENALTY = 120;

    /** The same for the wording: of so many columns none may say much. */
    private static final double WORDING_PENALTY = 450;

    /** Over the named features: trees see what a sum can't, that a thing matters only beside another. */
    private static final TreeFitting TREES = new TreeFitting(160, 3, 0.06, 8, 0.5, 1);

    /** A column that fewer rows have says nothing. */
    private static final int ENOUGH = 5;

    private static final int FOLDS = 8;

    /** The report tells by kind of item of those that are shown or nearly. */
    private static final double SURE = 0.85;

    /** Restraint of what is added by kind of item. */
    private static final double KIND_PENALTY = 12;

    /** Of a kind with fewer verdicts nothing is known by itself. */
    private static final int OF_A_KIND = 15;

    /** The model, its estimates by kind of item set right on texts it was not fitted on; and how well it does there. */
    Fitted fit() {
        double[] odds = heldOut();
        Calibration calibration = calibration(odds);
        return new Fitted(model().calibrated(calibration), report("held-out texts", odds, calibration));
    }

    /** A model that was fitted on older verdicts, its estimates set right by these; and what it then says of them. */
    Fitted settle(QualityModel older) {
        double[] odds =
                rows.stream().mapToDouble(row -> older.odds(row.features())).toArray();
        Calibration calibration = calibration(odds);
        return new Fitted(older.calibrated(calibration), report("the same texts", odds, calibration));
    }

    /**
     * @param report how well the model tells the kept from the others in texts it was not fitted on
     */
    record Fitted(QualityModel model, String report) {}

    private QualityModel model() {
        List<String> names = names();
        double[][] columns = withConstant(columns(names));
        double[] labels = rows.stream().mapToDouble(row -> row.keep() ? 1 : 0).toArray();
        double[] counts = rows.stream().mapToDouble(Judged::counts).toArray();
        double[] penalties = new double[names.size() + 1];
        Arrays.setAll(penalties, k -> k > 0 && Features.WORDING.contains(names.get(k - 1)) ? WORDING_PENALTY : PENALTY);
        double[] fitted = LogisticFit.weights(columns, labels, counts, penalties);
        Map<String, Double> weights = new HashMap<>();
        weights.put("always", fitted[0]);
        double usual = 0;
        for (int k = 1; k < fitted.length; k++) {
            int column = k;
            String name = names.get(k - 1);
            weights.put(name, fitted[k]);
            if (Features.WORDING.contains(name)) {
                usual += fitted[k]
                        * Arrays.stream(columns)
                                .mapToDouble(row -> row[column])
                                .average()
                                .orElse(0);
            }
        }
        weights.put(QualityModel.USUAL_WORDING, usual);
        List<String> asked =
                names.stream().filter(name -> !Features.WORDING.contains(name)).toList();
        return new QualityModel(weights, asked, TREES.fit(columns(asked), labels, counts), Calibration.NONE);
    }

    /** For each row the log odds of a model that has not seen its text. */
    private double[] heldOut() {
        List<String> texts = rows.stream().map(Judged::text).distinct().toList();
        Map<String, Integer> folds = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            folds.put(texts.get(i), i % FOLDS);
        }
        double[] odds = new double[rows.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int now = fold;
            QualityModel model = new QualityFit(rows.stream()
                            .filter(row -> folds.get(row.text()) != now)
                            .toList())
                    .model();
            for (int i = 0; i < odds.length; i++) {
                if (folds.get(rows.get(i).text()) == now) {
                    odds[i] = model.odds(rows.get(i).features());
                }
            }
        }
        return odds;
    }

    /** Fitted on the verdicts that count most: what the rules derive today may be kept more or less often than before. */
    private Calibration calibration(double[] odds) {
        List<Integer> newest = newest();
        Map<String, Long> kinds = newest.stream()
                .flatMap(i -> rows.get(i).features().keySet().stream())
                .filter(name -> name.matches("(rule|answer) .* as .*"))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        List<String> names = kinds.entrySet().stream()
                .filter(kind -> kind.getValue() >= OF_A_KIND)
                .map(Map.Entry::getKey)
                .toList();
        double[][] columns = newest.stream()
                .map(i -> DoubleStream.concat(
                                DoubleStream.of(1, odds[i]), names.stream().mapToDouble(name -> rows.get(i)
                                        .features()
                                        .getOrDefault(name, 0.0)))
                        .toArray())
                .toArray(double[][]::new);
        double[] labels =
                newest.stream().mapToDouble(i -> rows.get(i).keep() ? 1 : 0).toArray();
        double[] penalties = new double[names.size() + 2];
        Arrays.fill(penalties, KIND_PENALTY);
        penalties[1] = 1e-6;
        double[] fitted = LogisticFit.weights(columns, labels, penalties);
        Map<String, Double> addends = new HashMap<>();
        for (int k = 0; k < names.size(); k++) {
            addends.put(names.get(k), fitted[k + 2]);
        }
        return new Calibration(fitted[0], fitted[1], addends);
    }

    private List<Integer> newest() {
        double most = rows.stream().mapToDouble(Judged::counts).max().orElse(1);
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).counts() == most)
                .boxed()
                .toList();
    }

    private String report(String on, double[] odds, Calibration calibration) {
        double[] scores = IntStream.range(0, odds.length)
                .mapToDouble(i ->
                        1 / (1 + Math.exp(-calibration.odds(odds[i], rows.get(i).features()))))
                .toArray();
        StringBuilder out = new StringBuilder();
        report("all, " + on, IntStream.range(0, scores.length).boxed().toList(), scores, out);
        report("those that count most, " + on, newest(), scores, out);
        Map<String, List<Integer>> kinds = newest().stream()
                .filter(i -> scores[i] >= SURE)
                .collect(Collectors.groupingBy(i -> kind(rows.get(i)), TreeMap::new, Collectors.toList()));
        kinds.forEach((kind, chosen) -> out.append(String.format(
                Locale.ROOT,
                "  %s, estimated %.2f or more: %d questions, mean estimate %.1f %%, kept %.1f %%%n",
                kind,
                SURE,
                chosen.size(),
                100 * chosen.stream().mapToDouble(i -> scores[i]).average().orElse(0),
                kept(chosen))));
        return out.toString();
    }

    private void report(String name, List<Integer> chosen, double[] scores, StringBuilder out) {
        Auc auc = new Auc();
        chosen.forEach(i -> auc.add(scores[i], rows.get(i).keep()));
        out.append(String.format(
                Locale.ROOT,
                "%s: %d judged questions on %d texts, %.1f %% kept; AUC %.3f%n",
                name,
                chosen.size(),
                chosen.stream().map(i -> rows.get(i).text()).distinct().count(),
                kept(chosen),
                auc.value()));
        List<Integer> order = new ArrayList<>(chosen);
        order.sort((a, b) -> Double.compare(scores[b], scores[a]));
        for (double share : new double[] {.1, .2, .3, .4, .5}) {
            List<Integer> top = order.subList(0, (int) (order.size() * share));
            if (!top.isEmpty()) {
                out.append(String.format(
                        Locale.ROOT,
                        "  best %2.0f %%: estimated %.2f or more, kept %.1f %%%n",
                        100 * share,
                        scores[top.getLast()],
                        kept(top)));
            }
        }
        for (int tenth = 0; tenth < 10; tenth++) {
            int now = tenth;
            List<Integer> bin = order.stream()
                    .filter(i -> (int) Math.min(9, scores[i] * 10) == now)
                    .toList();
            if (!bin.isEmpty()) {
                out.append(String.format(
                        Locale.ROOT, "  estimated .%d: %3d questions, kept %.1f %%%n", tenth, bin.size(), kept(bin)));
            }
        }
    }

    private static String kind(Judged row) {
        return row.features().keySet().stream()
                .filter(name -> name.startsWith("type "))
                .map(name -> name.substring("type ".length())
                        + (row.features().containsKey("rule true-statement") ? " (true)" : ""))
                .findFirst()
                .orElse("");
    }

    private double kept(List<Integer> chosen) {
        return 100.0 * chosen.stream().filter(i -> rows.get(i).keep()).count() / chosen.size();
    }

    private List<String> names() {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> row.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private double[][] columns(List<String> names) {
        return rows.stream()
                .map(row -> names.stream()
                        .mapToDouble(name -> row.features().getOrDefault(name, 0.0))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** The first column is 1. */
    private static double[][] withConstant(double[][] columns) {
        return Arrays.stream(columns)
                .map(row -> DoubleStream.concat(DoubleStream.of(1), Arrays.stream(row))
                        .toArray())
                .toArray(double[][]::new);
    }
}
