package org.lectern.generator.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.question.Question;
import org.lectern.generator.draft.ArticleQuizGenerator;
import org.lectern.generator.language.english.EnglishAnalyser;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.ranking.Features;
import org.lectern.generator.ranking.QualityModel;
import org.lectern.generator.ranking.Ranked;

/**
 * Questions of our own that a reader judged one by one, with the features they have today. Verdicts on questions that
 * the rules no longer derive are left out.
 */
record JudgedQuestions(List<Judged> rows, int missing) {

    /** Restraint of the fit, in units of standardised weights. */
    private static final double PENALTY = 120;

    /** The same for the wording: of so many columns none may say much. */
    private static final double WORDING_PENALTY = 450;

    private static final int FOLDS = 10;

    /** @param text which text it is about, so that texts can be held out whole
     * @param features as columns */
    record Judged(String text, String type, Map<String, Double> features, boolean keep) {}

    static JudgedQuestions read(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, List<JsonNode>> verdicts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("verdicts.jsonl"))) {
            JsonNode verdict = json.readTree(line);
            verdicts.computeIfAbsent(verdict.path("text").asText(), text -> new ArrayList<>())
                    .add(verdict);
        }
        List<Judged> rows = new ArrayList<>();
        int missing = 0;
        try (EnglishAnalyser analyser = EnglishAnalyser.load(1)) {
            for (String line : Files.readAllLines(folder.resolve("texts.jsonl"))) {
                JsonNode text = json.readTree(line);
                List<JsonNode> own = verdicts.getOrDefault(text.path("id").asText(), List.of());
                if (!own.isEmpty()) {
                    int before = rows.size();
                    add(text, own, analyser, rows);
                    missing += own.size() - (rows.size() - before);
                }
            }
        }
        return new JudgedQuestions(List.copyOf(rows), missing);
    }

    private static void add(JsonNode text, List<JsonNode> verdicts, EnglishAnalyser analyser, List<Judged> rows) {
        List<Section> sections = new ArrayList<>();
        text.path("sections")
                .forEach(section -> sections.add(new Section(
                        section.path("heading").asText(""), section.path("text").asText())));
        Article article = new Article(text.path("title").asText(""), "", "", "en", sections);
        List<List<Ranked>> judged = ArticleQuizGenerator.judged(ArticleReading.of(article, analyser));
        Map<String, Ranked> byWording = new HashMap<>();
        for (int section = 0; section < judged.size(); section++) {
            for (Ranked ranked : judged.get(section)) {
                byWording.putIfAbsent(wording(section, ranked.candidate().question()), ranked);
            }
        }
        for (JsonNode verdict : verdicts) {
            Ranked ranked = byWording.get(wording(verdict));
            if (ranked != null) {
                rows.add(new Judged(
                        text.path("id").asText(),
                        verdict.path("type").asText(),
                        ranked.features().columns(),
                        verdict.path("keep").asInt() == 1));
            }
        }
    }

    private static String wording(int section, Question question) {
        return section + "|" + question.type().code() + "|" + question.stem();
    }

    private static String wording(JsonNode verdict) {
        return verdict.path("section").asInt() + "|" + verdict.path("type").asText() + "|"
                + verdict.path("stem").asText();
    }

    /** The weights, one a line. */
    String fitted() {
        List<String> names = names();
        double[] weights = weights(names);
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "always\t%.4f%n", weights[0]));
        double usual = 0;
        for (int k = 0; k < names.size(); k++) {
            String name = names.get(k);
            double weight = weights[k + 1];
            out.append(String.format(Locale.ROOT, "%s\t%.4f%n", name, weight));
            if (Features.WORDING.contains(name)) {
                usual += weight
                        * rows.stream()
                                .mapToDouble(row -> row.features().get(name))
                                .average()
                                .orElse(0);
            }
        }
        out.append(String.format(Locale.ROOT, "%s\t%.4f%n", QualityModel.USUAL_WORDING, usual));
        return out.toString();
    }

    /** How well it tells the kept from the others in texts it was not fitted on. */
    String report() {
        List<String> texts = rows.stream().map(Judged::text).distinct().toList();
        List<Double> scores = new ArrayList<>();
        List<Boolean> kept = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int now = fold;
            List<Judged> held = rows.stream()
                    .filter(row -> texts.indexOf(row.text()) % FOLDS == now)
                    .toList();
            List<Judged> rest = rows.stream()
                    .filter(row -> texts.indexOf(row.text()) % FOLDS != now)
                    .toList();
            QualityModel model = new JudgedQuestions(rest, 0).model();
            for (Judged row : held) {
                scores.add(model.estimate(row.features()));
                kept.add(row.keep());
            }
        }
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%d judged questions on %d texts (%d more are no longer derived), %.1f %% kept; held-out texts: AUC %.3f%n",
                rows.size(),
                texts.size(),
                missing,
                100.0 * rows.stream().filter(Judged::keep).count() / rows.size(),
                auc(scores, kept)));
        List<Integer> order = IntStream.range(0, scores.size())
                .boxed()
                .sorted((a, b) -> Double.compare(scores.get(b), scores.get(a)))
                .toList();
        for (double share : new double[] {.1, .2, .3, .4, .5}) {
            List<Integer> top = order.subList(0, (int) (order.size() * share));
            out.append(String.format(
                    Locale.ROOT,
                    "  best %2.0f %%: estimated %.2f or more, kept %.1f %%%n",
                    100 * share,
                    scores.get(top.getLast()),
                    100.0 * top.stream().filter(kept::get).count() / top.size()));
        }
        for (int tenth = 0; tenth < 10; tenth++) {
            int now = tenth;
            List<Integer> bin = order.stream()
                    .filter(i -> (int) Math.min(9, scores.get(i) * 10) == now)
                    .toList();
            if (!bin.isEmpty()) {
                out.append(String.format(
                        Locale.ROOT,
                        "  estimated .%d: %3d questions, kept %.1f %%%n",
                        tenth,
                        bin.size(),
                        100.0 * bin.stream().filter(kept::get).count() / bin.size()));
            }
        }
        return out.toString();
    }

    private static double auc(List<Double> scores, List<Boolean> kept) {
        Auc auc = new Auc();
        for (int i = 0; i < scores.size(); i++) {
            auc.add(scores.get(i), kept.get(i));
        }
        return auc.value();
    }

    private QualityModel model() {
        List<String> names = names();
        double[] weights = weights(names);
        Map<String, Double> byName = new HashMap<>();
        byName.put("always", weights[0]);
        for (int k = 0; k < names.size(); k++) {
            byName.put(names.get(k), weights[k + 1]);
        }
        return new QualityModel(byName);
    }

    private double[] weights(List<String> names) {
        double[] penalties = new double[names.size() + 1];
        Arrays.setAll(penalties, k -> k > 0 && Features.WORDING.contains(names.get(k - 1)) ? WORDING_PENALTY : PENALTY);
        return LogisticFit.weights(columns(rows, names), labels(rows), penalties);
    }

    /** Features that enough questions have to learn from. */
    private List<String> names() {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> row.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= 5)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static double[][] columns(List<Judged> rows, List<String> names) {
        return rows.stream()
                .map(row -> {
                    double[] columns = new double[names.size() + 1];
                    columns[0] = 1;
                    Arrays.setAll(columns, k -> k == 0 ? 1 : row.features().getOrDefault(names.get(k - 1), 0.0));
                    return columns;
                })
                .toArray(double[][]::new);
    }

    private static double[] labels(List<Judged> rows) {
        return rows.stream().mapToDouble(row -> row.keep() ? 1 : 0).toArray();
    }
}
