package org.lectern.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.lectern.core.question.Skill;

class MasteryTest {

    private static final ItemEase MIDDLING = ItemEase.ofDifficulty(.4);

    @Example
    void tooFewAnswersLeaveASkillUnknown() {
        LearnerRecord<Skill> learner = answered(Skill.DETAIL, 1, 1, 1);

        assertThat(Mastery.level(learner, Skill.DETAIL)).isEqualTo(Mastery.Level.UNKNOWN);
    }

    @Example
    void rightAnswersMakeASkillSecureAndWrongOnesDoNot() {
        assertThat(Mastery.level(answered(Skill.DETAIL, 1, 1, 1, 1, 1, 1, 1, 1), Skill.DETAIL))
                .isEqualTo(Mastery.Level.SECURE);
        assertThat(Mastery.level(answered(Skill.DETAIL, 0, 0, 0, 0, 0, 0), Skill.DETAIL))
                .isEqualTo(Mastery.Level.BEGINNING);
        assertThat(Mastery.level(answered(Skill.DETAIL, 1, 0, 1, 0, 1, 1), Skill.DETAIL))
                .isEqualTo(Mastery.Level.DEVELOPING);
    }

    @Example
    void whatWasPractisedMovesMoreThanOtherSkills() {
        LearnerRecord<Skill> learner = answered(Skill.VOCABULARY, 1, 1, 1, 1, 1);
        double newcomer = Mastery.of(LearnerRecord.newcomer(), Skill.DETAIL);

        assertThat(Mastery.of(learner, Skill.VOCABULARY)).isGreaterThan(Mastery.of(learner, Skill.DETAIL));
        assertThat(Mastery.of(learner, Skill.DETAIL)).isGreaterThan(newcomer);
    }

    @Example
    void recentAnswersWeighMoreThanOldOnes() {
        assertThat(Mastery.of(answered(Skill.DETAIL, 0, 0, 0, 1, 1, 1), Skill.DETAIL))
                .isGreaterThan(Mastery.of(answered(Skill.DETAIL, 1, 1, 1, 0, 0, 0), Skill.DETAIL));
    }

    @Property(seed = "1")
    void aRightAnswerRaisesAndAWrongOneLowersTheChance(
            @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 1) double difficulty) {
        Random random = new Random(seed);
        LearnerRecord<Integer> learner = LearnerRecord.newcomer();
        for (int i = 0; i < random.nextInt(30); i++) {
            learner = learner.after(random.nextInt(3), ItemEase.ofDifficulty(random.nextDouble()), random.nextInt(2));
        }
        ItemEase item = ItemEase.ofDifficulty(difficulty);
        double before = Mastery.chance(learner, 0, MIDDLING);

        assertThat(Mastery.chance(learner.after(0, item, 1), 0, MIDDLING))
                .isGreaterThan(Mastery.chance(learner.after(0, item, 0), 0, MIDDLING));
        assertThat(before).isBetween(0.0, 1.0);
    }

    @Property(seed = "1")
    void easierItemsAreLikelierRight(@ForAll @DoubleRange(min = .05, max = .9) double difficulty) {
        LearnerRecord<Skill> learner = answered(Skill.DETAIL, 1, 0, 1);

        assertThat(Mastery.chance(learner, Skill.DETAIL, ItemEase.ofDifficulty(difficulty)))
                .isGreaterThan(Mastery.chance(learner, Skill.DETAIL, ItemEase.ofDifficulty(difficulty + .05)));
    }

    @Example
    void answersOutweighAnItemsEstimate() {
        ItemEase thoughtEasy = ItemEase.ofDifficulty(.1);
        for (int i = 0; i < 30; i++) {
            thoughtEasy = thoughtEasy.after(0);
        }

        assertThat(thoughtEasy.logit()).isNegative();
    }

    private static LearnerRecord<Skill> answered(Skill skill, int... points) {
        LearnerRecord<Skill> learner = LearnerRecord.newcomer();
        for (int point : points) {
            learner = learner.after(skill, MIDDLING, point);
        }
        return learner;
    }
}
