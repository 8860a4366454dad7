package org.lectern.generator.cli.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.generator.language.conllu.ConlluReader;
import org.lectern.generator.language.english.EnglishAnalyser;

/** Writes the examples that {@code generator/training/pronouns.py} fits, from all documents of GUM. */
final class PronounDump {

    private PronounDump() {}

    static void write(EnglishAnalyser analyser, Path folder, Path target) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(f -> f.toString().endsWith(".conllu"))
                    .sorted()
                    .toList();
        }
        try (PrintStream out = new PrintStream(
                new BufferedOutputStream(Files.newOutputStream(target)), false, StandardCharsets.UTF_8)) {
            for (Path file : files) {
                String name =
                        file.getFileName().toString().replaceFirst("^GUM_", "").replaceFirst("\\.conllu$", "");
                analyser.writePronounExamples(name, ConlluReader.read(file), out);
            }
        }
    }
}
