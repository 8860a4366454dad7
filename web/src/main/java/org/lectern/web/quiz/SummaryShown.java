package org.lectern.web.quiz;

/** When students see the summaries of a quiz. */
public enum SummaryShown {
    BEFORE,
    AFTER,
    NEVER
}
