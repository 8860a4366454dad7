package org.lectern.generator.embedding;

/**
 * A text as vectors, with what the network knows on the way there: its lower layers say more of how a text is written,
 * the upper ones more of what it is about (Tenney et al. 2019).
 *
 * @param read the text as it is read otherwise
 * @param layers for each of the first {@link #COUNT} layers a vector a word piece
 */
public record Layered(Embedded read, float[][][] layers) {

    /** Layers below the last. */
    public static final int COUNT = 5;
}
