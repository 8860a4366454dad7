package org.lectern.core.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The times at which a student may look at a try: the columns of the release matrix. */
public enum Moment {
    /** The try is not handed in yet. */
    DURING,
    /** Handed in less than {@link #FRESH} ago. */
    RIGHT_AFTER,
    /** Handed in longer ago, and the quiz is still open for this student. */
    LATER,
    /** The quiz has closed for this student. */
    AFTER_CLOSING;

    /** How long a try counts as just handed in. */
    public static final Duration FRESH = Duration.ofMinutes(2);

    /**
     * The moment of {@code now}.
     *
     * @param handedIn when the try ended, empty while it goes on
     * @param closing when the quiz closes for this student
     */
    public static Moment of(Instant now, Optional<Instant> handedIn, Optional<Instant> closing) {
        if (handedIn.isEmpty()) {
            return DURING;
        }
        if (closing.isPresent() && !now.isBefore(closing.get())) {
            return AFTER_CLOSING;
        }
        return now.isBefore(handedIn.get().plus(FRESH)) ? RIGHT_AFTER : LATER;
    }
}
