package org.lectern.generator.language.coreference;

import java.util.List;

/** Chooses a pronoun's antecedent among candidates. */
@FunctionalInterface
interface AntecedentChoice {

    /** No candidate is sure enough. */
    Choice UNKNOWN = new Choice(-1, 1);

    /**
     * @param candidate its index
     * @param certainty how sure the choice is, 0–1
     */
    record Choice(int candidate, double certainty) {}

    /**
     * @param candidates nearest first, never empty
     * @param features one row a candidate
     * @return the chosen candidate or {@link #UNKNOWN}
     */
    Choice choose(Occurrence pronoun, List<Occurrence> candidates, List<double[]> features);
}
