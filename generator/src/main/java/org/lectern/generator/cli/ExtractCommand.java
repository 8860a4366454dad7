package org.lectern.generator.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.generator.ingest.ArticleReader;
import org.lectern.generator.ingest.Reading;
import org.lectern.generator.ingest.UnreadableArticleException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the cleaned article of a file, or of every file of a folder. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "The cleaned article of a file, or of each file of a folder, in any language.")
public final class ExtractCommand implements Callable<Integer> {

    /** How an extracted article is written. */
    enum Format {
        TEXT,
        JSON
    }

    private static final Pattern READABLE =
            Pattern.compile("(?i)(?:\\.(?:x?html?|txt|text|md|markdown|pdf|docx|odt|rtf|epub|zip))(?:\\.gz)?$");

    @Parameters(paramLabel = "FILE|DIR", description = "an article, or a folder of articles")
    @SuppressWarnings("NullAway.Init")
    private Path source;

    @Option(names = "--out", paramLabel = "PATH", description = "where the result goes; a folder for a folder")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--format", description = "text (default) or json")
    private Format format = Format.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final ArticleReader reader = new ArticleReader();

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(source)) {
            extractFolder();
        } else {
            write(extract(source), out);
        }
        return 0;
    }

    private void extractFolder() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(source)) {
            files = listed.filter(Files::isRegularFile)
                    .filter(file ->
                            READABLE.matcher(file.getFileName().toString()).find())
                    .sorted()
                    .toList();
        }
        if (out.isPresent()) {
            Files.createDirectories(out.get());
        }
        String ending = format == Format.JSON ? ".json" : ".txt";
        for (Path file : files) {
            String name = READABLE.matcher(file.getFileName().toString()).replaceFirst("");
            try {
                write(extract(file), out.map(folder -> folder.resolve(name + ending)));
            } catch (UnreadableArticleException | IOException e) {
                spec.commandLine().getErr().println("lectern: " + file.getFileName() + ": " + oneLine(e));
            }
        }
    }

    private String extract(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such file");
        }
        // Looked at before reading, so that a huge file never fills the memory.
        byte[] bytes = Files.size(file) >= ArticleReader.TOO_LARGE
                ? new byte[ArticleReader.TOO_LARGE]
                : Files.readAllBytes(file);
        Reading reading = reader.read(file.getFileName().toString(), bytes);
        return format == Format.JSON ? ReadingJson.of(reading) : ReadingText.of(reading);
    }

    private void write(String result, Optional<Path> target) throws IOException {
        if (target.isPresent()) {
            Files.writeString(target.get(), result, StandardCharsets.UTF_8);
        } else {
            PrintWriter stdout = spec.commandLine().getOut();
            stdout.print(result);
            stdout.flush();
        }
    }

    private static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    }
}
