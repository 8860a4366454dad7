package org.lectern.core.progress;

/**
 * How easy an item is, learnt from answers and until then taken from its estimate.
 *
 * @param expected share right that is expected before anybody answered, strictly between 0 and 1
 * @param answers how many answered
 * @param right points they got, at most one an answer
 */
public record ItemEase(double expected, int answers, double right) {

    /** The estimate counts as much as this many answers. */
    private static final double WEIGHT_OF_ESTIMATE = 8;

    public ItemEase {
        if (!(expected > 0 && expected < 1)) {
            throw new IllegalArgumentException("An expected share lies between 0 and 1, not " + expected);
        }
        if (answers < 0 || !(right >= 0 && right <= answers)) {
            throw new IllegalArgumentException(answers + " answers can't have " + right + " points");
        }
    }

    /** An item nobody has answered, by its estimated difficulty 0–1; the extremes are drawn in a little. */
    public static ItemEase ofDifficulty(double difficulty) {
        return new ItemEase(Math.clamp(1 - difficulty, .02, .98), 0, 0);
    }

    public ItemEase after(double points) {
        return new ItemEase(expected, answers + 1, right + points);
    }

    /** Log-odds that an average learner is right. */
    public double logit() {
        double share = (right + WEIGHT_OF_ESTIMATE * expected) / (answers + WEIGHT_OF_ESTIMATE);
        return Math.log(share / (1 - share));
    }
}
