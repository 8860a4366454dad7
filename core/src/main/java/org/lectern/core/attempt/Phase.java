package org.lectern.core.attempt;

/** Where an attempt stands at some instant. */
public enum Phase {
    RUNNING,
    /** The deadline has passed; saves on their way still count. */
    GRACE,
    /** Handed in by the student. */
    SUBMITTED,
    /** Ended by its deadline: what was saved counts as handed in. */
    EXPIRED;

    public boolean isOver() {
        return this == SUBMITTED || this == EXPIRED;
    }
}
