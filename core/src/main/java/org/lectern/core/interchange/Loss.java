package org.lectern.core.interchange;

/**
 * Something that a format could not hold.
 *
 * @param item the item's id or name
 * @param what in a sentence for a teacher
 */
public record Loss(String item, String what) {}
