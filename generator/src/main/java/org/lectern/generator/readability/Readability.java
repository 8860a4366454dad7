package org.lectern.generator.readability;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.generator.embedding.TextEmbedder;

/**
 * How hard an English text is to read.
 *
 * @param ease 0–100, higher is easier: an estimate of teachers' judgements
 * @param grade school year in the United States, 1–14, that texts of such sentences and words are read in, by an estimate of
 *     the Lexile measure
 * @param band the group of grades, such as {@code 6–8}
 * @param plainness which of two versions of one article is the easier: the difference of theirs is the log odds that the
 *     first is, and 0 is about news for learners at a middle level. It counts words and sentences and knows nothing of what they are about, so that it says little of texts
 *     on different matters; there {@code ease} speaks
 * @param formulas the classic formulas of the same text
 * @param hardWords the rarest words of the text, rarest first, names left out; at most twelve
 */
public record Readability(
        double ease, double grade, String band, double plainness, Formulas formulas, List<String> hardWords) {

    private static final int MOST_HARD_WORDS = 12;

    /** The share of the way from "the" to the rarest word that makes a word hard. */
    private static final double HARD = 0.8;

    private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}\\p{L}+");

    public Readability {
        hardWords = List.copyOf(hardWords);
    }

    /** What is said of a text without a word. */
    static final Readability WORDLESS = new Readability(100, 1, band(1), 0, Formulas.NOTHING, List.of());

    /**
     * Measures a text; one without a word has ease 100 and grade 1. A long text is measured in pieces of some 180 words,
     * as long as those that teachers judged, and gets their mean.
     */
    public static Readability of(String text) {
        Prose prose = Prose.of(text);
        return prose.wordCount() == 0 ? WORDLESS : of(text, prose, Estimate.of(text, prose));
    }

    static Readability of(String text, Prose prose, Estimate estimate) {
        double grade = round(EaseModel.grade(estimate.lexile()));
        return new Readability(
                round(EaseModel.ease(estimate.value())),
                grade,
                band(grade),
                round(estimate.plainness()),
                Formulas.of(prose),
                hardWords(text));
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

    private static List<String> hardWords(String text) {
        Set<String> names = new HashSet<>();
        Matcher capital = CAPITALISED.matcher(text);
        while (capital.find()) {
            names.add(capital.group().toLowerCase(Locale.ROOT));
        }
        // The sort keeps the text's order among equals.
        return TextEmbedder.shared().rarity(text).entrySet().stream()
                .filter(word -> word.getValue() >= HARD
                        && word.getKey().length() >= 5
                        && !names.contains(word.getKey())
                        && word.getKey().chars().allMatch(Character::isLetter))
                .sorted(Comparator.comparingDouble(
                        word -> -word.getValue() - Math.min(word.getKey().length(), 14) / 100.0))
                .limit(MOST_HARD_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
