package org.lectern.core.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Outcomes with equal rows counted once.
 *
 * @param outcomes a row a pattern: 1 right, 0 wrong, −1 missing
 * @param counts how many learners show each pattern
 */
record ResponsePatterns(byte[][] outcomes, int[] counts) {

    static ResponsePatterns of(Responses responses, List<Integer> items) {
        Map<List<Responses.Outcome>, Integer> seen = new LinkedHashMap<>();
        for (Responses.Row row : responses.learners()) {
            List<Responses.Outcome> kept =
                    items.stream().map(row.outcomes()::get).toList();
            seen.merge(kept, 1, Integer::sum);
        }
        byte[][] outcomes = new byte[seen.size()][items.size()];
        int[] counts = new int[seen.size()];
        int at = 0;
        for (Map.Entry<List<Responses.Outcome>, Integer> entry : seen.entrySet()) {
            for (int i = 0; i < items.size(); i++) {
                outcomes[at][i] = switch (entry.getKey().get(i)) {
                    case RIGHT -> 1;
                    case WRONG -> 0;
                    case MISSING -> -1;
                };
            }
            counts[at++] = entry.getValue();
        }
        return new ResponsePatterns(outcomes, counts);
    }

    int items() {
        return outcomes[0].length;
    }
}
