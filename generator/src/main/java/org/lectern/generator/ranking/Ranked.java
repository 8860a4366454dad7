package org.lectern.generator.ranking;

import java.util.Map;
import org.lectern.generator.question.Candidate;

/**
 * A candidate with what it was judged to be worth.
 *
 * @param quality estimated chance that a teacher keeps it unedited, 0–1
 * @param centrality how much of its section the decisive sentence stands for, 0–1
 * @param features what the estimate rests on, by name
 */
public record Ranked(Candidate candidate, double quality, double centrality, Map<String, Double> features) {

    /** The same with another estimate. */
    public Ranked worth(double other) {
        return new Ranked(candidate, other, centrality, features);
    }
}
