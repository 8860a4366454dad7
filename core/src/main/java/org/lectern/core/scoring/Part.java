package org.lectern.core.scoring;

/**
 * One thing that was judged: an option, a pair, a place in an order, an idea of the reference answer. It gives the key
 * away, so it is for eyes that may see the key.
 *
 * @param subject what was judged, in the question's or the student's own words
 * @param right whether this part was answered rightly
 * @param note why, or what would have been right; may be empty
 */
public record Part(String subject, boolean right, String note) {}
