package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.generator.language.conllu.ConlluReader;
import org.lectern.generator.language.english.EnglishAnalyser;
import org.lectern.generator.language.english.KindExample;

/**
 * Fits what tells kinds of things apart on GUM's documents of the kinds that the network was trained on, without its
 * development documents. The network reads what it was trained on too well: three documents that it has never read count
 * more. All other kinds stay aside to measure how it carries over.
 */
final class KindFit {

    /** As in {@code training/corpus.py}. */
    private static final Set<String> TRAINED =
            Set.of("academic", "bio", "interview", "news", "speech", "textbook", "voyage");

    private static final Set<String> UNREAD = Set.of("speech_destiny", "speech_trump", "textbook_alamo");

    /** How much a mention counts that the network was trained on. */
    private static final double READ = 0.3;

    private static final double PENALTY = 300;
    private static final int FOLDS = 5;

    private final TreeMap<String, List<KindExample>> documents = new TreeMap<>();
    private final StringBuilder report = new StringBuilder();

    private KindFit() {}

    /** Reads all documents of a folder. */
    static KindFit read(Path folder) throws IOException {
        KindFit fit = new KindFit();
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".conllu")).toList();
        }
        try (EnglishAnalyser analyser = EnglishAnalyser.load(1)) {
            for (Path file : files) {
                String name =
                        file.getFileName().toString().replaceFirst("^GUM_", "").replaceFirst("\\.conllu$", "");
                fit.documents.put(name, analyser.kindExamples(ConlluReader.read(file)));
            }
        }
        return fit;
    }

    private static boolean isFitted(String document) {
        return TRAINED.contains(document.split("_")[0]) && !AnalyserBench.EDITED.contains(document);
    }

    private static boolean isDevelopment(String document) {
        return AnalyserBench.EDITED.contains(document) || AnalyserBench.OTHER_KINDS.contains(document);
    }

    /** The weights as the product reads them: a line a kind, a constant first. */
    String written() {
        List<String> fitted = names(KindFit::isFitted);
        List<Integer> counts = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<String> seen = new ArrayList<>();
            List<String> held = new ArrayList<>();
            for (int i = 0; i < fitted.size(); i++) {
                (i % FOLDS == fold ? held : seen).add(fitted.get(i));
            }
            SoftmaxFit without = fit(seen);
            counts.add(right(without, held));
        }
        int all = fitted.stream().mapToInt(name -> documents.get(name).size()).sum();
        int right = counts.stream().mapToInt(Integer::intValue).sum();
        line("fitted on, cross-validated by document", all, network(fitted), right);
        SoftmaxFit fit = fit(fitted);
        measure("development, kinds trained on", fit, AnalyserBench.EDITED);
        measure("development, other kinds", fit, AnalyserBench.OTHER_KINDS);
        measure("other kinds beside", fit, names(name -> !isFitted(name) && !isDevelopment(name)));
        return Stream.of(fit.weights())
                .map(row -> Arrays.stream(row)
                        .mapToObj(weight -> String.format(Locale.ROOT, "%.4g", weight))
                        .collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());
    }

    /** How often the kind of a marked mention was right, by the network alone and by the fit. */
    String report() {
        return report.toString();
    }

    private void measure(String what, SoftmaxFit fit, List<String> names) {
        int all = names.stream().mapToInt(name -> documents.get(name).size()).sum();
        line(what, all, network(names), right(fit, names));
    }

    private void line(String what, int all, int network, int right) {
        report.append(String.format(
                Locale.ROOT,
                "%s: %d mentions, network %.2f %%, fit %.2f %%%n",
                what,
                all,
                100.0 * network / all,
                100.0 * right / all));
    }

    private List<String> names(Predicate<String> wanted) {
        return documents.keySet().stream().filter(wanted).toList();
    }

    private int network(List<String> names) {
        return (int) names.stream()
                .flatMap(name -> documents.get(name).stream())
                .filter(example -> example.network() == example.type())
                .count();
    }

    private int right(SoftmaxFit fit, List<String> names) {
        return (int) names.stream()
                .flatMap(name -> documents.get(name).stream())
                .filter(example -> KindExample.types().get(fit.classOf(example.features())) == example.type())
                .count();
    }

    private SoftmaxFit fit(List<String> names) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> classes = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        for (String name : names) {
            for (KindExample example : documents.get(name)) {
                rows.add(example.features());
                classes.add(KindExample.types().indexOf(example.type()));
                counts.add(UNREAD.contains(name) ? 1 : READ);
            }
        }
        return SoftmaxFit.of(
                rows.toArray(double[][]::new),
                classes.stream().mapToInt(Integer::intValue).toArray(),
                counts.stream().mapToDouble(Double::doubleValue).toArray(),
                KindExample.types().size(),
                PENALTY);
    }
}
