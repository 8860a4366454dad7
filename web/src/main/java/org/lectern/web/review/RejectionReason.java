package org.lectern.web.review;

/** Why a teacher rejects an item. */
public enum RejectionReason {
    UNCLEAR,
    WRONG_KEY,
    SEVERAL_RIGHT,
    POOR_OPTIONS,
    TRIVIAL,
    TOO_EASY,
    TOO_HARD,
    ASKED_ALREADY
}
