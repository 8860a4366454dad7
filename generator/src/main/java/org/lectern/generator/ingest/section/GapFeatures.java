package org.lectern.generator.ingest.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.generator.embedding.Embedded;
import org.lectern.generator.embedding.TextEmbedder;

/**
 * What is seen of each gap between two paragraphs: how alike the text is on both sides in words (Hearst 1997) and in
 * meaning, and how the paragraph below begins. Used for one text.
 */
public final class GapFeatures {

    /** How many columns a gap has. */
    public static final int COLUMNS = 16;

    /** Words rarer than this carry a topic. */
    private static final double TOPICAL = 0.25;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?");

    /** Words that point back to the paragraph above. */
    private static final Set<String> POINTING = Set.of(
            "this", "these", "that", "those", "he", "she", "it", "they", "his", "her", "its", "their", "him", "them",
            "such", "here");

    /** Words that carry a thought on. */
    private static final Set<String> CARRYING = Set.of(
            "however",
            "but",
            "and",
            "so",
            "then",
            "therefore",
            "also",
            "moreover",
            "furthermore",
            "yet",
            "still",
            "thus",
            "instead",
            "meanwhile",
            "similarly",
            "likewise",
            "finally",
            "another",
            "second",
            "third",
            "next",
            "or",
            "although",
            "though",
            "while",
            "because",
            "for",
            "as",
            "even");

    private final List<String> paragraphs;
    private final List<Map<String, Double>> topics = new ArrayList<>();
    private final List<float[]> meanings = new ArrayList<>();
    private final List<Integer> words = new ArrayList<>();

    private GapFeatures(List<String> paragraphs, TextEmbedder embedder) {
        this.paragraphs = paragraphs;
        for (String paragraph : paragraphs) {
            Embedded read = embedder.read(paragraph);
            Map<String, Double> topic = new HashMap<>();
            for (int i = 0; i < read.words().size(); i++) {
                if (read.rarity()[i] > TOPICAL) {
                    topic.merge(stem(read.words().get(i)), read.rarity()[i], Double::sum);
                }
            }
            topics.add(topic);
            meanings.add(read.sentence());
            words.add((int) WORD.matcher(paragraph).results().count());
        }
    }

    /** One row a gap: a text of n paragraphs has n − 1. */
    public static double[][] of(List<String> paragraphs, TextEmbedder embedder) {
        GapFeatures features = new GapFeatures(paragraphs, embedder);
        int gaps = Math.max(0, paragraphs.size() - 1);
        double[] cohesion = new double[gaps];
        double[] nearness = new double[gaps];
        for (int gap = 0; gap < gaps; gap++) {
            cohesion[gap] = cosine(features.around(gap, -1, 120), features.around(gap, 1, 120));
            nearness[gap] = Embedded.cosine(features.meaning(gap, -1), features.meaning(gap, 1));
        }
        double[][] rows = new double[gaps][];
        for (int gap = 0; gap < gaps; gap++) {
            rows[gap] = features.row(gap, cohesion, nearness);
        }
        return rows;
    }

    private double[] row(int gap, double[] cohesion, double[] nearness) {
        String below = paragraphs.get(gap + 1);
        List<String> first = new ArrayList<>();
        Matcher word = WORD.matcher(below);
        while (word.find() && first.size() < 12) {
            first.add(word.group().toLowerCase(Locale.ROOT));
        }
        Set<String> before = new HashSet<>();
        for (int i = Math.max(0, gap - 2); i <= gap; i++) {
            before.addAll(topics.get(i).keySet());
        }
        Set<String> opening = new HashSet<>();
        first.forEach(one -> opening.add(stem(one)));
        opening.retainAll(topics.get(gap + 1).keySet());
        double repeated = opening.isEmpty()
                ? 0
                : opening.stream().filter(before::contains).count() / (double) opening.size();
        String start = first.isEmpty() ? "" : first.getFirst();
        boolean points = first.stream().limit(3).anyMatch(POINTING::contains);
        double meanCohesion = mean(cohesion);
        double meanNearness = mean(nearness);
        return new double[] {
            1,
            cohesion[gap] - meanCohesion,
            nearness[gap] - meanNearness,
            depth(cohesion, gap),
            depth(nearness, gap),
            Embedded.cosine(meanings.get(gap), meanings.get(gap + 1)) - meanNearness,
            repeated,
            points ? 1 : 0,
            CARRYING.contains(start) ? 1 : 0,
            Math.log1p(words.get(gap)) - 4,
            Math.log1p(words.get(gap + 1)) - 4,
            words.get(gap + 1) < 12 ? 1 : 0,
            words.get(gap) < 12 ? 1 : 0,
            (gap + 1.0) / paragraphs.size() - 0.5,
            lowest(nearness, gap) ? 1 : 0,
            lowest(cohesion, gap) ? 1 : 0
        };
    }

    /** How far a valley lies below the peaks on both sides. */
    private static double depth(double[] values, int at) {
        double left = values[at];
        for (int i = at - 1; i >= 0 && values[i] >= left; i--) {
            left = values[i];
        }
        double right = values[at];
        for (int i = at + 1; i < values.length && values[i] >= right; i++) {
            right = values[i];
        }
        return left + right - 2 * values[at];
    }

    private static boolean lowest(double[] values, int at) {
        return (at == 0 || values[at] <= values[at - 1]) && (at + 1 == values.length || values[at] <= values[at + 1]);
    }

    private Map<String, Double> around(int gap, int side, int wanted) {
        Map<String, Double> sum = new HashMap<>();
        int taken = 0;
        for (int i = side < 0 ? gap : gap + 1; i >= 0 && i < paragraphs.size() && taken < wanted; i += side) {
            topics.get(i).forEach((word, weight) -> sum.merge(word, weight, Double::sum));
            taken += words.get(i);
        }
        return sum;
    }

    private float[] meaning(int gap, int side) {
        float[] sum = new float[meanings.getFirst().length];
        int taken = 0;
        for (int i = side < 0 ? gap : gap + 1; i >= 0 && i < paragraphs.size() && taken < 120; i += side) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] += meanings.get(i)[k] * Math.min(words.get(i), 120);
            }
            taken += words.get(i);
        }
        double square = 0;
        for (float value : sum) {
            square += value * value;
        }
        float length = (float) Math.max(1e-9, Math.sqrt(square));
        for (int k = 0; k < sum.length; k++) {
            sum[k] /= length;
        }
        return sum;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double dot = 0;
        double squareOne = 0;
        double squareOther = 0;
        for (Map.Entry<String, Double> word : one.entrySet()) {
            dot += word.getValue() * other.getOrDefault(word.getKey(), 0.0);
            squareOne += word.getValue() * word.getValue();
        }
        for (double weight : other.values()) {
            squareOther += weight * weight;
        }
        return dot == 0 ? 0 : dot / Math.sqrt(squareOne * squareOther);
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElse(0);
    }

    /** Enough of a stem to find a word again in another form. */
    private static String stem(String word) {
        String plain = word.replaceFirst("(?:'s|’s)$", "");
        if (plain.length() > 5) {
            plain = plain.replaceFirst("(?:ings?|edly|ed|ies|ied|es|s|ly)$", "");
        } else if (plain.length() > 3) {
            plain = plain.replaceFirst("s$", "");
        }
        return plain;
    }
}
