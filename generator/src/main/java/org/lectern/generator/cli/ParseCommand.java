package org.lectern.generator.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.conllu.ConlluWriter;
import org.lectern.generator.language.conllu.TreeDrawing;
import org.lectern.generator.language.english.EnglishAnalyser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the analyser makes of a plain text, or of every {@code *.txt} of a folder. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = "Analyses plain English text: words, tags, trees, entities, who is meant by whom.")
public final class ParseCommand implements Callable<Integer> {

    /** How an analysed text is written. */
    enum Format {
        CONLLU,
        TREE
    }

    private static final String TEXT_ENDING = ".txt";

    @Parameters(paramLabel = "FILE|DIR", description = "a plain text in UTF-8, or a folder of *.txt")
    @SuppressWarnings("NullAway.Init")
    private Path source;

    @Option(names = "--out", paramLabel = "PATH", description = "where the result goes; a folder for a folder")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--format", description = "conllu (default) or tree")
    private Format format = Format.CONLLU;

    @Option(names = "--threads", description = "processor threads to use (default: ${DEFAULT-VALUE})")
    private int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(source)) {
            throw new NoSuchFileException(source.toString(), null, "there is no such file");
        }
        try (EnglishAnalyser analyser = EnglishAnalyser.load(Math.max(1, threads))) {
            if (Files.isDirectory(source)) {
                parseFolder(analyser);
            } else {
                write(parse(analyser, source), out);
            }
        }
        return 0;
    }

    private void parseFolder(EnglishAnalyser analyser) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(source)) {
            files = listed.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(TEXT_ENDING))
                    .sorted()
                    .toList();
        }
        if (out.isPresent()) {
            Files.createDirectories(out.get());
        }
        String ending = format == Format.CONLLU ? ".conllu" : ".tree";
        for (Path file : files) {
            String name = file.getFileName().toString();
            String target = name.substring(0, name.length() - TEXT_ENDING.length()) + ending;
            try {
                write(parse(analyser, file), out.map(folder -> folder.resolve(target)));
            } catch (CharacterCodingException e) {
                spec.commandLine().getErr().println("lectern: " + name + ": this is no text in UTF-8");
            } catch (IOException e) {
                spec.commandLine().getErr().println("lectern: " + name + ": " + e.getMessage());
            }
        }
    }

    private String parse(EnglishAnalyser analyser, Path file) throws IOException {
        ParsedText parsed = analyser.analyse(Files.readString(file, StandardCharsets.UTF_8));
        return format == Format.CONLLU ? ConlluWriter.write(parsed) : TreeDrawing.draw(parsed);
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
}
