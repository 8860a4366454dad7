package org.lectern.core.question;

import java.math.BigDecimal;

/**
 * A number.
 *
 * @param value the exact answer, of at most 100 digits
 * @param tolerance the largest accepted absolute difference, at least 0
 * @param unit what the number counts or measures, in words shown beside the field; may be empty
 */
public record Numeric(String stem, BigDecimal value, BigDecimal tolerance, String unit) implements Question {

    /** Before or behind the point. "1e999999999" is short to type and too long to write out. */
    private static final int MOST_DIGITS = 100;

    public Numeric {
        Require.stem(stem);
        if (isOutlandish(value) || isOutlandish(tolerance)) {
            throw new IllegalArgumentException("A number has at most " + MOST_DIGITS + " digits.");
        }
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("A tolerance is at least 0, not " + tolerance);
        }
    }

    private static boolean isOutlandish(BigDecimal number) {
        return number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS;
    }
}
