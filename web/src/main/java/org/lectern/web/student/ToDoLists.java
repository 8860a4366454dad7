package org.lectern.web.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lectern.core.quiz.Moment;
import org.lectern.core.quiz.Shown;
import org.lectern.core.quiz.Timetable;
import org.lectern.web.assignment.AssignedQuiz;
import org.lectern.web.assignment.AssignedQuizzes;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.attempt.Grading;
import org.lectern.web.attempt.Regrades;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.attempt.StartedAttempt;
import org.lectern.web.attempt.StartedAttempts;
import org.lectern.web.attempt.StoredGrade;
import org.lectern.web.platform.Figures;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.Classes;
import org.lectern.web.student.ToDoList.Entry;
import org.lectern.web.student.ToDoList.Try;

/** Puts a student's list together. */
@ApplicationScoped
class ToDoLists {

    @Inject
    Assignments assignments;

    @Inject
    AssignedQuizzes quizzes;

    @Inject
    StartedAttempts attempts;

    @Inject
    Grading grading;

    @Inject
    Regrades regrades;

    @Inject
    Classes classes;

    @Inject
    Sittings sittings;

    ToDoList of(UUID accountId) {
        Instant now = sittings.now();
        List<Entry> open = new ArrayList<>();
        List<Entry> coming = new ArrayList<>();
        List<Entry> past = new ArrayList<>();
        for (Assignment assignment : assignments.forStudent(accountId)) {
            Entry entry = entry(assignment, accountId, now);
            boolean untouched = entry.attempts().isEmpty();
            if (entry.opens().isAfter(now)) {
                coming.add(entry);
            } else if (entry.running() || untouched && entry.canStart()) {
                open.add(entry);
            } else {
                past.add(entry);
            }
        }
        open.sort(Comparator.comparing(entry -> entry.due().or(entry::closes).orElse(Instant.MAX)));
        coming.sort(Comparator.comparing(Entry::opens));
        return new ToDoList(open, coming, past);
    }

    Entry entry(Assignment assignment, UUID accountId, Instant now) {
        AssignedQuiz assigned = quizzes.of(assignment);
        Timetable times = new Timetable(assigned.policy(), assignments.accommodation(assignment.id(), accountId));
        List<StartedAttempt> rows = attempts.tries(assignment.id(), accountId);
        Map<UUID, Regrades.Unseen> unseen = rows.isEmpty() ? Map.of() : regrades.of(accountId);
        boolean canStart = times.canStart(now, rows.size());
        List<Try> tries = rows.stream()
                .map(row -> attempt(row, times, canStart, now, Optional.ofNullable(unseen.get(row.id()))))
                .toList();
        boolean running = tries.stream().anyMatch(attempt -> !attempt.isOver());
        return new Entry(
                assignment.id(),
                assigned.quiz().title(),
                classes.findByIdOptional(assignment.classId())
                        .map(ClassRoom::name)
                        .orElse(""),
                assigned.quiz().length(),
                times,
                assignment.manner(),
                running,
                canStart && !running,
                tries);
    }

    private Try attempt(
            StartedAttempt row, Timetable times, boolean anotherTry, Instant now, Optional<Regrades.Unseen> unseen) {
        Optional<StoredGrade> grade = grading.settled(row);
        Optional<Instant> ended = grade.map(StoredGrade::endedAt);
        Set<Shown> shown = times.policy().release().at(Moment.of(now, ended, times.closes()), anotherTry);
        Optional<StoredGrade> told = grade.filter(stored -> shown.contains(Shown.SCORE));
        Optional<Integer> percent =
                told.map(stored -> Figures.percent(stored.grade().share()));
        Optional<ChangedResult> changed =
                told.flatMap(stored -> unseen.flatMap(known -> ChangedResult.of(row.id(), known, stored.grade())));
        return new Try(row.id(), row.number(), row.startedAt(), ended, percent, changed);
    }
}
