package org.lectern.core.quiz;

/** When a student sees the summaries of the sections. */
public enum SummaryTime {
    BEFORE,
    /** Once the try is handed in. */
    AFTER,
    NEVER
}
