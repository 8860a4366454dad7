package org.lectern.generator.ingest.section;

import java.util.ArrayList;
import java.util.List;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.generator.embedding.TextEmbedder;

/** Divides long text without headings where its topic shifts. */
public final class TopicSections {

    /** Sections shorter than this are one. */
    private static final int LONG = 500;

    /** No part gets shorter than this. */
    private static final int LEAST_WORDS = 50;

    /** Found on texts whose headings were taken away. */
    private static final double LEAST_CHANCE = 0.3;

    private TopicSections() {}

    /**
     * The article with each long section divided; the parts after the first have no heading. Meaning is compared in
     * English alone: an article in another language keeps the sections it marks.
     */
    public static Article divided(Article article) {
        if (!article.language().equals("en")) {
            return article;
        }
        List<Section> sections = new ArrayList<>();
        for (Section section : article.sections()) {
            if (section.wordCount() < LONG) {
                sections.add(section);
            } else {
                sections.addAll(divided(section));
            }
        }
        return new Article(article.title(), article.byline(), article.published(), article.language(), sections);
    }

    private static List<Section> divided(Section section) {
        List<String> paragraphs = section.paragraphs();
        boolean[] starts = starts(paragraphs, GapModel.shipped());
        List<Section> parts = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0 && starts[i - 1]) {
                parts.add(Section.ofParagraphs(parts.isEmpty() ? section.heading() : "", open));
                open.clear();
            }
            open.add(paragraphs.get(i));
        }
        parts.add(Section.ofParagraphs(parts.isEmpty() ? section.heading() : "", open));
        return parts;
    }

    /** For each gap between paragraphs whether a part starts after it: the likeliest first, none too near another. */
    public static boolean[] starts(List<String> paragraphs, GapModel model) {
        return starts(paragraphs, GapFeatures.of(paragraphs, TextEmbedder.shared()), model);
    }

    /** The same where the gaps' features are known. */
    public static boolean[] starts(List<String> paragraphs, double[][] rows, GapModel model) {
        int[] wordsBefore = new int[paragraphs.size() + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            wordsBefore[i + 1] = wordsBefore[i] + paragraphs.get(i).split("\\s+").length;
        }
        boolean[] starts = new boolean[rows.length];
        List<Integer> likeliest = new ArrayList<>();
        double[] chances = new double[rows.length];
        for (int gap = 0; gap < rows.length; gap++) {
            chances[gap] = model.chance(rows[gap]);
            likeliest.add(gap);
        }
        likeliest.sort((one, other) -> Double.compare(chances[other], chances[one]));
        for (int gap : likeliest) {
            starts[gap] = chances[gap] >= LEAST_CHANCE && isClear(gap, starts, wordsBefore);
        }
        return starts;
    }

    private static boolean isClear(int gap, boolean[] starts, int[] wordsBefore) {
        int before = gap;
        while (before > 0 && !starts[before - 1]) {
            before--;
        }
        int after = gap + 1;
        while (after < starts.length && !starts[after]) {
            after++;
        }
        int here = wordsBefore[gap + 1];
        return here - wordsBefore[before] >= LEAST_WORDS
                && wordsBefore[Math.min(after + 1, wordsBefore.length - 1)] - here >= LEAST_WORDS;
    }
}
