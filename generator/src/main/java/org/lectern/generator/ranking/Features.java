package org.lectern.generator.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What an estimate of quality rests on.
 *
 * @param named by name, those that are not 0
 * @param wording what the sentence model makes of stem and answer, {@link Wording#SIZE} numbers
 */
public record Features(Map<String, Double> named, float[] wording) {

    /** What the columns of the wording are called. */
    public static final List<String> WORDING =
            IntStream.range(0, Wording.SIZE).mapToObj(k -> "wording " + k).toList();

    /** All of them as columns of a linear model, by name. */
    public Map<String, Double> columns() {
        Map<String, Double> columns = new HashMap<>(named);
        for (int k = 0; k < wording.length; k++) {
            columns.put(WORDING.get(k), (double) wording[k]);
        }
        return columns;
    }
}
