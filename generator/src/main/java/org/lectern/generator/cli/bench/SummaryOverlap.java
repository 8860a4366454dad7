package org.lectern.generator.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.generator.cli.SharedAnalyser;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.summary.Summaries;

/**
 * ROUGE of our summaries: three sentences of a news article against eleven references (SummEval, Fabbri et al. 2021),
 * one sentence of a science abstract against the best of its references (SciTLDR, Cachola et al. 2020).
 */
final class SummaryOverlap implements Benchmark {

    @Override
    public String name() {
        return "summaries";
    }

    @Override
    public List<String> dataSets() {
        return List.of("summeval-cnndm", "scitldr");
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        news(data, out);
        abstracts(data, out);
    }

    private static void news(Path data, PrintWriter out) throws IOException {
        ObjectMapper json = new ObjectMapper();
        double[] ours = new double[3];
        double[] lead = new double[3];
        int count = 0;
        for (String line : Files.readAllLines(data.resolve("summeval-cnndm/summeval.jsonl"))) {
            JsonNode entry = json.readTree(line);
            ArticleReading reading = reading(entry.path("src").asText());
            List<ParsedSentence> sentences = reading.parsed().sentences();
            List<String> first =
                    sentences.stream().limit(3).map(ParsedSentence::text).toList();
            addMean(ours, new Summaries(reading).of(sentences, 3), entry.path("ref_summs"));
            addMean(lead, first, entry.path("ref_summs"));
            count++;
        }
        String what = "summeval, 3 sentences: R-1/2/Lsum";
        print(out, what, ours, count, "BART 33.9/11.4/30.0, TextRank 26.2/8.8/22.4");
        print(out, what + " of the first three", lead, count, "34.1/12.2/29.6");
    }

    private static void abstracts(Path data, PrintWriter out) throws IOException {
        ObjectMapper json = new ObjectMapper();
        double[] ours = new double[3];
        double[] lead = new double[3];
        int count = 0;
        for (String line : Files.readAllLines(data.resolve("scitldr/dev.jsonl"))) {
            JsonNode entry = json.readTree(line);
            List<String> sentences = new ArrayList<>();
            entry.path("source").forEach(sentence -> sentences.add(sentence.asText()));
            ArticleReading reading = reading(String.join(" ", sentences));
            List<String> summary = new Summaries(reading).of(reading.parsed().sentences(), 1);
            addBest(ours, String.join(" ", summary), entry.path("target"));
            addBest(lead, sentences.getFirst(), entry.path("target"));
            count++;
        }
        String what = "scitldr, 1 sentence: R-1/2/L";
        print(out, what, ours, count, "BertSumExt 38.5/16.6/30.5, TextRank 35.6/13.1/26.9");
        print(out, what + " of the first", lead, count, "31.3/12.3/25.1");
    }

    private static void addMean(double[] sums, List<String> summary, JsonNode references) {
        String whole = String.join(" ", summary);
        for (JsonNode reference : references) {
            String text = reference.asText();
            sums[0] += Rouge.n(1, whole, text) / references.size();
            sums[1] += Rouge.n(2, whole, text) / references.size();
            sums[2] += Rouge.lsum(summary, List.of(text.split("(?<=[.!?]) "))) / references.size();
        }
    }

    private static void addBest(double[] sums, String summary, JsonNode references) {
        double[] best = new double[3];
        for (JsonNode reference : references) {
            best[0] = Math.max(best[0], Rouge.n(1, summary, reference.asText()));
            best[1] = Math.max(best[1], Rouge.n(2, summary, reference.asText()));
            best[2] = Math.max(best[2], Rouge.l(summary, reference.asText()));
        }
        for (int i = 0; i < 3; i++) {
            sums[i] += best[i];
        }
    }

    private static ArticleReading reading(String text) {
        return ArticleReading.of(Article.titled("", new Section("", text)), SharedAnalyser.get());
    }

    private static void print(PrintWriter out, String what, double[] sums, int count, String published) {
        out.printf(
                Locale.ROOT,
                "%s %.1f / %.1f / %.1f over %d; published %s%n",
                what,
                100 * sums[0] / count,
                100 * sums[1] / count,
                100 * sums[2] / count,
                count,
                published);
    }
}
