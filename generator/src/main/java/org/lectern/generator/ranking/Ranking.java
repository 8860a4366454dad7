package org.lectern.generator.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.core.lint.ItemLint;
import org.lectern.core.question.Item;
import org.lectern.core.question.QuestionType;
import org.lectern.generator.question.Candidate;

/** Judges candidates and chooses among them. */
public final class Ranking {

    private Ranking() {}

    /**
     * Every candidate of the wanted types with its estimated quality, in the order given.
     *
     * @param passage the section's text
     * @param centrality by index of the sentence in the analysed text, 0–1
     */
    public static List<Ranked> judge(
            List<Candidate> candidates, String passage, double[] centrality, Set<QuestionType> types) {
        List<Ranked> judged = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (types.contains(candidate.question().type())) {
                double central = centrality[candidate.traits().sentence()];
                Item item = Items.of("candidate", new Ranked(candidate, 0, central));
                judged.add(new Ranked(
                        candidate, QualityModel.estimate(candidate, ItemLint.check(item, passage), central), central));
            }
        }
        return judged;
    }

    /** The items of one section, best first; see {@link Selection}. */
    public static List<Ranked> select(List<Ranked> judged, int most, boolean all) {
        return Selection.choose(judged, most, all);
    }

    /** Items with ids {@code prefix1}, {@code prefix2} … and shuffled options, their keys evenly placed. */
    public static List<Item> items(List<Ranked> chosen, String prefix, long seed) {
        OptionOrder order = new OptionOrder(seed);
        List<Item> items = new ArrayList<>();
        for (Ranked ranked : chosen) {
            items.add(Items.of(
                    prefix + (items.size() + 1),
                    ranked,
                    order.shuffled(ranked.candidate().question())));
        }
        return items;
    }
}
