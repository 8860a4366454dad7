package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.lectern.generator.readability.EaseModel;
import org.lectern.generator.readability.Formulas;

/** How well our estimate of reading ease agrees with teachers', and whether it puts rewritten articles in order. */
final class ReadabilityBench implements Benchmark {

    private static final int FOLDS = 10;

    @Override
    public String name() {
        return "readability";
    }

    @Override
    public List<String> dataSets() {
        return List.of("clear-readability", "onestopenglish");
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        JudgedTexts texts = JudgedTexts.read(data.resolve("clear-readability/clear.jsonl"));
        RewrittenTexts rewritten = RewrittenTexts.read(data.resolve("onestopenglish/onestopenglish.jsonl"));
        double[] unseen = new double[texts.ease().length];
        List<double[]> levels = new ArrayList<>();
        List<double[]> plain = new ArrayList<>();
        for (RewrittenTexts.Rewritten article : rewritten.articles()) {
            levels.add(new double[article.rows().length]);
            plain.add(new double[article.rows().length]);
        }
        estimate(texts, rewritten, unseen, levels);
        compare(rewritten, plain);
        out.printf(
                "clear-readability, %d-fold: r %.3f, RMSE %.3f over %d texts (wanted .84; five formulas .61, tf-idf ridge .73)%n",
                FOLDS,
                Correlation.pearson(unseen, texts.ease()),
                Correlation.rmse(unseen, texts.ease()),
                texts.ease().length);
        out.printf(
                "  our own formulas: Flesch r %.3f (published .55), Flesch-Kincaid %.3f (.51)%n",
                Correlation.pearson(texts.measured(Formulas::fleschEase), texts.ease()),
                -Correlation.pearson(texts.measured(Formulas::fleschKincaidGrade), texts.ease()));
        printLexile(texts, out);
        print(levels, plain, rewritten, out);
    }

    /** Measures of texts by weights that have not seen them. */
    private static void printLexile(JudgedTexts texts, PrintWriter out) {
        List<Double> estimated = new ArrayList<>();
        List<Double> measured = new ArrayList<>();
        for (int part = 0; part < FOLDS; part++) {
            int held = part;
            double[] weights = texts.lexileFit(text -> text % FOLDS != held);
            for (int text = part; text < texts.rows().length; text += FOLDS) {
                if (!Double.isNaN(texts.lexile()[text])) {
                    double sum = weights[EaseModel.SURFACE_COLUMNS];
                    for (int k = 0; k < EaseModel.SURFACE_COLUMNS; k++) {
                        sum += weights[k] * texts.rows()[text][k];
                    }
                    estimated.add(sum);
                    measured.add(texts.lexile()[text]);
                }
            }
        }
        double[] ours = estimated.stream().mapToDouble(d -> d).toArray();
        double[] theirs = measured.stream().mapToDouble(d -> d).toArray();
        out.printf(
                "  Lexile measure, for the grade, %d-fold: r %.3f, RMSE %.0f over %d texts%n",
                FOLDS, Correlation.pearson(ours, theirs), Correlation.rmse(ours, theirs), ours.length);
    }

    /** Estimates each text and each article's versions by a model that has seen neither. */
    private static void estimate(JudgedTexts texts, RewrittenTexts rewritten, double[] unseen, List<double[]> levels) {
        int n = texts.ease().length;
        int[] fold = new int[n];
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < n; i++) {
            fold[i] = random.nextInt(FOLDS);
        }
        for (int part = 0; part < FOLDS; part++) {
            int held = part;
            List<double[]> rows = new ArrayList<>();
            List<Double> ease = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                if (fold[i] != part) {
                    rows.add(texts.rows()[i]);
                    ease.add(texts.ease()[i]);
                }
            }
            RidgeFit fit = RidgeFit.of(
                    rows.toArray(double[][]::new),
                    ease.stream().mapToDouble(d -> d).toArray(),
                    JudgedTexts.penalties(),
                    new RidgeFit.Differences(
                            rewritten.differences(article -> article % FOLDS != held),
                            RewrittenTexts.STEP,
                            RewrittenTexts.WEIGHT));
            for (int i = 0; i < n; i++) {
                if (fold[i] == part) {
                    unseen[i] = fit.estimate(texts.rows()[i]);
                }
            }
            for (int article = part; article < levels.size(); article += FOLDS) {
                double[][] versions = rewritten.articles().get(article).rows();
                for (int level = 0; level < versions.length; level++) {
                    levels.get(article)[level] = fit.estimate(versions[level]);
                }
            }
        }
    }

    /** The plainness of each article's versions by a model that has not seen it. */
    private static void compare(RewrittenTexts rewritten, List<double[]> plain) {
        for (int part = 0; part < FOLDS; part++) {
            int held = part;
            double[] weights = rewritten.plain(article -> article % FOLDS != held);
            for (int article = part; article < plain.size(); article += FOLDS) {
                double[][] versions = rewritten.articles().get(article).rows();
                for (int level = 0; level < versions.length; level++) {
                    for (int k = 0; k < EaseModel.SURFACE_COLUMNS; k++) {
                        plain.get(article)[level] += weights[k] * versions[level][k];
                    }
                }
            }
        }
    }

    private static void print(List<double[]> ours, List<double[]> plain, RewrittenTexts rewritten, PrintWriter out) {
        List<double[]> kincaid = rewritten.articles().stream()
                .map(RewrittenTexts.Rewritten::kincaid)
                .toList();
        out.printf(
                "onestopenglish, %d articles at 3 levels (wanted: pairs .99; published for Flesch-Kincaid: 3 classes .547, pairs .986)%n",
                ours.size());
        Map<String, List<double[]>> measures = new LinkedHashMap<>();
        measures.put("our ease, each article by a model that has not seen it", ours);
        measures.put("our plainness, made for comparing versions, likewise", plain);
        measures.put("Flesch-Kincaid", kincaid);
        measures.forEach((name, eases) -> out.printf(
                "  %s: pairs in order %.3f (easy before hard %.3f), 3 classes %.3f%n",
                name,
                share(eases, e -> ((e[0] > e[1] ? 1 : 0) + (e[1] > e[2] ? 1 : 0) + (e[0] > e[2] ? 1 : 0)) / 3.0),
                share(eases, e -> e[0] > e[2] ? 1 : 0),
                classes(eases)));
    }

    private static double share(List<double[]> eases, ToDoubleFunction<double[]> right) {
        return eases.stream().mapToDouble(right).average().orElse(0);
    }

    /** Nearest mean of the three levels over the other articles. */
    private static double classes(List<double[]> eases) {
        double[] sums = new double[3];
        eases.forEach(e -> {
            for (int level = 0; level < 3; level++) {
                sums[level] += e[level];
            }
        });
        int right = 0;
        for (double[] e : eases) {
            for (int level = 0; level < 3; level++) {
                int nearest = 0;
                double least = Double.MAX_VALUE;
                for (int other = 0; other < 3; other++) {
                    double distance = Math.abs(e[level] - (sums[other] - e[other]) / (eases.size() - 1));
                    if (distance < least) {
                        least = distance;
                        nearest = other;
                    }
                }
                right += nearest == level ? 1 : 0;
            }
        }
        return right / (3.0 * eases.size());
    }
}
