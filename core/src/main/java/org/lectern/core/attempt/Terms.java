package org.lectern.core.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lectern.core.quiz.Navigation;
import org.lectern.core.quiz.Timetable;

/**
 * What an attempt is held to. It is computed anew from policy and accommodation, so that time granted while the
 * attempt runs holds for what arrived before, too.
 *
 * @param started when the attempt began
 * @param deadline when it ends by itself, empty for never
 * @param grace how long after the deadline a save still counts
 */
public record Terms(Instant started, Optional<Instant> deadline, Duration grace, Navigation navigation) {

    public static Terms of(Timetable timetable, Instant started) {
        return new Terms(
                started,
                timetable.deadline(started),
                timetable.policy().grace(),
                timetable.policy().navigation());
    }

    /** The last instant at which something that arrives counts. */
    public Optional<Instant> lastCall() {
        return deadline.map(time -> time.plus(grace));
    }

    public boolean tooLate(Instant received) {
        return lastCall().filter(received::isAfter).isPresent();
    }
}
