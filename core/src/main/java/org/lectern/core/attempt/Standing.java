package org.lectern.core.attempt;

/** What became of a logged response. Whatever it is, the response stays in the log. */
public enum Standing {
    /** It is the answer to its item. */
    CURRENT,
    /** A newer save took its place, made by the same client or by one that had seen it. */
    SUPERSEDED,
    /** It was made without knowledge of another client's answer: both are kept and shown. */
    CONFLICT,
    /** It came after the deadline and its grace: the teacher decides. */
    LATE,
    /** It came after the attempt was handed in: the teacher decides. */
    AFTER_SUBMISSION,
    /** Its item had been left for good by one-way navigation. */
    PASSED_BY;
}
