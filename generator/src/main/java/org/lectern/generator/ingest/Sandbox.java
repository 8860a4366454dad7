package org.lectern.generator.ingest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.lectern.core.article.Article;

/**
 * Reads a file of a binary format in a process of its own, with a heap and a time of its own: an endless loop or an
 * exhausted memory there ends that process and nothing else.
 */
final class Sandbox {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** Enough for a PDF of 300 pages. */
    private static final String HEAP = "-Xmx512m";

    private static final int MOST_OUTPUT = 40_000_000;

    /** Each process may take its whole heap: no more of them than a small server has room for. */
    private static final Semaphore PLACES = new Semaphore(2, true);

    private static final Optional<String> CLASS_PATH = classPath();

    private Sandbox() {}

    /** Whether this program's own code can be handed to another process. */
    static boolean isAvailable() {
        return CLASS_PATH.isPresent();
    }

    /** @throws UnreadableArticleException where the file is refused, or takes too long or too much memory */
    static Reading read(String fileName, byte[] bytes) {
        return read(fileName, bytes, Choice.ALL);
    }

    /** The same for some of a file's texts. */
    static Reading read(String fileName, byte[] bytes, Choice choice) {
        return ReadingLines.read(run(fileName, bytes, SandboxMain.READ + choice.written()));
    }

    /** What a ZIP holds. */
    static Opened open(String fileName, byte[] bytes) {
        return ReadingLines.readOpened(run(fileName, bytes, SandboxMain.OPEN));
    }

    private static List<String> run(String fileName, byte[] bytes, String what) {
        PLACES.acquireUninterruptibly();
        Path input = null;
        try {
            input = Files.createTempFile("lectern-", ".upload");
            Files.write(input, bytes);
            List<String> lines = run(fileName, input, what);
            if (lines.isEmpty()) {
                throw new UnreadableArticleException(Unreadable.TOO_DEMANDING);
            }
            return lines;
        } catch (IOException e) {
            throw new IllegalStateException("The upload can't be put aside for reading: " + e.getMessage(), e);
        } finally {
            PLACES.release();
            delete(input);
        }
    }

    /** What the process wrote; nothing where it did not come to its end. */
    private static List<String> run(String fileName, Path input, String what) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-Xss4m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        CLASS_PATH.orElseThrow(),
                        SandboxMain.class.getName(),
                        fileName,
                        input.toString(),
                        what)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread watch = Thread.ofVirtual().start(() -> endAfter(process));
        try (OutputStream unused = process.getOutputStream();
                InputStream in = process.getInputStream()) {
            byte[] output = in.readNBytes(MOST_OUTPUT);
            process.destroyForcibly();
            List<String> lines =
                    new String(output, StandardCharsets.UTF_8).lines().toList();
            return ReadingLines.areWhole(lines) ? lines : List.of();
        } finally {
            watch.interrupt();
            process.destroyForcibly();
        }
    }

    private static void endAfter(Process process) {
        try {
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            // The reading came to its end first.
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    /** Where the classes that reading needs lie on disk; empty where a class loader won't say. */
    private static Optional<String> classPath() {
        List<Class<?>> needed = List.of(
                ArticleReader.class,
                Article.class,
                PDDocument.class,
                IOUtils.class,
                TTFParser.class,
                LogFactory.class,
                Jsoup.class,
                Node.class,
                TablesExtension.class,
                ObjectMapper.class,
                JsonFactory.class,
                JsonProperty.class);
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> one : needed) {
            CodeSource source = one.getProtectionDomain().getCodeSource();
            if (source == null || source.getLocation() == null) {
                return Optional.empty();
            }
            try {
                Path place = Path.of(source.getLocation().toURI());
                if (!Files.exists(place)) {
                    return Optional.empty();
                }
                places.add(place.toString());
                // Classes built in a source tree keep their resources beside them or in a folder of their own.
                Path resources = place.resolveSibling("resources");
                if (Files.isDirectory(place) && Files.isDirectory(resources)) {
                    places.add(resources.toString());
                }
            } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join(File.pathSeparator, new ArrayList<>(places)));
    }
}
