package org.lectern.generator.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lectern.generator.ingest.html.Pictures;

/** The process that {@link Sandbox} starts: reads one file, writes what it read, ends. */
final class SandboxMain {

    /** Asks for what a ZIP holds. */
    static final String OPEN = "open";

    /** Asks for the text; a choice may follow. */
    static final String READ = "read:";

    private SandboxMain() {}

    public static void main(String[] args) throws IOException {
        PrintStream result = System.out;
        // Libraries that print must not spoil the result.
        System.setOut(System.err);
        StringBuilder lines = new StringBuilder();
        try {
            byte[] bytes = Files.readAllBytes(Path.of(args[1]));
            if (args[2].equals(OPEN)) {
                ReadingLines.writeOpened(ArticleReader.openHere(args[0], bytes), lines);
            } else {
                Choice choice = Choice.of(args[2].substring(READ.length()));
                ReadingLines.write(ArticleReader.readHere(args[0], bytes, choice, Pictures.NONE), lines);
            }
        } catch (UnreadableArticleException e) {
            ReadingLines.writeRefusal(e, lines);
        }
        try (Writer out = new BufferedWriter(new OutputStreamWriter(result, StandardCharsets.UTF_8))) {
            out.append(lines);
        }
    }
}
