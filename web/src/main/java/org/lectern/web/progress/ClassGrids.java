package org.lectern.web.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.attempt.AttemptGrade;
import org.lectern.core.quiz.QuizItem;
import org.lectern.web.assignment.AssignedQuiz;
import org.lectern.web.assignment.AssignedQuizzes;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.attempt.Grading;
import org.lectern.web.attempt.Sitting;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.attempt.StartedAttempt;
import org.lectern.web.attempt.StartedAttempts;
import org.lectern.web.attempt.StoredGrade;
import org.lectern.web.progress.ClassGrid.Column;
import org.lectern.web.progress.ClassGrid.Row;
import org.lectern.web.progress.ClassGrid.State;
import org.lectern.web.school.ClassGroup;
import org.lectern.web.school.ClassGroups;
import org.lectern.web.school.Pupil;

/** Puts together what a class did. */
@ApplicationScoped
public class ClassGrids {

    @Inject
    AssignedQuizzes quizzes;

    @Inject
    StartedAttempts attempts;

    @Inject
    Sittings sittings;

    @Inject
    Grading grading;

    @Inject
    Assignments assignments;

    @Inject
    ClassGroups groups;

    public ClassGrid of(Assignment assignment) {
        AssignedQuiz assigned = quizzes.of(assignment);
        List<StartedAttempt> started = attempts.of(assignment.id());
        List<Row> rows = new ArrayList<>();
        for (Pupil pupil : assignments.pupils(assignment)) {
            List<StartedAttempt> own = started.stream()
                    .filter(row -> row.accountId().equals(pupil.accountId()))
                    .toList();
            rows.add(row(assignment, assigned, pupil, own));
        }
        return new ClassGrid(columns(assigned, rows), rows, assigned.quiz().parts());
    }

    /** The same for one of the class's groups alone: the figures of the questions are theirs, too. */
    public ClassGrid of(Assignment assignment, Optional<ClassGroup> group) {
        return group.map(one -> of(assignment, Set.copyOf(groups.members(one.id()))))
                .orElseGet(() -> of(assignment));
    }

    private ClassGrid of(Assignment assignment, Set<UUID> pupils) {
        List<Row> rows = of(assignment).rows().stream()
                .filter(row -> pupils.contains(row.account()))
                .toList();
        AssignedQuiz assigned = quizzes.of(assignment);
        return new ClassGrid(columns(assigned, rows), rows, assigned.quiz().parts());
    }

    private Row row(Assignment assignment, AssignedQuiz assigned, Pupil pupil, List<StartedAttempt> tries) {
        List<UUID> gradedIds = new ArrayList<>();
        List<AttemptGrade> grades = new ArrayList<>();
        Set<UUID> late = new HashSet<>();
        int waiting = 0;
        Optional<Sitting> running = Optional.empty();
        for (StartedAttempt row : tries) {
            Sitting sitting = sittings.sitting(row, assignment);
            Optional<StoredGrade> grade = grading.settled(row);
            if (grade.isEmpty()) {
                running = Optional.of(sitting);
                continue;
            }
            gradedIds.add(row.id());
            grades.add(grade.get().grade());
            if (sitting.timetable().isLate(grade.get().endedAt())) {
                late.add(row.id());
            }
            waiting += waiting(sitting);
        }
        Optional<AttemptGrade> counted =
                AttemptGrade.counted(grades, assigned.policy().counted());
        Optional<UUID> shown = counted.map(grade -> gradedIds.get(grades.indexOf(grade)));
        return new Row(
                pupil.accountId(),
                pupil.name(),
                running.isPresent() ? State.RUNNING : grades.isEmpty() ? State.NOT_STARTED : State.DONE,
                shown,
                counted,
                running.map(sitting -> sittings.attempt(sitting).answered()).orElse(0L),
                tries.size(),
                shown.filter(late::contains).isPresent(),
                running.flatMap(sitting -> sitting.terms().deadline()),
                waiting);
    }

    private int waiting(Sitting sitting) {
        Attempt attempt = sittings.attempt(sitting);
        return attempt.itemIds().stream()
                .mapToInt(id -> attempt.item(id).setAside().size())
                .sum();
    }

    private static List<Column> columns(AssignedQuiz assigned, List<Row> rows) {
        List<Column> columns = new ArrayList<>();
        for (QuizItem item : assigned.quiz().items()) {
            OptionalDouble mean = rows.stream()
                    .flatMap(row -> row.grade().stream())
                    .flatMap(grade -> grade.find(item.id()).stream())
                    .mapToDouble(graded -> graded.score().points())
                    .average();
            columns.add(new Column(
                    columns.size() + 1, item, mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty()));
        }
        return columns;
    }

    /** The server's time, for pages that show how long something still takes. */
    public Instant now() {
        return sittings.now();
    }
}
