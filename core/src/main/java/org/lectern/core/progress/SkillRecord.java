package org.lectern.core.progress;

/**
 * What a learner's answers to items of one skill add up to.
 *
 * @param ability Elo rating on the logit scale, beyond the overall one
 * @param recent moving average of points above expectation, the last answer weighing 30 %
 * @param right points got
 * @param wrong points missed
 */
public record SkillRecord(double ability, double recent, double right, double wrong) {

    static final SkillRecord NEW = new SkillRecord(0, 0, 0, 0);

    private static final double STEP = .48;
    private static final double STEP_DECAY = .1;
    private static final double MEMORY = .3;

    public double answers() {
        return right + wrong;
    }

    SkillRecord after(double points, double surprise, double aboveItem) {
        return new SkillRecord(
                ability + STEP / (1 + STEP_DECAY * answers()) * surprise,
                recent + MEMORY * (aboveItem - recent),
                right + points,
                wrong + 1 - points);
    }
}
