package org.lectern.generator.cli.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.conllu.ConlluReader;
import org.lectern.generator.language.english.EnglishAnalyser;

/**
 * Writes the examples that {@code generator/training/namechoice.py} fits: from EWT's development part, with scores that
 * {@code names.py --folds} wrote by heads which had not seen the document, and from all documents of GUM.
 */
final class NameDump {

    private NameDump() {}

    static void write(EnglishAnalyser analyser, Path data, Path scores, Path target) throws IOException {
        List<float[]> ofWords = new ArrayList<>();
        for (String line : Files.readAllLines(scores)) {
            String[] cells = line.split(" ");
            float[] own = new float[cells.length];
            for (int i = 0; i < own.length; i++) {
                own[i] = Float.parseFloat(cells[i]);
            }
            ofWords.add(own);
        }
        try (PrintStream out = new PrintStream(
                new BufferedOutputStream(Files.newOutputStream(target)), false, StandardCharsets.UTF_8)) {
            int words = 0;
            List<ParsedText> documents = documents(data.resolve("ud-ewt").resolve("dev.conllu"));
            for (int d = 0; d < documents.size(); d++) {
                int size = documents.get(d).sentences().stream()
                        .mapToInt(s -> s.words().size())
                        .sum();
                analyser.writeNameExamples("web" + d, documents.get(d), ofWords.subList(words, words + size), out);
                words += size;
            }
            List<Path> files;
            try (Stream<Path> listed = Files.list(data.resolve("gum"))) {
                files = listed.filter(f -> f.toString().endsWith(".conllu"))
                        .sorted()
                        .toList();
            }
            for (Path file : files) {
                String name =
                        file.getFileName().toString().replaceFirst("^GUM_", "").replaceFirst("\\.conllu$", "");
                analyser.writeNameExamples(name, ConlluReader.read(file), List.of(), out);
            }
        }
    }

    /** The documents of a file that holds many: a name is judged by all its places in one document. */
    static List<ParsedText> documents(Path file) throws IOException {
        List<ParsedText> documents = new ArrayList<>();
        for (String document : Files.readString(file).split("(?m)^(?=# newdoc)")) {
            if (!document.isBlank()) {
                documents.add(ConlluReader.read(document));
            }
        }
        return documents;
    }
}
