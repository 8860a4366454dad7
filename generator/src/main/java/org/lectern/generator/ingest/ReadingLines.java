package org.lectern.generator.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A reading as lines of text with tabs, for the way from one process to another. */
final class ReadingLines {

    private static final String READ = "read";

    private static final String REFUSED = "refused";

    private static final String PICTURE = "picture";

    private static final String SEVERAL = "several";

    private static final String END = "end";

    /** Stand for a table's own tabs and line ends; text that was read holds no control characters. */
    private static final char CELL = '\u001f';

    private static final char ROW = '\u001e';

    private ReadingLines() {}

    static void write(Reading reading, Appendable out) {
        try {
            line(out, READ);
            line(out, reading.title(), reading.byline(), reading.published(), reading.language(), reading.site());
            for (Picture picture : reading.pictures()) {
                line(out, PICTURE, Base64.getEncoder().encodeToString(picture.bytes()));
            }
            for (Block block : reading.blocks()) {
                String text = block.kind() == Block.Kind.TABLE
                        ? block.text().replace('\t', CELL).replace('\n', ROW)
                        : block.text();
                line(
                        out,
                        block.kind().name(),
                        block.removed(),
                        text,
                        block.opens() ? "opens" : "",
                        block.picture(),
                        block.alternative());
            }
            line(out, END);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void writeRefusal(UnreadableArticleException refusal, Appendable out) {
        try {
            List<String> parts = new ArrayList<>(List.of(REFUSED, refusal.why().name()));
            parts.addAll(refusal.arguments());
            line(out, parts.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void writeOpened(Opened opened, Appendable out) {
        try {
            switch (opened) {
                case Opened.One one -> write(one.reading(), out);
                case Opened.Several several -> {
                    line(out, SEVERAL, several.title());
                    for (Opened.Text text : several.texts()) {
                        line(out, text.name(), String.valueOf(text.words()));
                    }
                    line(out, END);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether lines come to their end: a process that was stopped writes half. */
    static boolean areWhole(List<String> lines) {
        return !lines.isEmpty()
                && (lines.getLast().equals(END) || lines.getFirst().startsWith(REFUSED + "\t"));
    }

    /**
     * What a file turned out to hold.
     *
     * @throws UnreadableArticleException where that was a refusal
     */
    static Opened readOpened(List<String> lines) {
        String[] first = lines.getFirst().split("\t", -1);
        if (!first[0].equals(SEVERAL)) {
            return new Opened.One(read(lines));
        }
        List<Opened.Text> texts = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            String[] parts = line.split("\t", -1);
            texts.add(new Opened.Text(parts[0], Integer.parseInt(parts[1])));
        }
        return new Opened.Several(first[1], texts);
    }

    /**
     * What was written.
     *
     * @throws UnreadableArticleException where that was a refusal
     * @throws IllegalArgumentException where it is neither, or cut off
     */
    static Reading read(List<String> lines) {
        String[] first = lines.isEmpty() ? new String[] {""} : lines.getFirst().split("\t", -1);
        if (first[0].equals(REFUSED) && first.length > 1) {
            Object[] arguments = List.of(first).subList(2, first.length).toArray();
            throw new UnreadableArticleException(Unreadable.valueOf(first[1]), arguments);
        }
        if (!first[0].equals(READ) || lines.size() < 3 || !lines.getLast().equals(END)) {
            throw new IllegalArgumentException("No reading");
        }
        String[] head = lines.get(1).split("\t", -1);
        List<Block> blocks = new ArrayList<>();
        List<Picture> pictures = new ArrayList<>();
        for (String line : lines.subList(2, lines.size() - 1)) {
            String[] parts = line.split("\t", -1);
            if (parts[0].equals(PICTURE)) {
                Picture.of(Base64.getDecoder().decode(parts[1])).ifPresent(pictures::add);
            } else {
                blocks.add(block(parts));
            }
        }
        return new Reading(head[0], head[1], head[2], head[3], blocks, pictures, head[4]);
    }

    private static Block block(String[] parts) {
        Block.Kind kind = Block.Kind.valueOf(parts[0]);
        String text = kind == Block.Kind.TABLE ? parts[2].replace(CELL, '\t').replace(ROW, '\n') : parts[2];
        return new Block(kind, text, parts[1], !parts[3].isEmpty(), parts[4], parts[5]);
    }

    private static void line(Appendable out, String... parts) throws IOException {
        for (int i = 0; i < parts.length; i++) {
            out.append(i == 0 ? "" : "\t").append(parts[i].replaceAll("[\\t\\r\\n\\f\\u0085\\u2028\\u2029]+", " "));
        }
        out.append('\n');
    }
}
