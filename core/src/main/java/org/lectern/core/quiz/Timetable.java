package org.lectern.core.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A policy's times as they are for one student. All of them are instants of the server's clock, so a device's clock
 * and a change between summer and winter time change nothing.
 */
public record Timetable(QuizPolicy policy, Accommodation accommodation) {

    public Instant opens() {
        return policy.window().opening();
    }

    public Optional<Instant> due() {
        return policy.window().due().map(time -> time.plus(extra()));
    }

    /** The class's closing time moved by this student's extra time: otherwise closing would cut the extra off. */
    public Optional<Instant> closes() {
        return policy.window().closing().map(time -> time.plus(extra()));
    }

    /** How long one try may take, extra time included. */
    public Optional<Duration> limit() {
        return policy.timeLimit().map(time -> time.plus(extra()));
    }

    /** When a try that was started at {@code start} ends: at its limit or at closing, whichever comes first. */
    public Optional<Instant> deadline(Instant start) {
        return Stream.concat(limit().map(start::plus).stream(), closes().stream())
                .min(Instant::compareTo);
    }

    /** How many tries this student has; {@link QuizPolicy#UNLIMITED} for no bound. */
    public int tries() {
        return policy.tries() == QuizPolicy.UNLIMITED ? QuizPolicy.UNLIMITED : policy.tries() + accommodation.tries();
    }

    public boolean canStart(Instant now, int triesUsed) {
        return !now.isBefore(opens()) && !closedAt(now) && triesUsed < tries();
    }

    public boolean closedAt(Instant now) {
        return closes().isPresent() && !now.isBefore(closes().get());
    }

    public boolean isLate(Instant handedIn) {
        return due().isPresent() && handedIn.isAfter(due().get());
    }

    private Duration extra() {
        return accommodation.on(policy.timeLimit());
    }
}
