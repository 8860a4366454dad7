package org.lectern.generator.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.lectern.core.analysis.ItemAnalysis;
import org.lectern.core.analysis.ItemAnalysis.ItemFigures;
import org.lectern.core.analysis.Responses;

/** Item analysis of the five LSAT6 items (Bock and Lieberman 1970) beside the published fits. */
final class AnalysisBenchmark implements Benchmark {

    @Override
    public String name() {
        return "analysis";
    }

    @Override
    public List<String> dataSets() {
        return List.of("irt-lsat");
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        JsonNode lsat = new ObjectMapper()
                .readTree(data.resolve("irt-lsat/lsat6.json").toFile())
                .get("LSAT6");
        long start = System.nanoTime();
        ItemAnalysis analysis = ItemAnalysis.of(responses(lsat.get("patterns")));
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf("alpha                 %.4f (published %.3f)%n", analysis.alpha(), value(lsat, "cronbach_alpha"));
        out.printf(
                "logLik Rasch          %.4f (published %.4f)%n",
                analysis.raschLogLik(), value(lsat.get("1PL"), "logLik"));
        out.printf(
                "logLik 2PL            %.4f (published %.4f)%n",
                analysis.twoPlLogLik(), value(lsat.get("2PL"), "logLik"));
        error(
                out,
                "Rasch b",
                analysis,
                item -> item.rasch().b(),
                lsat.get("1PL").get("b"));
        error(
                out,
                "Rasch a",
                analysis,
                item -> item.rasch().a(),
                lsat.get("1PL").get("a"));
        error(out, "2PL a", analysis, item -> item.twoPl().a(), lsat.get("2PL").get("a"));
        error(out, "2PL b", analysis, item -> item.twoPl().b(), lsat.get("2PL").get("b"));
        error(out, "facility", analysis, ItemFigures::facility, lsat.get("p_values"));
        error(out, "discrimination", analysis, ItemFigures::discrimination, lsat.get("corrected_item_total"));
        out.printf("seconds               %.2f%n", seconds);
    }

    private static double value(JsonNode node, String name) {
        return node.get(name).asDouble();
    }

    private static void error(
            PrintWriter out,
            String what,
            ItemAnalysis analysis,
            ToDoubleFunction<ItemFigures> ours,
            JsonNode published) {
        double largest = 0;
        for (int item = 0; item < published.size(); item++) {
            double off = ours.applyAsDouble(analysis.items().get(item))
                    - published.get(item).asDouble();
            largest = Math.max(largest, Math.abs(off));
        }
        out.printf("%-21s largest error %.5f%n", what, largest);
    }

    /** A pattern is the five outcomes and how many showed them. */
    private static Responses responses(JsonNode patterns) {
        List<int[]> rows = new ArrayList<>();
        for (JsonNode pattern : patterns) {
            int[] row = new int[pattern.size() - 1];
            for (int item = 0; item < row.length; item++) {
                row[item] = pattern.get(item).asInt();
            }
            for (int i = 0; i < pattern.get(row.length).asInt(); i++) {
                rows.add(row);
            }
        }
        return Responses.ofZerosAndOnes(rows.toArray(int[][]::new));
    }
}
