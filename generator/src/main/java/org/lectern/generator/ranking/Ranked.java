package org.lectern.generator.ranking;

import org.lectern.generator.question.Candidate;

/**
 * A candidate with what it was judged to be worth.
 *
 * @param quality estimated chance that a teacher keeps it unedited, 0–1
 * @param centrality how much of its section the decisive sentence stands for, 0–1
 * @param features what the estimate rests on
 */
public record Ranked(Candidate candidate, double quality, double centrality, Features features) {

    /** Estimated share of readers who fail, 0–1. */
    public double difficulty() {
        return Items.difficulty(candidate);
    }

    /** The same with another estimate. */
    public Ranked worth(double other) {
        return new Ranked(candidate, other, centrality, features);
    }
}
