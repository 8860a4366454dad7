package org.lectern.generator.cli.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** ROUGE (Lin 2004) as F1 over stems of lower-case words of a-z and 0-9, with function words, as usually published. */
final class Rouge {

    private Rouge() {}

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            if (!word.isEmpty()) {
                words.add(PorterStemmer.stem(word));
            }
        }
        return words;
    }

    /** ROUGE-N: words or runs of words in common. */
    static double n(int n, String candidate, String reference) {
        Map<List<String>, Integer> have = runs(words(candidate), n);
        Map<List<String>, Integer> want = runs(words(reference), n);
        int common = 0;
        for (Map.Entry<List<String>, Integer> run : have.entrySet()) {
            common += Math.min(run.getValue(), want.getOrDefault(run.getKey(), 0));
        }
        return f1(common, total(have), total(want));
    }

    /** ROUGE-L: the longest common subsequence. */
    static double l(String candidate, String reference) {
        List<String> a = words(candidate);
        List<String> b = words(reference);
        return f1(longest(a, b), a.size(), b.size());
    }

    /** ROUGE-Lsum: the union of longest common subsequences, sentence by sentence of the reference. */
    static double lsum(List<String> candidate, List<String> reference) {
        List<List<String>> have = candidate.stream().map(Rouge::words).toList();
        int common = 0;
        Map<String, Integer> left = new HashMap<>();
        have.forEach(sentence -> sentence.forEach(word -> left.merge(word, 1, Integer::sum)));
        int wanted = 0;
        for (String sentence : reference) {
            List<String> words = words(sentence);
            wanted += words.size();
            boolean[] hit = new boolean[words.size()];
            have.forEach(other -> mark(words, other, hit));
            for (int i = 0; i < hit.length; i++) {
                if (hit[i] && left.getOrDefault(words.get(i), 0) > 0) {
                    common++;
                    left.merge(words.get(i), -1, Integer::sum);
                }
            }
        }
        return f1(common, have.stream().mapToInt(List::size).sum(), wanted);
    }

    private static double f1(int common, int have, int want) {
        return common == 0 ? 0 : 2.0 * common / (have + want);
    }

    private static int total(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(count -> count).sum();
    }

    private static Map<List<String>, Integer> runs(List<String> words, int n) {
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i + n <= words.size(); i++) {
            runs.merge(words.subList(i, i + n), 1, Integer::sum);
        }
        return runs;
    }

    private static int longest(List<String> a, List<String> b) {
        return table(a, b)[a.size()][b.size()];
    }

    private static int[][] table(List<String> a, List<String> b) {
        int[][] table = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                table[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table;
    }

    /** Marks the words of {@code a} that one longest common subsequence with {@code b} takes. */
    private static void mark(List<String> a, List<String> b, boolean[] hit) {
        int[][] table = table(a, b);
        int i = a.size();
        int j = b.size();
        while (i > 0 && j > 0) {
            if (a.get(i - 1).equals(b.get(j - 1))) {
                hit[i - 1] = true;
                i--;
                j--;
            } else if (table[i - 1][j] >= table[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
    }
}
