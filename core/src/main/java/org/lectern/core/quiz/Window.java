package org.lectern.core.quiz;

import java.time.Instant;
import java.util.Optional;

/**
 * When a quiz can be taken.
 *
 * @param opening from when on a try can be started
 * @param due until when it should be handed in; later is marked, not refused
 * @param closing from when on nothing can be started or handed in
 */
public record Window(Instant opening, Optional<Instant> due, Optional<Instant> closing) {

    public Window {
        if (due.isPresent() && !due.get().isAfter(opening)) {
            throw new IllegalArgumentException("Choose a due time that is after the opening time.");
        }
        if (closing.isPresent() && !closing.get().isAfter(opening)) {
            throw new IllegalArgumentException("Choose a closing time that is after the opening time.");
        }
        if (due.isPresent() && closing.isPresent() && due.get().isAfter(closing.get())) {
            throw new IllegalArgumentException("Choose a due time that is not after the closing time.");
        }
    }

    /** Open from {@code opening} on, for good. */
    public static Window from(Instant opening) {
        return new Window(opening, Optional.empty(), Optional.empty());
    }

    public static Window between(Instant opening, Instant closing) {
        return new Window(opening, Optional.empty(), Optional.of(closing));
    }
}
