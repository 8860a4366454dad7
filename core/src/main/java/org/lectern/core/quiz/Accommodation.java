package org.lectern.core.quiz;

import java.time.Duration;
import java.util.Optional;

/**
 * More time for one student.
 *
 * @param percent added to the time limit, 0–400
 * @param extra added on top, also where there is no time limit; at least 0
 */
public record Accommodation(int percent, Duration extra) {

    /** No more time than everybody has. */
    public static final Accommodation NONE = new Accommodation(0, Duration.ZERO);

    public Accommodation {
        if (percent < 0 || percent > 400) {
            throw new IllegalArgumentException("Extra time is between 0 and 400 per cent, not " + percent + ".");
        }
        if (extra.isNegative()) {
            throw new IllegalArgumentException("Extra time can't be negative.");
        }
    }

    public static Accommodation minutes(long minutes) {
        return new Accommodation(0, Duration.ofMinutes(minutes));
    }

    /** What is added to a try with this limit, and to the closing time. */
    public Duration on(Optional<Duration> limit) {
        return limit.map(time -> time.multipliedBy(percent).dividedBy(100))
                .orElse(Duration.ZERO)
                .plus(extra);
    }

    /** This and {@code more} on top. */
    public Accommodation plus(Duration more) {
        return new Accommodation(percent, extra.plus(more));
    }
}
