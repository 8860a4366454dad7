package org.lectern.web.attempt;

import jakarta.persistence.Tuple;
import java.time.Instant;

/**
 * What an attempt had earned before a correction.
 *
 * @param at when the correction was made
 */
public record ReplacedGrade(Instant at, double points, double outOf) {

    static ReplacedGrade of(Tuple row) {
        return new ReplacedGrade(
                row.get("replaced_at", Instant.class),
                row.get("points", Number.class).doubleValue(),
                row.get("out_of", Number.class).doubleValue());
    }

    /** The points as a whole percentage. */
    public long percent() {
        return outOf == 0 ? 0 : Math.round(points / outOf * 100);
    }
}
