package org.lectern.generator.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A reading as lines of text with tabs, for the way from one process to another. */
final class ReadingLines {

    private static final String READ = "read";

    private static final String REFUSED = "refused";

    private ReadingLines() {}

    static void write(Reading reading, Appendable out) {
        try {
            line(out, READ);
            line(out, reading.title(), reading.byline(), reading.published(), reading.language());
            for (Block block : reading.blocks()) {
                line(out, block.kind().name(), block.removed(), block.text());
            }
            line(out, "end");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void writeRefusal(String message, Appendable out) {
        try {
            line(out, REFUSED, message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What was written.
     *
     * @throws UnreadableArticleException where that was a refusal
     * @throws IllegalArgumentException where it is neither, or cut off
     */
    static Reading read(List<String> lines) {
        String[] first = lines.isEmpty() ? new String[] {""} : lines.getFirst().split("\t", -1);
        if (first[0].equals(REFUSED) && first.length == 2) {
            throw new UnreadableArticleException(first[1]);
        }
        if (!first[0].equals(READ) || lines.size() < 3 || !lines.getLast().equals("end")) {
            throw new IllegalArgumentException("No reading");
        }
        String[] head = lines.get(1).split("\t", -1);
        List<Block> blocks = new ArrayList<>();
        for (String line : lines.subList(2, lines.size() - 1)) {
            String[] parts = line.split("\t", -1);
            blocks.add(new Block(Block.Kind.valueOf(parts[0]), parts[2], parts[1]));
        }
        return new Reading(head[0], head[1], head[2], head[3], blocks);
    }

    private static void line(Appendable out, String... parts) throws IOException {
        for (int i = 0; i < parts.length; i++) {
            out.append(i == 0 ? "" : "\t").append(parts[i].replaceAll("[\\t\\r\\n\\f\\u0085\\u2028\\u2029]+", " "));
        }
        out.append('\n');
    }
}
