package org.lectern.generator.language.coreference;

import java.util.List;

/** Chooses a pronoun's antecedent among candidates. */
@FunctionalInterface
interface AntecedentChoice {

    /** No candidate is sure enough. */
    int UNKNOWN = -1;

    /**
     * @param candidates nearest first, never empty
     * @param features one row a candidate
     * @return the index of the chosen candidate or {@link #UNKNOWN}
     */
    int choose(Occurrence pronoun, List<Occurrence> candidates, List<double[]> features);
}
