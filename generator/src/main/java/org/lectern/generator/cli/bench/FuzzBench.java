package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.lectern.generator.cli.bench.FuzzSeeds.Seed;
import org.lectern.generator.ingest.ArticleReader;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;
import org.lectern.generator.ingest.UnreadableArticleException;

/** Files of every format, damaged at random for a bounded time: each must give a reading or a refusal. */
final class FuzzBench implements Benchmark {

    /** How long, in seconds: {@code -Dlectern.fuzz.seconds}. */
    private static final int SECONDS = Integer.getInteger("lectern.fuzz.seconds", 20);

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public List<String> dataSets() {
        return List.of("readability-test-pages", "gum");
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(data.resolve("readability-test-pages"))) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".html.gz"))
                    .sorted()
                    .toList()) {
                seeds.add(LabelledPages.html(page).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        seeds.add("{\\rtf1\\ansi {\\b A title}\\par Some words of a paragraph, \\u8212? and \\'e9 more of them.\\par}"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        seeds.add("# A title\n\nSome words of a paragraph with *marks* and [a link](x).\n\n> quoted\n\n- one\n- two\n"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        List<Seed> all = new ArrayList<>();
        seeds.forEach(page -> all.add(new Seed.Plain(page)));
        List<Seed> binary = FuzzSeeds.binary();
        SplittableRandom random = new SplittableRandom(11);
        // A sandbox would hide what this looks for.
        ArticleReader reader = ArticleReader.inThisProcess();
        int read = 0;
        int refused = 0;
        int failed = 0;
        double slowest = 0;
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
            List<Seed> kind = random.nextBoolean() ? binary : all;
            byte[] damaged = FuzzSeeds.damaged(kind.get(random.nextInt(kind.size())), random);
            long start = System.nanoTime();
            try {
                reader.read("upload", damaged);
                read++;
            } catch (UnreadableArticleException e) {
                refused++;
            } catch (RuntimeException | OutOfMemoryError e) {
                failed++;
                out.println("  failed: " + e);
            }
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1e9);
        }
        out.printf(
                "%d s: %d read, %d refused with a sentence, %d failed (wanted 0); slowest %.2f s%n",
                SECONDS, read, refused, failed, slowest);
        longPdf(out);
    }

    /** Read as an upload is: in a process of 512 MB. */
    private static void longPdf(PrintWriter out) throws IOException {
        byte[] book = FuzzSeeds.pdf(300);
        long start = System.nanoTime();
        Reading reading = new ArticleReader().read("book.pdf", book);
        int letters = reading.blocks().stream()
                .filter(Block::isKept)
                .mapToInt(block -> block.text().length())
                .sum();
        out.printf(
                "a PDF of 300 pages within 512 MB: read in %.1f s, %d of some %d letters kept%n",
                (System.nanoTime() - start) / 1e9, letters, 300 * 45 * 91);
    }

    static byte[] damage(byte[] seed, SplittableRandom random) {
        byte[] bytes = seed.clone();
        int changes = 1 + random.nextInt(20);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "<>&\"'/{}\\[]#*-\n".charAt(random.nextInt(15));
                case 2 -> {
                    int length = Math.min(random.nextInt(2000), bytes.length - at);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
                default ->
                    bytes = java.util.Arrays.copyOf(
                            bytes, Math.max(1, bytes.length - random.nextInt(Math.max(1, bytes.length / 4))));
            }
        }
        return bytes;
    }
}
