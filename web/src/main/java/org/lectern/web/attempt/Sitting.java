package org.lectern.web.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.attempt.LogEntry;
import org.lectern.core.attempt.Presentation;
import org.lectern.core.attempt.Terms;
import org.lectern.core.quiz.Accommodation;
import org.lectern.core.quiz.Moment;
import org.lectern.core.quiz.Quiz;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.core.quiz.Shown;
import org.lectern.core.quiz.Timetable;
import org.lectern.web.article.Illustrations;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Glossary;

/**
 * Everything about one attempt but its log.
 *
 * @param row kept in the database
 * @param quiz with the questions that this attempt drew, where it has pools
 * @param revision how often the quiz was corrected
 * @param presentation of that quiz to this attempt
 */
public record Sitting(
        StartedAttempt row,
        Assignment assignment,
        Quiz quiz,
        int revision,
        QuizPolicy policy,
        Glossary glossary,
        Illustrations illustrations,
        Accommodation accommodation,
        Presentation presentation) {

    public Timetable timetable() {
        return new Timetable(policy, accommodation);
    }

    public Terms terms() {
        return Terms.of(timetable(), row.startedAt());
    }

    /** What the log says. It may hold only the entries that one item needs, where only that item is looked at. */
    public Attempt replay(List<LogEntry> log) {
        return Attempt.replay(terms(), presentation.itemIds(), log);
    }

    /** Indices of the sections of the text that are open to the student, at least one. */
    public List<Integer> openSections() {
        List<Integer> all = quiz.sections();
        return assignment.manner().readingGate() ? all.subList(0, Math.min(all.size(), row.partsOpened() + 1)) : all;
    }

    /** Whether a part of the text waits behind the reading gate. */
    public boolean isGated() {
        return openSections().size() < quiz.sections().size();
    }

    /** Whether all that this item is about stands before the reading gate; without evidence it is about the whole text. */
    public boolean isInReach(QuizItem item) {
        int last = openSections().getLast();
        return (!item.item().evidence().isEmpty() || !isGated())
                && item.item().evidence().stream().allMatch(evidence -> evidence.section() <= last);
    }

    /**
     * What the student may see of this attempt now; nothing where it was taken back.
     *
     * @param triesUsed how many the student has begun, this one included
     */
    public Set<Shown> shown(Attempt attempt, Instant now, int triesUsed) {
        if (assignment.isTakenBack()) {
            return Set.of();
        }
        Timetable times = timetable();
        Moment moment = Moment.of(now, attempt.endedBy(now), times.closes());
        boolean keepKeyBack = !assignment.manner().practice() && times.canStart(now, triesUsed);
        return policy.release().at(moment, keepKeyBack);
    }
}
