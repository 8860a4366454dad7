package org.lectern.web.review;

/** What a teacher has said about an item. */
public enum ItemState {
    PROPOSED,
    APPROVED,
    REJECTED
}
