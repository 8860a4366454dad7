package org.lectern.core.progress;

/**
 * Predicts the next answer and, from that, tells how far a skill is mastered. A logistic regression in the manner of
 * Best-LR (Gervet et al. 2020) over Elo ratings (Pelánek 2016), counts (Pavlik et al. 2009) and moving averages. It was
 * chosen over deep models because it is as accurate on logs of a class's size, needs no training at a school, is
 * explained in one line ("lately 4 of 5 on items that half the class misses") and rebuilds from the log in one pass.
 *
 * <p>The nine coefficients were fitted on two public logs with equal standing, ASSISTments 2009 and OLI Statics; each
 * log's own fit is at most .001 better in AUC on unseen learners.
 */
public final class Mastery {

    private static final double BIAS = -.115;
    private static final double EASE = 1.05;
    private static final double ABILITY = .52;
    private static final double SKILL_ABILITY = .12;
    private static final double RIGHT = .085;
    private static final double WRONG = -.05;
    private static final double SKILL_RECENT = 1;
    private static final double RECENT = 1.49;
    private static final double LONG_RUN = .38;

    /** Fewer answers than this say too little about a skill. */
    private static final double ENOUGH_ANSWERS = 4;

    private static final double SECURE_FROM = .8;
    private static final double DEVELOPING_FROM = .55;

    /** The item that mastery is told by: one that 65 % of average learners get right. */
    private static final ItemEase YARDSTICK = new ItemEase(.65, 0, 0);

    private Mastery() {}

    /** How far a skill is mastered, in words for a report. */
    public enum Level {
        /** Too few answers to tell. */
        UNKNOWN,
        BEGINNING,
        DEVELOPING,
        SECURE
    }

    /** The chance, 0–1, that the learner gets the next item of this skill right. */
    public static <S> double chance(LearnerRecord<S> learner, S skill, ItemEase item) {
        SkillRecord record = learner.skill(skill);
        return logistic(BIAS
                + EASE * item.logit()
                + ABILITY * learner.ability()
                + SKILL_ABILITY * record.ability()
                + RIGHT * Math.log1p(record.right())
                + WRONG * Math.log1p(record.wrong())
                + SKILL_RECENT * record.recent()
                + RECENT * learner.recent()
                + LONG_RUN * learner.longRun());
    }

    /** The chance, 0–1, on an item of middling ease: comparable between skills and learners. */
    public static <S> double of(LearnerRecord<S> learner, S skill) {
        return chance(learner, skill, YARDSTICK);
    }

    public static <S> Level level(LearnerRecord<S> learner, S skill) {
        if (learner.skill(skill).answers() < ENOUGH_ANSWERS) {
            return Level.UNKNOWN;
        }
        double mastery = of(learner, skill);
        return mastery >= SECURE_FROM ? Level.SECURE : mastery >= DEVELOPING_FROM ? Level.DEVELOPING : Level.BEGINNING;
    }

    static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
