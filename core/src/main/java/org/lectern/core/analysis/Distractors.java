package org.lectern.core.analysis;

import java.util.ArrayList;
import java.util.List;

/** What the options of a choice item did. */
public final class Distractors {

    /** Kelley (1939): the outer 27 % tell most about how an option divides strong from weak. */
    private static final double OUTER_SHARE = .27;

    /** Haladyna and Downing (1993): an option chosen by fewer does no work. */
    private static final double LEAST_SHARE = .05;

    /** A correlation is said to be there where chance alone seldom gives as much: in one class of twenty. */
    private static final double ONE_SIDED_5_PERCENT = 1.645;

    private Distractors() {}

    /**
     * One learner's choice.
     *
     * @param option index of the option chosen, −1 for none
     * @param score the learner's score on the rest of the quiz
     */
    public record Choice(int option, double score) {}

    /** What is to be said of an option. */
    public enum Finding {
        /** Does what it is there for. */
        WORKS,
        /** A wrong option that fewer than one in twenty choose. */
        HARDLY_CHOSEN,
        /** A wrong option that stronger learners choose more often than weaker ones, beyond chance: is it right too? */
        DRAWS_THE_STRONG,
        /** The key, which weaker learners choose more often, beyond chance: is it keyed rightly? */
        KEY_DRAWS_THE_WEAK,
        /** Too few choices to tell. */
        TOO_FEW
    }

    /**
     * How one option was used.
     *
     * @param chosen by how many
     * @param share of all who were asked, 0–1
     * @param strongShare of the strongest 27 %, 0–1
     * @param weakShare of the weakest 27 %, 0–1
     * @param correlation of choosing it with the score on the rest; NaN where undefined
     */
    public record OptionUse(
            int chosen, double share, double strongShare, double weakShare, double correlation, Finding finding) {}

    /** Fewer learners than this tell nothing about an option. */
    public static final int LEAST_LEARNERS = 10;

    /**
     * The use of each option.
     *
     * @param options how many options the item has
     * @param key index of the key
     */
    public static List<OptionUse> analyse(int options, int key, List<Choice> choices) {
        List<Choice> byScore = new ArrayList<>(choices);
        byScore.sort(java.util.Comparator.comparingDouble(Choice::score));
        int outer = (int) Math.max(choices.isEmpty() ? 0 : 1, Math.round(choices.size() * OUTER_SHARE));
        List<Choice> weak = byScore.subList(0, outer);
        List<Choice> strong = byScore.subList(byScore.size() - outer, byScore.size());
        double chance = ONE_SIDED_5_PERCENT / Math.sqrt(Math.max(1, choices.size() - 1));
        double[] scores = choices.stream().mapToDouble(Choice::score).toArray();
        List<OptionUse> uses = new ArrayList<>();
        for (int option = 0; option < options; option++) {
            int index = option;
            double[] picked = choices.stream()
                    .mapToDouble(choice -> choice.option() == index ? 1 : 0)
                    .toArray();
            double share = share(choices, option);
            double correlation = Correlation.of(picked, scores);
            uses.add(new OptionUse(
                    (int) Math.round(share * choices.size()),
                    share,
                    share(strong, option),
                    share(weak, option),
                    correlation,
                    finding(choices.size(), option == key, share, correlation, chance)));
        }
        return uses;
    }

    private static Finding finding(int learners, boolean key, double share, double correlation, double chance) {
        if (learners < LEAST_LEARNERS) {
            return Finding.TOO_FEW;
        }
        if (key) {
            return correlation < -chance ? Finding.KEY_DRAWS_THE_WEAK : Finding.WORKS;
        }
        if (share < LEAST_SHARE) {
            return Finding.HARDLY_CHOSEN;
        }
        return correlation > chance ? Finding.DRAWS_THE_STRONG : Finding.WORKS;
    }

    private static double share(List<Choice> choices, int option) {
        return choices.isEmpty()
                ? 0
                : (double) choices.stream()
                                .filter(choice -> choice.option() == option)
                                .count()
                        / choices.size();
    }
}
