package org.lectern.generator.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.question.Item;
import org.lectern.core.question.Option;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.SingleChoice;
import org.lectern.generator.cli.SharedAnalyser;
import org.lectern.generator.draft.ArticleQuizGenerator;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.generator.draft.DraftQuiz;
import org.lectern.generator.draft.DraftSection;
import org.lectern.generator.draft.Progress;

/**
 * How well our own choice items resist solvers that don't understand: the longest option, the option that shares most
 * words with the passage, the option whose words lie closest to the question's (sliding window, Richardson et al. 2013).
 */
final class BlindSolvers implements Benchmark {

    private record Solved(int longest, int overlap, int window, double chance, int items) {}

    @Override
    public String name() {
        return "blind-solvers";
    }

    @Override
    public List<String> dataSets() {
        return List.of("onestopqa", "mctest");
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        report(out, "onestopqa", oneStop(data), "expert items 16.5 / 27-29 / 26 % at 25 % chance");
        report(out, "mctest", mcTest(data), "sliding window with the text 69 / 60 % on the set's own items");
    }

    private static void report(PrintWriter out, String name, List<Article> articles, String published) {
        // The two best of each section, good enough to be shown or not: of those that are there are too few to tell.
        ArticleQuizGenerator generator = new ArticleQuizGenerator(SharedAnalyser.get());
        DraftOptions options = new DraftOptions(
                EnumSet.of(QuestionType.SINGLE_CHOICE),
                6,
                DraftOptions.Showing.FILLED,
                DraftOptions.Challenge.MIXED,
                1);
        int[] right = new int[3];
        double chance = 0;
        int items = 0;
        for (Article article : articles) {
            DraftQuiz draft = generator.draft(article, options, Progress.SILENT);
            for (DraftSection section : draft.sections()) {
                for (Item item : section.items()) {
                    SingleChoice question = (SingleChoice) item.question();
                    items++;
                    chance += 1.0 / question.options().size();
                    right[0] += longest(question) ? 1 : 0;
                    right[1] += overlap(question, section.section().text()) ? 1 : 0;
                    right[2] += window(question, section.section().text()) ? 1 : 0;
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "%s: longest %.1f %%, overlap %.1f %%, sliding window %.1f %%, chance %.1f %% over %d items; %s%n",
                name,
                100.0 * right[0] / items,
                100.0 * right[1] / items,
                100.0 * right[2] / items,
                100 * chance / items,
                items,
                published);
    }

    private static boolean longest(SingleChoice question) {
        return best(question, option -> option.text().length());
    }

    private static boolean overlap(SingleChoice question, String passage) {
        Set<String> text = new HashSet<>(Rouge.words(passage));
        return best(question, option -> {
            List<String> words = Rouge.words(option.text());
            return (double) words.stream().filter(text::contains).count() / words.size();
        });
    }

    private static boolean window(SingleChoice question, String passage) {
        List<String> text = Rouge.words(passage);
        return best(question, option -> {
            Set<String> wanted = new HashSet<>(Rouge.words(question.stem() + " " + option.text()));
            int most = 0;
            for (int i = 0; i < text.size(); i++) {
                int sum = 0;
                for (int k = i; k < Math.min(text.size(), i + wanted.size()); k++) {
                    sum += wanted.contains(text.get(k)) ? 1 : 0;
                }
                most = Math.max(most, sum);
            }
            return most;
        });
    }

    private interface Score {
        double of(Option option);
    }

    /** Whether the first option with the highest score is the key. */
    private static boolean best(SingleChoice question, Score score) {
        Option best = question.options().getFirst();
        for (Option option : question.options()) {
            best = score.of(option) > score.of(best) ? option : best;
        }
        return best.correct();
    }

    private static List<Article> oneStop(Path data) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("onestopqa/onestop_qa.jsonl"))) {
            JsonNode entry = json.readTree(line);
            List<Section> sections = new ArrayList<>();
            entry.path("paragraphs")
                    .forEach(p -> sections.add(
                            new Section("", p.path("Adv").path("context").asText())));
            articles.add(new Article(entry.path("title").asText(), "", "", "en", sections));
        }
        return articles;
    }

    private static List<Article> mcTest(Path data) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String file : List.of("mctest/mc160.dev.tsv", "mctest/mc500.dev.tsv")) {
            for (String line : Files.readAllLines(data.resolve(file))) {
                String text = line.split("\t")[2].replace("\\newline", "\n").replace("\\tab", " ");
                articles.add(new Article("", "", "", "en", List.of(new Section("", text))));
            }
        }
        return articles;
    }
}
