package org.lectern.generator.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.question.Item;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.ShortAnswer;
import org.lectern.generator.cli.SharedAnalyser;
import org.lectern.generator.draft.ArticleQuizGenerator;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.generator.draft.DraftQuiz;
import org.lectern.generator.draft.Progress;

/**
 * FairytaleQA (Xu et al. 2022): how near our question–answer pairs come to those that experts wrote for the same
 * section. MAP@N is the mean over expert questions of the best ROUGE-L F1 among our N best pairs (Yao et al. 2022).
 */
final class FairytaleQuestions implements Benchmark {

    private static final int[] DEPTHS = {10, 5, 3, 1};
    private static final String PUBLISHED = ".500/.426/.369/.247 fine-tuned, .440/.375/.333/.238 other systems";

    @Override
    public String name() {
        return "fairytaleqa";
    }

    @Override
    public List<String> dataSets() {
        return List.of("fairytaleqa");
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ArticleQuizGenerator generator = new ArticleQuizGenerator(SharedAnalyser.get());
        double[] sums = new double[DEPTHS.length];
        Map<String, double[]> byAttribute = new HashMap<>();
        int count = 0;
        for (String line : Files.readAllLines(data.resolve("fairytaleqa/val.jsonl"))) {
            JsonNode story = json.readTree(line);
            Map<String, List<String>> pairs = pairs(generator, story);
            for (JsonNode question : story.path("questions")) {
                String expert = question.path("question").asText() + " "
                        + question.path("answers").path(0).asText();
                List<String> ours = new ArrayList<>();
                question.path("sections")
                        .forEach(section -> ours.addAll(pairs.getOrDefault(section.asText(), List.of())));
                for (int i = 0; i < DEPTHS.length; i++) {
                    sums[i] += ours.stream()
                            .limit(DEPTHS[i])
                            .mapToDouble(pair -> Rouge.l(pair, expert))
                            .max()
                            .orElse(0);
                }
                double best = ours.stream()
                        .limit(10)
                        .mapToDouble(pair -> Rouge.l(pair, expert))
                        .max()
                        .orElse(0);
                double[] tally =
                        byAttribute.computeIfAbsent(question.path("attribute").asText(), key -> new double[2]);
                tally[0] += best;
                tally[1]++;
                count++;
            }
        }
        StringBuilder line = new StringBuilder("MAP@10/5/3/1");
        for (double sum : sums) {
            line.append(String.format(Locale.ROOT, " %.3f", sum / count));
        }
        out.println(line + "  over " + count + " expert questions; published " + PUBLISHED);
        byAttribute.forEach((attribute, tally) ->
                out.printf(Locale.ROOT, "  %s: MAP@10 %.3f over %d%n", attribute, tally[0] / tally[1], (int) tally[1]));
    }

    /** Our pairs by the name of the section, best first. */
    private static Map<String, List<String>> pairs(ArticleQuizGenerator generator, JsonNode story) {
        List<String> names = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        for (JsonNode section : story.path("sections")) {
            names.add(section.path("section").asText());
            sections.add(new Section("", section.path("text").asText()));
        }
        DraftOptions options =
                new DraftOptions(EnumSet.of(QuestionType.SHORT_ANSWER), 10, true, DraftOptions.Challenge.MIXED, 1);
        DraftQuiz draft = generator.draft(new Article("", "", "", "en", sections), options, Progress.SILENT);
        Map<String, List<String>> pairs = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            pairs.put(
                    names.get(i),
                    draft.sections().get(i).items().stream()
                            .map(FairytaleQuestions::pair)
                            .toList());
        }
        return pairs;
    }

    private static String pair(Item item) {
        ShortAnswer question = (ShortAnswer) item.question();
        return question.stem() + " " + question.accepted().getFirst();
    }
}
