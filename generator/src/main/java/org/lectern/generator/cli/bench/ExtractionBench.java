package org.lectern.generator.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.lectern.generator.cli.bench.LabelledPages.LabelledPage;
import org.lectern.generator.cli.bench.Shingles.Overlap;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;
import org.lectern.generator.ingest.html.BlockModel;
import org.lectern.generator.ingest.html.HtmlReader;
import org.lectern.generator.ingest.text.Piece;

/** How well the article is told from the page, and how fast. */
final class ExtractionBench implements Benchmark {

    private static final int FOLDS = 7;

    private static final int ROUNDS = 10;

    @Override
    public String name() {
        return "extraction";
    }

    @Override
    public List<String> dataSets() {
        return List.of("article-extraction", "readability-test-pages");
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        List<LabelledPage> pages =
                LabelledPages.read(data.resolve("article-extraction")).pages();
        List<LabelledPage> others = LabelledPages.readExpected(data.resolve("readability-test-pages"))
                .pages();
        List<Overlap> shipped = new ArrayList<>();
        for (LabelledPage page : pages) {
            shipped.add(Shingles.compare(page.article(), text(HtmlReader.read(page.html()))));
        }
        print(out, "article-extraction, shipped model (fitted on these pages, too)", shipped);
        print(out, "article-extraction, each page by a model that has not seen it", unseen(pages, others));
        print(
                out,
                "article-extraction, the half that nobody looked at, by a model of the other half",
                otherHalf(pages, others));
        out.println(
                "  published, all 181 pages: AutoExtract .970, go-trafilatura .960, trafilatura .958, Readability.js .947;"
                        + " on these 70: rs-trafilatura .971, AutoExtract .967, trafilatura .954, Readability.js .940");
        expectedPages(data.resolve("readability-test-pages"), out);
        speed(pages, out);
    }

    private static List<Overlap> unseen(List<LabelledPage> pages, List<LabelledPage> others) {
        List<Overlap> overlaps = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LabelledPage> seen = new ArrayList<>(others);
            for (int i = 0; i < pages.size(); i++) {
                if (i % FOLDS != fold) {
                    seen.add(pages.get(i));
                }
            }
            BlockModel model = BlockModelFit.CHOSEN.fit(seen);
            for (int i = fold; i < pages.size(); i += FOLDS) {
                overlaps.add(Shingles.compare(
                        pages.get(i).article(), pages.get(i).blocks().article(model)));
            }
        }
        return overlaps;
    }

    private static List<Overlap> otherHalf(List<LabelledPage> pages, List<LabelledPage> others) {
        List<LabelledPage> seen = new ArrayList<>(others);
        for (int i = 0; i < pages.size(); i += 2) {
            seen.add(pages.get(i));
        }
        BlockModel model = BlockModelFit.CHOSEN.fit(seen);
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 1; i < pages.size(); i += 2) {
            overlaps.add(Shingles.compare(
                    pages.get(i).article(), pages.get(i).blocks().article(model)));
        }
        return overlaps;
    }

    private static void print(PrintWriter out, String what, List<Overlap> overlaps) {
        Overlap mean = Overlap.mean(overlaps);
        out.printf(
                "%s: F1 %.3f (precision %.3f, recall %.3f, %d pages; wanted .972)%n",
                what, mean.f1(), mean.precision(), mean.recall(), overlaps.size());
    }

    private static void expectedPages(Path folder, PrintWriter out) throws IOException {
        List<Overlap> overlaps = new ArrayList<>();
        int titles = 0;
        int bylines = 0;
        List<Path> pages = LabelledPages.pagesOf(folder);
        for (Path page : pages) {
            Reading reading = HtmlReader.read(LabelledPages.html(page.resolve("source.html.gz")));
            JsonNode expected = new ObjectMapper()
                    .readTree(page.resolve("expected-metadata.json").toFile());
            String text =
                    Jsoup.parse(Files.readString(page.resolve("expected.html"))).text();
            overlaps.add(Shingles.compare(text, text(reading)));
            titles += reading.title().equals(Piece.fold(expected.path("title").asText(""))) ? 1 : 0;
            bylines +=
                    reading.byline().equals(Piece.fold(expected.path("byline").asText(""))) ? 1 : 0;
            if (Boolean.getBoolean("lectern.details")) {
                out.printf(
                        "  %s %.3f title %s | %s byline %s | %s%n",
                        page.getFileName(),
                        overlaps.getLast().f1(),
                        reading.title(),
                        expected.path("title").asText(""),
                        reading.byline(),
                        expected.path("byline").asText(""));
            }
        }
        Overlap mean = Overlap.mean(overlaps);
        out.printf(
                "readability-test-pages: text F1 %.3f (precision %.3f, recall %.3f; wanted .95), title equal %.2f (.90),"
                        + " byline equal %.2f (.85), %d pages; Readability.js 1.0 by construction%n",
                mean.f1(),
                mean.precision(),
                mean.recall(),
                titles / (double) pages.size(),
                bylines / (double) pages.size(),
                pages.size());
    }

    private static void speed(List<LabelledPage> pages, PrintWriter out) {
        // Time of this thread on a processor, the best of several rounds: what the machine does beside is no property
        // of
        // the reader.
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double parse = Double.MAX_VALUE;
        double read = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = clock.getCurrentThreadCpuTime();
            for (LabelledPage page : pages) {
                Jsoup.parse(page.html());
            }
            long middle = clock.getCurrentThreadCpuTime();
            for (LabelledPage page : pages) {
                HtmlReader.read(page.html());
            }
            parse = Math.min(parse, (middle - start) / 1e9);
            read = Math.min(read, (clock.getCurrentThreadCpuTime() - middle) / 1e9);
        }
        out.printf(
                "speed: %.0f pages a second of one processor, %.2f of jsoup's bare parse (wanted .33)%n",
                pages.size() / read, parse / read);
    }

    /** What a reader sees: everything kept, a line a block. */
    static String text(Reading reading) {
        return reading.blocks().stream().filter(Block::isKept).map(Block::text).collect(Collectors.joining("\n"));
    }
}
