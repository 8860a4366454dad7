package org.lectern.core.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * Something to be remembered, and when to ask for it again.
 *
 * @param phase where it stands
 * @param step which of the phase's short steps comes next, from 0; 0 in review
 * @param memory empty before the first review
 * @param due when to ask next
 * @param lastReview empty before the first review
 */
public record ReviewCard(Phase phase, int step, Optional<Memory> memory, Instant due, Optional<Instant> lastReview) {

    /** Where a card stands. */
    public enum Phase {
        /** New: asked in steps of minutes. */
        LEARNING,
        /** Known: asked after days. */
        REVIEW,
        /** Forgotten: asked in steps of minutes again. */
        RELEARNING
    }

    public ReviewCard {
        if (step < 0) {
            throw new IllegalArgumentException("A step is at least 0, not " + step);
        }
        if (memory.isPresent() != lastReview.isPresent()) {
            throw new IllegalArgumentException("A card has a memory from its first review on");
        }
    }

    /** A card never asked, due at once. */
    public static ReviewCard fresh(Instant now) {
        return new ReviewCard(Phase.LEARNING, 0, Optional.empty(), now, Optional.empty());
    }
}
