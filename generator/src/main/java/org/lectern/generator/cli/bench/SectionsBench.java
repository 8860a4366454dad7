package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.generator.cli.bench.SectionedTexts.SectionedText;
import org.lectern.generator.embedding.TextEmbedder;
import org.lectern.generator.ingest.ArticleReader;
import org.lectern.generator.ingest.section.GapFeatures;
import org.lectern.generator.ingest.section.GapModel;
import org.lectern.generator.ingest.section.TopicSections;

/** Whether sections are found, with their headings and without. */
final class SectionsBench implements Benchmark {

    private static final double PENALTY = 200;

    @Override
    public String name() {
        return "sections";
    }

    @Override
    public List<String> dataSets() {
        return List.of("gum", "readability-test-pages");
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        List<SectionedText> texts = SectionedTexts.read(data);
        List<boolean[]> truth = texts.stream().map(SectionedText::boundaries).toList();
        print(
                out,
                "marked by headings, pasted as plain text (wanted .9)",
                truth,
                texts.stream().map(SectionsBench::marked).toList());
        List<double[][]> rows = rows(texts);
        List<boolean[]> unseen = new ArrayList<>();
        List<boolean[]> tiled = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<SectionedText> others = new ArrayList<>(texts);
            List<double[][]> otherRows = new ArrayList<>(rows);
            others.remove(i);
            otherRows.remove(i);
            unseen.add(TopicSections.starts(texts.get(i).paragraphs(), rows.get(i), fit(others, otherRows)));
            tiled.add(tiling(rows.get(i)));
        }
        print(out, "headings taken away, each text by a model that has not seen it (wanted .6)", truth, unseen);
        print(out, "peer: TextTiling's depth scores (Hearst 1997)", truth, tiled);
        print(
                out,
                "peer: every paragraph a section",
                truth,
                truth.stream()
                        .map(gaps -> {
                            boolean[] all = new boolean[gaps.length];
                            Arrays.fill(all, true);
                            return all;
                        })
                        .toList());
    }

    private static boolean[] marked(SectionedText text) {
        Article article = new ArticleReader()
                .readPasted("A Title That Stands Above the Text\n\n" + text.marked())
                .toArticle();
        boolean[] starts = new boolean[text.paragraphs().size() - 1];
        for (Section section : article.sections()) {
            String first = section.paragraphs().getFirst();
            for (int i = 0; i < starts.length; i++) {
                String paragraph = text.paragraphs().get(i + 1);
                starts[i] |= !section.heading().isEmpty()
                        && paragraph.startsWith(first.substring(0, Math.min(40, first.length())));
            }
        }
        return starts;
    }

    /** Boundaries where the lexical depth lies above its mean less half a deviation, as in the paper. */
    private static boolean[] tiling(double[][] rows) {
        double[] depths = Arrays.stream(rows).mapToDouble(row -> row[3]).toArray();
        double mean = Arrays.stream(depths).average().orElse(0);
        double deviation = Math.sqrt(Arrays.stream(depths)
                .map(d -> (d - mean) * (d - mean))
                .average()
                .orElse(0));
        boolean[] starts = new boolean[rows.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = rows[i][15] > 0 && depths[i] > mean - deviation / 2;
        }
        return starts;
    }

    static GapModel fit(List<SectionedText> texts) {
        return fit(texts, rows(texts));
    }

    private static List<double[][]> rows(List<SectionedText> texts) {
        return texts.stream()
                .map(text -> GapFeatures.of(text.paragraphs(), TextEmbedder.shared()))
                .toList();
    }

    private static GapModel fit(List<SectionedText> texts, List<double[][]> gaps) {
        List<double[]> rows = new ArrayList<>();
        List<Double> labels = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
            double[][] own = gaps.get(text);
            boolean[] starts = texts.get(text).boundaries();
            for (int i = 0; i < own.length; i++) {
                rows.add(own[i]);
                labels.add(starts[i] ? 1.0 : 0.0);
            }
        }
        return new GapModel(LogisticFit.weights(
                rows.toArray(double[][]::new),
                labels.stream().mapToDouble(d -> d).toArray(),
                PENALTY));
    }

    private static void print(PrintWriter out, String what, List<boolean[]> truth, List<boolean[]> found) {
        int hits = 0;
        int wanted = 0;
        int had = 0;
        double difference = 0;
        for (int i = 0; i < truth.size(); i++) {
            for (int gap = 0; gap < truth.get(i).length; gap++) {
                wanted += truth.get(i)[gap] ? 1 : 0;
                had += found.get(i)[gap] ? 1 : 0;
                hits += truth.get(i)[gap] && found.get(i)[gap] ? 1 : 0;
            }
            difference += windowDiff(truth.get(i), found.get(i)) / truth.size();
        }
        double precision = had == 0 ? 0 : hits / (double) had;
        double recall = hits / (double) wanted;
        out.printf(
                "%s: boundary F1 %.3f (precision %.3f, recall %.3f), windowdiff %.3f, %d texts, %d boundaries%n",
                what,
                hits == 0 ? 0 : 2 * precision * recall / (precision + recall),
                precision,
                recall,
                difference,
                truth.size(),
                wanted);
    }

    /** Pevzner and Hearst (2002): windows of half a mean section in which the numbers of boundaries differ. */
    private static double windowDiff(boolean[] truth, boolean[] found) {
        int boundaries = 1;
        for (boolean one : truth) {
            boundaries += one ? 1 : 0;
        }
        int width = Math.max(1, (int) Math.round((truth.length + 1) / (2.0 * boundaries)));
        int windows = 0;
        int wrong = 0;
        for (int start = 0; start + width <= truth.length; start++) {
            int difference = 0;
            for (int i = start; i < start + width; i++) {
                difference += (truth[i] ? 1 : 0) - (found[i] ? 1 : 0);
            }
            windows++;
            wrong += difference != 0 ? 1 : 0;
        }
        return windows == 0 ? 0 : wrong / (double) windows;
    }
}
