package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.lectern.generator.summary.KeyTerms;
import org.lectern.generator.summary.SalienceModel;
import org.lectern.generator.summary.Topic;

/**
 * How many of our key terms of a document are among its five most salient entities, read from the raw text. The weights
 * of salience are fitted on every second document; the others were never looked at.
 */
final class KeyTermSalience implements Benchmark {

    /** The documents, by their place, that the fit and whoever wrote the rules have seen. */
    static final IntPredicate SEEN = place -> place % 2 == 0;

    private static final double PENALTY = 10;
    private static final int FOLDS = 5;

    @Override
    public String name() {
        return "key-terms";
    }

    @Override
    public List<String> dataSets() {
        return List.of("gum");
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        SalienceModel shipped = SalienceModel.shipped();
        List<SalientDocument> unseen = SalientDocument.readAll(data.resolve("gum"), SEEN.negate());
        out.print(report(
                "documents never looked at",
                unseen,
                unseen.stream().map(d -> shipped).toList()));
    }

    /** The same on documents that the weights can be fitted on, each by weights fitted on others. */
    static String crossValidated(List<SalientDocument> documents) {
        List<SalienceModel> models = IntStream.range(0, FOLDS)
                .mapToObj(fold -> model(IntStream.range(0, documents.size())
                        .filter(i -> i % FOLDS != fold)
                        .mapToObj(documents::get)
                        .toList()))
                .toList();
        return report(
                "documents fitted on, each by others",
                documents,
                IntStream.range(0, documents.size())
                        .mapToObj(i -> models.get(i % FOLDS))
                        .toList());
    }

    private static String report(String what, List<SalientDocument> documents, List<SalienceModel> models) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT, "%s (%d), share among the five most salient (wanted 60 %%)%n", what, documents.size()));
        out.append(share("as shown", documents, models, KeyTerms::shown));
        for (int most : new int[] {5, 3, 1}) {
            out.append(share("the first " + most, documents, models, (t, model) -> KeyTerms.best(t, model, most)));
        }
        return out.toString();
    }

    private static String share(
            String what,
            List<SalientDocument> documents,
            List<SalienceModel> models,
            BiFunction<List<Topic>, SalienceModel, List<Topic>> chosen) {
        int terms = 0;
        int right = 0;
        int tied = 0;
        for (int i = 0; i < documents.size(); i++) {
            SalientDocument document = documents.get(i);
            for (Topic topic : chosen.apply(document.topics(), models.get(i))) {
                terms++;
                right += document.isSalient(topic.name(), false) ? 1 : 0;
                tied += document.isSalient(topic.name(), true) ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT,
                "  %s: %.1f %% of %d terms, %.1f %% with all that tie with the fifth%n",
                what,
                100.0 * right / Math.max(1, terms),
                terms,
                100.0 * tied / Math.max(1, terms));
    }

    /** The weights, one a line. */
    static String fitted(List<SalientDocument> documents) {
        StringBuilder out = new StringBuilder();
        weights(documents)
                .forEach((name, weight) -> out.append(String.format(Locale.ROOT, "%s\t%.4f%n", name, weight)));
        return out.toString();
    }

    private static SalienceModel model(List<SalientDocument> documents) {
        return new SalienceModel(weights(documents));
    }

    private static Map<String, Double> weights(List<SalientDocument> documents) {
        List<String> names = documents.getFirst().topics().getFirst().features().keySet().stream()
                .sorted()
                .toList();
        List<double[]> rows = new ArrayList<>();
        List<Double> labels = new ArrayList<>();
        for (SalientDocument document : documents) {
            for (Topic topic : document.topics()) {
                double[] row = new double[names.size() + 1];
                row[0] = 1;
                for (int k = 0; k < names.size(); k++) {
                    row[k + 1] = topic.features().getOrDefault(names.get(k), 0.0);
                }
                rows.add(row);
                labels.add(document.isSalient(topic.name(), false) ? 1.0 : 0.0);
            }
        }
        double[] weights = LogisticFit.weights(
                rows.toArray(double[][]::new),
                labels.stream().mapToDouble(d -> d).toArray(),
                PENALTY);
        Map<String, Double> byName = new TreeMap<>();
        byName.put(SalienceModel.CONSTANT, weights[0]);
        for (int k = 0; k < names.size(); k++) {
            byName.put(names.get(k), weights[k + 1]);
        }
        return byName;
    }
}
