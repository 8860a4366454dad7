package org.lectern.generator.readability;

import java.util.List;

/**
 * The classic formulas.
 *
 * @param fleschEase Flesch (1948), 0–100 for printed prose, higher is easier
 * @param fleschKincaidGrade Kincaid et al. (1975), school years in the United States
 * @param automatedIndex the Automated Readability Index, Senter and Smith (1967), school years
 * @param colemanLiau Coleman and Liau (1975), school years
 * @param smog McLaughlin (1969), school years
 */
public record Formulas(
        double fleschEase, double fleschKincaidGrade, double automatedIndex, double colemanLiau, double smog) {

    static final Formulas NOTHING = new Formulas(0, 0, 0, 0, 0);

    /** The formulas of a text; all 0 where it has no word. */
    public static Formulas of(String text) {
        return of(Prose.of(text));
    }

    static Formulas of(Prose prose) {
        List<String> words = prose.allWords();
        if (words.isEmpty()) {
            return NOTHING;
        }
        int letters = 0;
        int syllables = 0;
        int long3 = 0;
        for (String word : words) {
            int own = Syllables.of(word);
            letters += word.length();
            syllables += own;
            long3 += own >= 3 ? 1 : 0;
        }
        double sentences = prose.sentences().size();
        double count = words.size();
        double length = count / sentences;
        return new Formulas(
                206.835 - 1.015 * length - 84.6 * syllables / count,
                0.39 * length + 11.8 * syllables / count - 15.59,
                4.71 * letters / count + 0.5 * length - 21.43,
                5.88 * letters / count - 29.6 * sentences / count - 15.8,
                1.043 * Math.sqrt(long3 * 30 / sentences) + 3.1291);
    }
}
