package org.lectern.generator.language.coreference;

/**
 * A mention that a pronoun may stand for.
 *
 * @param group the chain it belongs to so far
 * @param features what speaks for and against it, as {@link PronounFeatures} has them
 */
record Candidate(Occurrence occurrence, Group group, double[] features) {}
