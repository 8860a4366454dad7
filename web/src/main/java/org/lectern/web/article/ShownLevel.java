package org.lectern.web.article;

import java.util.ArrayList;
import java.util.List;
import org.lectern.core.article.Article;
import org.lectern.generator.readability.ArticleLevel;
import org.lectern.generator.readability.Formulas;
import org.lectern.generator.readability.Readability;

/**
 * A reading level as a page shows it: one chart, 400 units wide, with a bar for each section.
 *
 * @param ease of the whole, 0–100
 * @param band of grades of the whole, such as {@code 6–8}
 * @param hardWords the rarest words of the whole
 * @param sections in order
 */
public record ShownLevel(
        int ease, String band, List<String> hardWords, List<ShownFormula> formulas, List<OfSection> sections) {

    /** Height of a bar with the words above it. */
    private static final int STEP = 38;

    private static final int MOST_WORDS_EACH = 5;

    /**
     * A section's level and its bar.
     *
     * @param number from 1
     * @param heading empty where it has none
     * @param label baseline of the words above the bar
     * @param top of the bar
     * @param width of the bar, 0–400
     */
    public record OfSection(
            int number,
            String heading,
            int ease,
            String band,
            List<String> hardWords,
            int words,
            int label,
            int top,
            int width) {}

    /**
     * A classic formula's value.
     *
     * @param name as the literature calls it
     * @param grade whether it counts school years; otherwise it counts ease, 0–100
     */
    public record ShownFormula(String name, String value, boolean grade) {}

    static ShownLevel of(Article article, ArticleLevel level) {
        List<OfSection> sections = new ArrayList<>();
        for (int i = 0; i < level.sections().size(); i++) {
            Readability own = level.sections().get(i);
            int ease = rounded(own.ease());
            sections.add(new OfSection(
                    i + 1,
                    article.sections().get(i).heading(),
                    ease,
                    own.band(),
                    own.hardWords().stream().limit(MOST_WORDS_EACH).toList(),
                    article.sections().get(i).wordCount(),
                    i * STEP + 14,
                    i * STEP + 20,
                    ease * 4));
        }
        Readability whole = level.article();
        return new ShownLevel(
                rounded(whole.ease()), whole.band(), whole.hardWords(), formulas(whole.formulas()), sections);
    }

    private static List<ShownFormula> formulas(Formulas formulas) {
        return List.of(
                new ShownFormula("Flesch Reading Ease", number(formulas.fleschEase()), false),
                new ShownFormula("Flesch–Kincaid Grade Level", number(formulas.fleschKincaidGrade()), true),
                new ShownFormula("Automated Readability Index", number(formulas.automatedIndex()), true),
                new ShownFormula("Coleman–Liau Index", number(formulas.colemanLiau()), true),
                new ShownFormula("SMOG", number(formulas.smog()), true));
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }

    private static int rounded(double value) {
        return (int) Math.round(value);
    }

    /** Height of the chart in its own units. */
    public int height() {
        return sections.size() * STEP;
    }
}
