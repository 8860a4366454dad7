package org.lectern.generator.language.coreference;

import java.util.List;

/** Chooses a pronoun's antecedent among candidates. */
@FunctionalInterface
interface AntecedentChoice {

    /** No candidate is sure enough. */
    Choice UNKNOWN = new Choice(-1, 1);

    /**
     * @param candidate its index
     * @param certainty how sure it is that the pronoun belongs to the candidate's chain, 0–1
     */
    record Choice(int candidate, double certainty) {}

    /**
     * @param candidates nearest first, never empty
     * @return the chosen candidate or {@link #UNKNOWN}
     */
    Choice choose(Occurrence pronoun, List<Candidate> candidates);
}
