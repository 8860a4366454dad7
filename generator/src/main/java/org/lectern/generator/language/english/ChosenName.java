package org.lectern.generator.language.english;

import java.util.Arrays;
import org.lectern.generator.language.Name;

/**
 * A candidate that is taken for a name.
 *
 * @param candidate its words
 * @param types logarithms of the chances of each type of {@link Names#TYPES}, given that it is one of them
 * @param lead log odds of its likeliest type against no name, above what was asked for
 */
record ChosenName(NameCandidate candidate, double[] types, double lead) {

    /** @param scores of no name and of each type */
    static ChosenName of(NameCandidate candidate, double[] scores, double enough) {
        double[] types = Arrays.copyOfRange(scores, 1, scores.length);
        double most = Arrays.stream(types).max().orElseThrow();
        double sum = 0;
        for (double type : types) {
            sum += Math.exp(type - most);
        }
        for (int type = 0; type < types.length; type++) {
            types[type] -= most + Math.log(sum);
        }
        return new ChosenName(candidate, types, most - scores[0] - enough);
    }

    Name as(int type) {
        return new Name(candidate.first(), candidate.last(), Names.TYPES.get(type));
    }
}
