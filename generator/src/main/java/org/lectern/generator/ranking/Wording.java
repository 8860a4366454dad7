package org.lectern.generator.ranking;

import org.lectern.core.question.TrueFalse;
import org.lectern.generator.embedding.TextEmbedder;
import org.lectern.generator.question.Candidate;

/**
 * What the sentence model makes of an item's wording, stem and answer together: the mean of its fourth layer of six over
 * their pieces. Lower layers know more of grammar than of topic (Jawahar, Sagot and Seddah 2019); of the six this one
 * told kept from rejected best.
 */
final class Wording {

    /** How many numbers describe a wording. */
    static final int SIZE = 384;

    private static final int LAYER = 3;

    private Wording() {}

    /** {@value #SIZE} numbers, most between −1 and 1. */
    static float[] of(Candidate candidate) {
        String stem = candidate.question().stem();
        String told = candidate.question() instanceof TrueFalse ? stem : stem + " " + candidate.focus();
        float[][] pieces = TextEmbedder.shared().readLayers(told).layers()[LAYER];
        float[] mean = new float[SIZE];
        for (float[] piece : pieces) {
            for (int k = 0; k < SIZE; k++) {
                mean[k] += piece[k] / pieces.length;
            }
        }
        return mean;
    }
}
