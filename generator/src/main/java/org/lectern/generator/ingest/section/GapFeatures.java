package org.lectern.generator.ingest.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.generator.embedding.Embedded;
import org.lectern.generator.embedding.TextEmbedder;

/**
 * What is seen of each gap between two paragraphs: how alike the text is on both sides in words (Hearst 1997) and in
 * meaning, also beside what the whole text means, how the paragraph above ends and the one below begins, and what is
 * new in it. Used for one text.
 */
public final class GapFeatures {

    /** Words of a window on either side: about a paragraph, and about two. */
    private static final int NARROW = 60;

    private static final int WIDE = 120;

    /** Words over which a single sentence is compared with what stands around it. */
    private static final int AROUND_SENTENCE = 150;

    /** A paragraph shorter than this is an item or a line rather than prose. */
    private static final int SHORT = 25;

    private static final Pattern SENTENCE_GAP = Pattern.compile("(?<=[.!?])[\"”')]*\\s+(?=[\\w\"“‘(])");

    /** A capitalised word inside a sentence, or two in a row. */
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,;] )[A-Z][a-z]+|[A-Z][a-z]+ [A-Z][a-z]+");

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
    private final List<float[]> firstSentences = new ArrayList<>();
    private final List<float[]> lastSentences = new ArrayList<>();
    private final List<Set<String>> names = new ArrayList<>();
    private final List<Integer> words = new ArrayList<>();
    private final Map<String, Integer> firstWords = new HashMap<>();
    private final double meanLogWords;

    /** What the embedder makes of a paragraph, and of its first and last sentence. */
    private record Read(Embedded whole, float[] first, float[] last) {
        static Read of(String paragraph, TextEmbedder embedder) {
            List<String> sentences = List.of(SENTENCE_GAP.split(paragraph));
            return new Read(
                    embedder.read(paragraph),
                    embedder.read(sentences.getFirst()).sentence(),
                    embedder.read(sentences.getLast()).sentence());
        }
    }

    private GapFeatures(List<String> paragraphs, TextEmbedder embedder) {
        this.paragraphs = paragraphs;
        // Nearly all of the time goes here, and a teacher waits for it.
        List<Read> reads = paragraphs.parallelStream()
                .map(paragraph -> Read.of(paragraph, embedder))
                .toList();
        for (int at = 0; at < paragraphs.size(); at++) {
            String paragraph = paragraphs.get(at);
            Embedded read = reads.get(at).whole();
            Map<String, Double> topic = new HashMap<>();
            for (int i = 0; i < read.words().size(); i++) {
                if (read.rarity()[i] > TOPICAL) {
                    topic.merge(stem(read.words().get(i)), read.rarity()[i], Double::sum);
                }
            }
            topics.add(topic);
            meanings.add(read.sentence());
            words.add((int) WORD.matcher(paragraph).results().count());
            firstSentences.add(reads.get(at).first());
            lastSentences.add(reads.get(at).last());
            names.add(NAME.matcher(paragraph)
                    .results()
                    .map(name -> name.group().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet()));
            firstWords.merge(firstWord(paragraph), 1, Integer::sum);
        }
        this.meanLogWords =
                Math.log(Math.max(1, words.stream().mapToInt(n -> n).average().orElse(1)));
    }

    private static String firstWord(String paragraph) {
        Matcher word = WORD.matcher(paragraph);
        return word.find() ? word.group().toLowerCase(Locale.ROOT) : "";
    }

    /** One row a gap: a text of n paragraphs has n − 1. */
    public static double[][] of(List<String> paragraphs, TextEmbedder embedder) {
        GapFeatures features = new GapFeatures(paragraphs, embedder);
        int gaps = Math.max(0, paragraphs.size() - 1);
        double[] cohesion = new double[gaps];
        double[] nearness = new double[gaps];
        double[] narrow = new double[gaps];
        double[] adjacent = new double[gaps];
        for (int gap = 0; gap < gaps; gap++) {
            cohesion[gap] = cosine(features.around(gap, -1, WIDE), features.around(gap, 1, WIDE));
            nearness[gap] = Embedded.cosine(features.meaning(gap, -1, WIDE), features.meaning(gap, 1, WIDE));
            narrow[gap] = Embedded.cosine(features.meaning(gap, -1, NARROW), features.meaning(gap, 1, NARROW));
            adjacent[gap] = Embedded.cosine(features.meanings.get(gap), features.meanings.get(gap + 1));
        }
        double[][] ownTopics = OwnTopics.of(features.meanings, features.words).rows();
        double[][] rows = new double[gaps][];
        for (int gap = 0; gap < gaps; gap++) {
            rows[gap] = Stream.of(
                            features.row(gap, cohesion, nearness),
                            features.further(gap, narrow, adjacent),
                            ownTopics[gap])
                    .flatMapToDouble(Arrays::stream)
                    .toArray();
        }
        return rows;
    }

    /** How paragraphs begin and end, who is new, and how the text is laid out. */
    private double[] further(int gap, double[] narrow, double[] adjacent) {
        int n = paragraphs.size();
        String above = paragraphs.get(gap).strip();
        int firstAlike = firstWords.getOrDefault(firstWord(paragraphs.get(gap + 1)), 1);
        float[] opening = firstSentences.get(gap + 1);
        double toAbove = Embedded.cosine(opening, meaning(gap, -1, AROUND_SENTENCE));
        double toBelow = gap + 2 < n
                ? Embedded.cosine(opening, meaning(gap + 1, 1, AROUND_SENTENCE))
                : Embedded.cosine(opening, meaning(-1, 1, Integer.MAX_VALUE));
        float[] closing = lastSentences.get(gap);
        double closingAbove = gap > 0 ? Embedded.cosine(closing, meaning(gap - 1, -1, AROUND_SENTENCE)) : 0;
        double closingBelow = Embedded.cosine(closing, meaning(gap, 1, WIDE));
        Set<String> fresh = new HashSet<>(names.get(gap + 1));
        Set<String> known = new HashSet<>(names.get(gap));
        if (gap > 0) {
            known.addAll(names.get(gap - 1));
        }
        fresh.removeAll(known);
        int named = names.get(gap + 1).size();
        boolean shortAbove = words.get(gap) < SHORT;
        boolean shortBelow = words.get(gap + 1) < SHORT;
        return new double[] {
            firstAlike / (double) n,
            depth(adjacent, gap),
            depth(narrow, gap),
            distance(gap),
            toBelow - toAbove,
            closingBelow - closingAbove,
            named == 0 ? 0 : fresh.size() / (double) named,
            fresh.size() < named ? 1 : 0,
            above.isEmpty() || ".!?\"”)’".indexOf(above.charAt(above.length() - 1)) < 0 ? 1 : 0,
            shortAbove && !shortBelow ? 1 : 0,
            shortAbove && shortBelow ? 1 : 0,
            meanLogWords - 4,
            Math.log(n) - 3,
            mean(adjacent)
        };
    }

    /** How much less alike two paragraphs above and two below are across the gap than on their own side (Choi 2000). */
    private double distance(int gap) {
        double inside = 0;
        int insides = 0;
        double across = 0;
        int acrosses = 0;
        int from = Math.max(0, gap - 1);
        int to = Math.min(paragraphs.size() - 1, gap + 2);
        for (int i = from; i <= to; i++) {
            for (int j = i + 1; j <= to; j++) {
                double alike = Embedded.cosine(meanings.get(i), meanings.get(j));
                if (i <= gap && j > gap) {
                    across += alike;
                    acrosses++;
                } else {
                    inside += alike;
                    insides++;
                }
            }
        }
        return insides == 0 ? 0 : inside / insides - across / acrosses;
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

    private float[] meaning(int gap, int side, int wanted) {
        float[] sum = new float[meanings.getFirst().length];
        int taken = 0;
        for (int i = side < 0 ? gap : gap + 1; i >= 0 && i < paragraphs.size() && taken < wanted; i += side) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] += meanings.get(i)[k] * Math.min(words.get(i), WIDE);
            }
            taken += words.get(i);
        }
        return OwnTopics.unit(sum);
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
        return Arrays.stream(values).average().orElse(0);
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
