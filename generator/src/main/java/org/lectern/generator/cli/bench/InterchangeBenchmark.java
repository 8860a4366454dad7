package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lectern.core.interchange.Import;
import org.lectern.core.interchange.QuestionFormat;
import org.lectern.core.interchange.QuestionFormats;
import org.lectern.core.interchange.Refusal;
import org.lectern.core.interchange.UnreadableFileException;

/**
 * Files of other systems read, and our own exports checked against the published schemas. A file counts as handled where
 * each of its entries is imported or refused with its line; {@code -Dlectern.interchange.verbose=true} lists refusals.
 */
final class InterchangeBenchmark implements Benchmark {

    private static final Map<String, String> FOLDERS = new TreeMap<>(Map.of(
            "gift-pegjs", "gift",
            "moodle", "moodle-xml",
            "qti-items/1edtech-2.2", "qti",
            "qti-items/1edtech-3.0", "qti",
            "qti-items/oat-ims-2.1", "qti",
            "qti-items/oat-ims-2.2", "qti",
            "qti-items/oat-ims-3.0", "qti",
            "qti-items/oat-invalid", "qti",
            "qti-items/canvas-qti1.2", "qti",
            "qti-items/canvas-qti2.1", "qti"));

    @Override
    public String name() {
        return "interchange";
    }

    @Override
    public List<String> dataSets() {
        return List.of("lms-conformance");
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        Path root = data.resolve("lms-conformance");
        for (Map.Entry<String, String> folder : FOLDERS.entrySet()) {
            readAll(root.resolve(folder.getKey()), QuestionFormats.ofCode(folder.getValue()), out);
        }
        GiftExpectations.check(root.resolve("gift-pegjs"), out);
        ExportChecks.run(root.resolve("qti-xsd"), out);
    }

    private static void readAll(Path folder, QuestionFormat format, PrintWriter out) throws IOException {
        boolean verbose = Boolean.getBoolean("lectern.interchange.verbose");
        int files = 0;
        int imported = 0;
        int refused = 0;
        int unreadable = 0;
        List<String> broken = new ArrayList<>();
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path file : listed.sorted().toList()) {
                String name = file.getFileName().toString();
                boolean aiken = name.contains("aiken");
                if (!name.matches(".*\\.(gift|xml|gift\\.txt)") || aiken || name.startsWith("imsmanifest")) {
                    continue;
                }
                files++;
                QuestionFormat reader = name.endsWith(".gift.txt") ? QuestionFormats.ofCode("gift") : format;
                try {
                    Import read = reader.read(Files.readAllBytes(file));
                    imported += read.items().size();
                    refused += read.refused().size();
                    for (Refusal refusal : read.refused()) {
                        if (verbose) {
                            out.println("    " + name + ":" + refusal.line() + " " + refusal.why());
                        }
                    }
                } catch (UnreadableFileException e) {
                    unreadable++;
                    if (verbose) {
                        out.println("    " + name + ": " + e.getMessage());
                    }
                } catch (RuntimeException e) {
                    broken.add(name + " " + e);
                }
            }
        }
        out.printf(
                "%-24s %3d files: %3d questions imported, %3d refused with their line, %2d files refused whole, %d broke%s%n",
                folder.getFileName(),
                files,
                imported,
                refused,
                unreadable,
                broken.size(),
                broken.isEmpty() ? "" : " " + broken);
    }
}
