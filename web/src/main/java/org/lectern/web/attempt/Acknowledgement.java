package org.lectern.web.attempt;

import org.lectern.core.attempt.Attempt;
import org.lectern.core.attempt.ItemLog;
import org.lectern.core.attempt.Standing;

/**
 * What became of a save. Whoever holds one may say that the save is kept: it was committed before.
 *
 * @param position the save's place in the log, 0 where it said nothing new
 * @param item what the log says now about the item it answers
 */
public record Acknowledgement(long position, Standing standing, Attempt attempt, ItemLog item) {}
