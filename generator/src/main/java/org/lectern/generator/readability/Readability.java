package org.lectern.generator.readability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.generator.embedding.Embedded;
import org.lectern.generator.embedding.TextEmbedder;

/**
 * How hard an English text is to read.
 *
 * @param ease 0–100, higher is easier: an estimate of teachers' judgements
 * @param grade school year in the United States, 1–14, that texts of this ease are read in
 * @param band the group of grades, such as {@code 6–8}
 * @param formulas the classic formulas of the same text
 * @param hardWords the rarest words of the text, rarest first, names left out; at most twelve
 */
public record Readability(double ease, double grade, String band, Formulas formulas, List<String> hardWords) {

    private static final int MOST_HARD_WORDS = 12;

    /** The share of the way from "the" to the rarest word that makes a word hard. */
    private static final double HARD = 0.8;

    private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}\\p{L}+");

    public Readability {
        hardWords = List.copyOf(hardWords);
    }

    /** Measures a text; one without a word has ease 100 and grade 1. */
    public static Readability of(String text) {
        Prose prose = Prose.of(text);
        if (prose.wordCount() == 0) {
            return new Readability(100, 1, band(1), Formulas.NOTHING, List.of());
        }
        EaseModel model = EaseModel.shipped();
        double estimate = model.estimate(EaseModel.row(text));
        double grade = round(model.grade(estimate));
        return new Readability(
                round(EaseModel.ease(estimate)), grade, band(grade), Formulas.of(prose), hardWords(text, prose));
    }

    private static String band(double grade) {
        if (grade < 2) {
            return "K–1";
        }
        if (grade < 4) {
            return "2–3";
        }
        if (grade < 6) {
            return "4–5";
        }
        if (grade < 9) {
            return "6–8";
        }
        if (grade < 11) {
            return "9–10";
        }
        return grade < 13 ? "11–12" : "13+";
    }

    private static List<String> hardWords(String text, Prose prose) {
        Set<String> names = new HashSet<>();
        Matcher capital = CAPITALISED.matcher(text);
        while (capital.find()) {
            names.add(capital.group().toLowerCase(java.util.Locale.ROOT));
        }
        Map<String, Double> rarity = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (String sentence : prose.sentences()) {
            Embedded read = TextEmbedder.shared().read(sentence);
            for (int i = 0; i < read.words().size(); i++) {
                String word = read.words().get(i);
                if (read.rarity()[i] >= HARD
                        && word.length() >= 5
                        && !names.contains(word)
                        && word.chars().allMatch(Character::isLetter)
                        && rarity.put(word, read.rarity()[i] + Math.min(word.length(), 14) / 100.0) == null) {
                    order.add(word);
                }
            }
            if (order.size() > 200) {
                break;
            }
        }
        return order.stream()
                .sorted(Comparator.comparingDouble((String word) -> -rarity.getOrDefault(word, 0.0))
                        .thenComparing(order::indexOf))
                .limit(MOST_HARD_WORDS)
                .toList();
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
