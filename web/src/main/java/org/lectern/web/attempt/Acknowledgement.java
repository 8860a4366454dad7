package org.lectern.web.attempt;

import org.lectern.core.attempt.Attempt;
import org.lectern.core.attempt.ItemLog;
import org.lectern.core.attempt.Presentation;
import org.lectern.core.attempt.Standing;
import org.lectern.core.quiz.QuizItem;

/**
 * What became of a save. Whoever holds one may say that the save is kept: it was committed before.
 *
 * @param position the save's place in the log, 0 where it said nothing new
 * @param item that it answers
 * @param log what is known of that item now
 * @param presentation under which the student answers it
 */
public record Acknowledgement(
        long position, Standing standing, Attempt attempt, QuizItem item, ItemLog log, Presentation presentation) {}
