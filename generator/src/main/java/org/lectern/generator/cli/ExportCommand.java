package org.lectern.generator.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.core.interchange.Import;
import org.lectern.core.interchange.Loss;
import org.lectern.core.interchange.QuestionFormats;
import org.lectern.core.interchange.Refusal;
import org.lectern.core.interchange.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a file of questions into another format. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Turns a file of questions (gift, moodle-xml, qti, csv, anki) into another format.")
public final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the questions")
    @SuppressWarnings("NullAway.Init")
    private Path source;

    @Option(names = "--from", paramLabel = "FORMAT", description = "what FILE is; told from its name if not given")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "gift, moodle-xml, qti, qti-2.2, csv or anki")
    @SuppressWarnings("NullAway.Init")
    private String format;

    @Option(names = "--out", paramLabel = "PATH", description = "where the result goes; standard output if not given")
    private Optional<Path> out = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(source)) {
            throw new UnreadableFileException("There is no file " + source + "; give the path of a file of questions.");
        }
        String name = source.getFileName().toString().toLowerCase(Locale.ROOT);
        Import read =
                QuestionFormats.ofCode(from.orElseGet(() -> formatOf(name))).read(Files.readAllBytes(source));
        PrintWriter err = spec.commandLine().getErr();
        for (Refusal refusal : read.refused()) {
            err.println("line " + refusal.line() + (refusal.item().isEmpty() ? "" : " (" + refusal.item() + ")") + ": "
                    + refusal.why());
        }
        for (Loss loss : read.losses()) {
            err.println(loss.item() + ": " + loss.what());
        }
        ExportFile.write(QuestionFormats.ofCode(format).write(read.items()), out, spec);
        return 0;
    }

    private static String formatOf(String name) {
        if (name.endsWith(".csv")) {
            return "csv";
        }
        if (name.contains("anki") || name.endsWith(".tsv")) {
            return "anki";
        }
        if (name.endsWith(".gift") || name.endsWith(".txt")) {
            return "gift";
        }
        if (name.contains("moodle") && name.endsWith(".xml")) {
            return "moodle-xml";
        }
        if (name.endsWith(".zip") || name.endsWith(".xml")) {
            return "qti";
        }
        throw new UnreadableFileException("The name does not tell the format; add --from with one of "
                + QuestionFormats.all().stream().map(f -> f.code()).toList() + ".");
    }
}
