package org.lectern.core.progress;

import java.util.HashMap;
import java.util.Map;

/**
 * All that the mastery model keeps of a learner. A function of the answers in the order they were given, so it can be
 * rebuilt at any time.
 *
 * @param ability overall Elo rating on the logit scale, 0 for a newcomer
 * @param answers how many answers were seen
 * @param recent moving average of points above expectation, the last answer weighing 10 %
 * @param longRun the same with the last answer weighing 3 %
 * @param skills by skill, only those practised
 * @param <S> names a skill
 */
public record LearnerRecord<S>(double ability, int answers, double recent, double longRun, Map<S, SkillRecord> skills) {

    private static final double STEP = .4;
    private static final double STEP_DECAY = .05;
    private static final double MEMORY = .1;
    private static final double LONG_MEMORY = .03;

    public LearnerRecord {
        skills = Map.copyOf(skills);
    }

    /** A learner who has answered nothing yet. */
    public static <S> LearnerRecord<S> newcomer() {
        return new LearnerRecord<>(0, 0, 0, 0, Map.of());
    }

    public SkillRecord skill(S skill) {
        return skills.getOrDefault(skill, SkillRecord.NEW);
    }

    /**
     * The record after one more answer (Elo update with a shrinking step, Pelánek 2016).
     *
     * @param item how easy the item is, as it was known before this answer
     * @param points 0–1
     */
    public LearnerRecord<S> after(S skill, ItemEase item, double points) {
        if (!(points >= 0 && points <= 1)) {
            throw new IllegalArgumentException("Points lie between 0 and 1, not " + points);
        }
        SkillRecord before = skill(skill);
        double surprise = points - Mastery.logistic(ability + before.ability() + item.logit());
        double aboveItem = points - Mastery.logistic(item.logit());
        Map<S, SkillRecord> changed = new HashMap<>(skills);
        changed.put(skill, before.after(points, surprise, aboveItem));
        return new LearnerRecord<>(
                ability + STEP / (1 + STEP_DECAY * answers) * surprise,
                answers + 1,
                recent + MEMORY * (aboveItem - recent),
                longRun + LONG_MEMORY * (aboveItem - longRun),
                changed);
    }
}
