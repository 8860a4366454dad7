package org.lectern.web.attempt;

/** A save that can't be kept, and why. */
public class RefusedSaveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a save can't be kept. */
    public enum Reason {
        /** The quiz has no such item, or one-way navigation has not come to it yet. */
        NOT_OPEN,
        /** The client used this sequence for another answer. It should send this one under a new client's name. */
        SEQUENCE_REUSED
    }

    private final Reason reason;

    RefusedSaveException(Reason reason) {
        super("A save was refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
