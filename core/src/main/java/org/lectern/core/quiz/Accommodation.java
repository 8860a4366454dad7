package org.lectern.core.quiz;

import java.time.Duration;
import java.util.Optional;

/**
 * More time and tries for one student.
 *
 * @param percent added to the time limit, 0–400
 * @param extra added on top, also where there is no time limit; at least 0
 * @param tries beyond those that everybody has, 0–20; where these have no bound they add nothing
 */
public record Accommodation(int percent, Duration extra, int tries) {

    /** The most further tries that one student is given. */
    public static final int MOST_TRIES = 20;

    /** No more than everybody has. */
    public static final Accommodation NONE = new Accommodation(0, Duration.ZERO);

    public Accommodation {
        if (percent < 0 || percent > 400) {
            throw new IllegalArgumentException("Extra time is between 0 and 400 per cent, not " + percent + ".");
        }
        if (extra.isNegative()) {
            throw new IllegalArgumentException("Extra time can't be negative.");
        }
        if (tries < 0 || tries > MOST_TRIES) {
            throw new IllegalArgumentException("Further tries are from 0 to " + MOST_TRIES + ", not " + tries + ".");
        }
    }

    /** More time alone. */
    public Accommodation(int percent, Duration extra) {
        this(percent, extra, 0);
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

    /** The same with so much time on top instead. */
    public Accommodation lasting(Duration extra) {
        return new Accommodation(percent, extra, tries);
    }

    /** The same with so many further tries instead. */
    public Accommodation trying(int tries) {
        return new Accommodation(percent, extra, tries);
    }

    /** This and {@code more} on top. */
    public Accommodation plus(Duration more) {
        return lasting(extra.plus(more));
    }
}
