package org.lectern.generator.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.lectern.generator.ingest.html.PageRows;

/** Pages with their article's text, and for each block whether it belongs to it. */
record LabelledPages(List<LabelledPage> pages) {

    /**
     * @param labels for each block the share of it that is in the article's text, 0–1
     * @param weights for each block how much it counts
     */
    record LabelledPage(String id, String html, String article, PageRows blocks, double[] labels, double[] weights) {}

    static LabelledPages read(Path folder) throws IOException {
        Map<String, String> articles = new TreeMap<>();
        JsonNode truth =
                new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
        truth.fields()
                .forEachRemaining(page -> articles.put(
                        page.getKey(), page.getValue().path("articleBody").asText()));
        List<LabelledPage> pages = new ArrayList<>();
        for (Map.Entry<String, String> article : articles.entrySet()) {
            Path file = folder.resolve("html").resolve(article.getKey() + ".html.gz");
            pages.add(label(article.getKey(), html(file), article.getValue()));
        }
        return new LabelledPages(pages);
    }

    /** Pages beside the cleaned page that was expected of them; captions are no part of an article here. */
    static LabelledPages readExpected(Path folder) throws IOException {
        List<LabelledPage> pages = new ArrayList<>();
        for (Path page : pagesOf(folder)) {
            Document expected = Jsoup.parse(Files.readString(page.resolve("expected.html")));
            expected.select("figcaption").remove();
            String article = String.join("\n", PageRows.of(expected.outerHtml()).texts());
            pages.add(label(page.getFileName().toString(), html(page.resolve("source.html.gz")), article));
        }
        return new LabelledPages(pages);
    }

    static List<Path> pagesOf(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    static String html(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static LabelledPage label(String id, String html, String article) {
        PageRows blocks = PageRows.of(html);
        Set<String> runs = Shingles.of(Shingles.words(article)).keySet();
        Set<String> lines = new HashSet<>();
        for (String line : article.split("\n")) {
            lines.add(String.join(" ", Shingles.words(line)));
        }
        int n = blocks.texts().size();
        double[] labels = new double[n];
        double[] weights = new double[n];
        int first = n;
        int last = -1;
        for (int i = 0; i < n; i++) {
            List<String> words = Shingles.words(blocks.texts().get(i));
            weights[i] = Math.sqrt(Math.min(100, words.size() + 1.0)) / 3;
            if (words.size() >= 4) {
                Map<String, Integer> own = Shingles.of(words);
                labels[i] = own.keySet().stream().filter(runs::contains).count() / (double) own.size();
                labels[i] = labels[i] > 0.9 ? 1 : labels[i] < 0.1 ? 0 : labels[i];
                if (labels[i] > 0.6 && words.size() >= 8) {
                    first = Math.min(first, i);
                    last = i;
                }
            }
        }
        for (int i = first; i <= last; i++) {
            List<String> words = Shingles.words(blocks.texts().get(i));
            if (words.size() < 4 && lines.contains(String.join(" ", words))) {
                labels[i] = 1;
            }
        }
        // Every page counts the same in the mean, however long its article is; what is outside counts as it is met.
        double inside = 0;
        for (int i = 0; i < n; i++) {
            inside += labels[i] * weights[i];
        }
        double scale = 20 / Math.max(4, inside);
        for (int i = 0; i < n; i++) {
            weights[i] *= Math.min(4, scale);
        }
        return new LabelledPage(id, html, article, blocks, labels, weights);
    }
}
