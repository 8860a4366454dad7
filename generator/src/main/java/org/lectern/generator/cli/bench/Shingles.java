package org.lectern.generator.cli.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Overlap of two texts in runs of four words, counted as often as they come (article-extraction-benchmark). */
final class Shingles {

    private static final int LENGTH = 4;

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * @param precision share of the found runs that are wanted, 0 where nothing was found
     * @param recall share of the wanted runs that were found
     */
    record Overlap(double precision, double recall) {

        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        /** Means of both; their harmonic mean is the benchmark's figure. */
        static Overlap mean(Collection<Overlap> pages) {
            return new Overlap(
                    pages.stream().mapToDouble(Overlap::precision).average().orElse(0),
                    pages.stream().mapToDouble(Overlap::recall).average().orElse(0));
        }
    }

    private Shingles() {}

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    static Map<String, Integer> of(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - LENGTH + 1); i++) {
            List<String> run = words.subList(i, Math.min(words.size(), i + LENGTH));
            if (!run.isEmpty()) {
                counts.merge(String.join(" ", run), 1, Integer::sum);
            }
        }
        return counts;
    }

    static Overlap compare(String wanted, String found) {
        Map<String, Integer> want = of(words(wanted));
        Map<String, Integer> have = of(words(found));
        int common = 0;
        for (Map.Entry<String, Integer> run : have.entrySet()) {
            common += Math.min(run.getValue(), want.getOrDefault(run.getKey(), 0));
        }
        int wants = want.values().stream().mapToInt(n -> n).sum();
        int haves = have.values().stream().mapToInt(n -> n).sum();
        return new Overlap(haves == 0 ? 0 : common / (double) haves, wants == 0 ? 0 : common / (double) wants);
    }
}
