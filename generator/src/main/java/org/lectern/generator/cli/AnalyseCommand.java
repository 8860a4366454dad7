package org.lectern.generator.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lectern.core.analysis.ItemAnalysis;
import org.lectern.core.analysis.ItemParameters;
import org.lectern.core.analysis.ResponsesCsv;
import org.lectern.core.csv.CsvException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Item analysis of a table of right and wrong answers. */
@Command(
        name = "analyse",
        mixinStandardHelpOptions = true,
        description = "Tells how each item of a quiz measured, from a table of right (1) and wrong (0) answers.")
public final class AnalyseCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "RESPONSES.csv",
            description = "a header, then one line a learner: id first, then one column of 0 and 1 an item")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--json", description = "print JSON instead of a table")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CsvException("There is no file " + file + "; give the path of a CSV file.");
        }
        ItemAnalysis analysis = ItemAnalysis.of(ResponsesCsv.read(Files.readAllBytes(file)));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(toJson(analysis)));
        } else {
            printTable(analysis, out);
        }
        out.flush();
        return 0;
    }

    private static ObjectNode toJson(ItemAnalysis analysis) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        put(root, "alpha", analysis.alpha());
        ObjectNode logLik = root.putObject("logLik");
        put(logLik, "rasch", analysis.raschLogLik());
        put(logLik, "twoPl", analysis.twoPlLogLik());
        ArrayNode items = root.putArray("items");
        for (ItemAnalysis.ItemFigures figures : analysis.items()) {
            ObjectNode item = items.addObject().put("name", figures.name());
            put(item, "facility", figures.facility());
            put(item, "discrimination", figures.discrimination());
            ItemParameters rasch = figures.rasch();
            ObjectNode one = item.putObject("rasch");
            put(one, "b", rasch.b());
            put(one, "se", rasch.seB());
            put(one, "a", rasch.a());
            ItemParameters twoPl = figures.twoPl();
            ObjectNode two = item.putObject("twoPl");
            put(two, "a", twoPl.a());
            put(two, "b", twoPl.b());
            put(two, "seA", twoPl.seA());
            put(two, "seB", twoPl.seB());
        }
        return root;
    }

    /** JSON has no NaN: what the data don't define is null. */
    private static void put(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }

    private static void printTable(ItemAnalysis analysis, PrintWriter out) {
        out.printf(
                "Cronbach's alpha %s, log-likelihood %s (Rasch), %s (2PL)%n%n",
                figure("%.3f", analysis.alpha()),
                figure("%.3f", analysis.raschLogLik()),
                figure("%.3f", analysis.twoPlLogLik()));
        out.printf(
                "%-24s %8s %14s %9s %6s %9s %6s %9s %6s%n",
                "Item", "Facility", "Discrimination", "Rasch b", "± se", "2PL a", "± se", "2PL b", "± se");
        for (ItemAnalysis.ItemFigures item : analysis.items()) {
            out.printf(
                    "%-24s %8s %14s %9s %6s %9s %6s %9s %6s%n",
                    item.name(),
                    figure("%.3f", item.facility()),
                    figure("%.3f", item.discrimination()),
                    figure("%.3f", item.rasch().b()),
                    figure("%.2f", item.rasch().seB()),
                    figure("%.3f", item.twoPl().a()),
                    figure("%.2f", item.twoPl().seA()),
                    figure("%.3f", item.twoPl().b()),
                    figure("%.2f", item.twoPl().seB()));
        }
    }

    private static String figure(String format, double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : "–";
    }
}
