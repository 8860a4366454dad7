package org.lectern.core.question;

import java.math.BigDecimal;

/**
 * A number.
 *
 * @param value the exact answer
 * @param tolerance the largest accepted absolute difference, at least 0
 * @param unit what the number counts or measures, in words shown beside the field; may be empty
 */
public record Numeric(String stem, BigDecimal value, BigDecimal tolerance, String unit) implements Question {

    public Numeric {
        Require.stem(stem);
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("A tolerance is at least 0, not " + tolerance);
        }
    }
}
