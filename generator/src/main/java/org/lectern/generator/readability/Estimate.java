package org.lectern.generator.readability;

import java.util.ArrayList;
import java.util.List;

/**
 * What the model makes of a text.
 *
 * @param value on the scale of the judgements, higher is easier
 * @param words that it speaks for, at least 1
 */
record Estimate(double value, int words) {

    /** More pieces of a text than this would say the same and take longer: others are left out, evenly. */
    private static final int MOST_PIECES = 40;

    /** The mean over the text's pieces. */
    static Estimate of(String text, Prose prose) {
        List<String> excerpts = Excerpts.of(text, prose);
        List<Estimate> estimates = new ArrayList<>();
        int taken = Math.min(MOST_PIECES, excerpts.size());
        for (int i = 0; i < taken; i++) {
            String excerpt = excerpts.get((int) ((i + 0.5) * excerpts.size() / taken));
            double value = EaseModel.shipped().estimate(EaseModel.row(excerpt));
            estimates.add(new Estimate(value, Math.max(1, Prose.of(excerpt).wordCount())));
        }
        return new Estimate(mean(estimates).value(), prose.wordCount());
    }

    /** Each speaks as loud as it is long. */
    static Estimate mean(List<Estimate> estimates) {
        double sum = 0;
        int words = 0;
        for (Estimate one : estimates) {
            sum += one.value() * one.words();
            words += one.words();
        }
        return new Estimate(sum / words, words);
    }
}
