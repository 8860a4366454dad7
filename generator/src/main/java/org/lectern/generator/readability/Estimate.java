package org.lectern.generator.readability;

import java.util.List;

/**
 * What the model makes of a text.
 *
 * @param value on the scale of the judgements, higher is easier
 * @param plainness as {@link Readability#plainness} says
 * @param lexile as {@link EaseModel#lexile} says
 * @param words that it speaks for, at least 1
 */
record Estimate(double value, double plainness, double lexile, int words) {

    /** More pieces of a text than this would say the same and take longer: others are left out, evenly. */
    private static final int MOST_PIECES = 40;

    /** The mean over the text's pieces. */
    static Estimate of(String text, Prose prose) {
        double[] row = row(text, prose);
        EaseModel model = EaseModel.shipped();
        return new Estimate(model.estimate(row), model.plainness(row), model.lexile(row), prose.wordCount());
    }

    /** The mean of what the model sees of the text's pieces, each as weighty as it is long. */
    static double[] row(String text, Prose prose) {
        List<String> excerpts = Excerpts.of(text, prose);
        int taken = Math.min(MOST_PIECES, excerpts.size());
        double[] sum = new double[EaseModel.COLUMNS];
        double words = 0;
        for (int i = 0; i < taken; i++) {
            String excerpt = excerpts.get((int) ((i + 0.5) * excerpts.size() / taken));
            int own = Math.max(1, Prose.of(excerpt).wordCount());
            double[] row = EaseModel.row(excerpt);
            for (int k = 0; k < sum.length; k++) {
                sum[k] += own * row[k];
            }
            words += own;
        }
        for (int k = 0; k < sum.length; k++) {
            sum[k] /= words;
        }
        return sum;
    }

    /** Each speaks as loud as it is long. */
    static Estimate mean(List<Estimate> estimates) {
        double value = 0;
        double plainness = 0;
        double lexile = 0;
        int words = 0;
        for (Estimate one : estimates) {
            value += one.value() * one.words();
            plainness += one.plainness() * one.words();
            lexile += one.lexile() * one.words();
            words += one.words();
        }
        return new Estimate(value / words, plainness / words, lexile / words, words);
    }
}
