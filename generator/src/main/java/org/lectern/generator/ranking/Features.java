package org.lectern.generator.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.embedding.WordingEncoder;
import org.lectern.generator.question.Candidate;

/**
 * What an estimate of quality rests on. How an item is worded is read when asked for: it takes longer than all the rest,
 * and most candidates are hopeless without it. The layers in the middle of a network know more of grammar than of topic
 * (Jawahar, Sagot and Seddah 2019), and so what awkward and empty items have in common.
 *
 * @param named by name, those that are not 0
 * @param told stem and answer
 */
public record Features(Map<String, Double> named, String told) {

    /** What the columns of the wording are called. */
    public static final List<String> WORDING = IntStream.range(0, WordingEncoder.SIZE)
            .mapToObj(k -> "wording " + k)
            .toList();

    static Features of(Candidate candidate, Map<String, Double> named) {
        String stem = candidate.question().stem();
        return new Features(named, candidate.question() instanceof TrueFalse ? stem : stem + " " + candidate.focus());
    }

    /** All of them as columns of a linear model, by name. */
    public Map<String, Double> columns() {
        Map<String, Double> columns = new HashMap<>(named);
        float[] wording = WordingEncoder.shared().read(told);
        for (int k = 0; k < wording.length; k++) {
            columns.put(WORDING.get(k), (double) wording[k]);
        }
        return columns;
    }
}
