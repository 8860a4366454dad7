package org.lectern.generator.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.question.Question;
import org.lectern.generator.draft.ArticleQuizGenerator;
import org.lectern.generator.language.english.EnglishAnalyser;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.ranking.Ranked;

/**
 * Questions of our own that a reader judged one by one, with the features they have today. Verdicts on questions that
 * the rules no longer derive are left out.
 */
record JudgedQuestions(List<Judged> rows, int missing) {

    /** @param text which text it is about, so that texts can be held out whole
     * @param features as columns
     * @param counts how much it counts: what is derived today more than what was judged long ago */
    record Judged(String text, String type, Map<String, Double> features, boolean keep, double counts) {}

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
        List<List<Ranked>> derived = ArticleQuizGenerator.derived(ArticleReading.of(article, analyser));
        Map<String, Ranked> byWording = new HashMap<>();
        for (int section = 0; section < derived.size(); section++) {
            for (Ranked ranked : derived.get(section)) {
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
                        verdict.path("keep").asInt() == 1,
                        verdict.path("counts").asDouble(1)));
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
}
