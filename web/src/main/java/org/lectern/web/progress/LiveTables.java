package org.lectern.web.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.quiz.Accommodation;
import org.lectern.core.quiz.Navigation;
import org.lectern.core.quiz.QuizItem;
import org.lectern.web.assignment.AssignedQuiz;
import org.lectern.web.assignment.AssignedQuizzes;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.attempt.Grading;
import org.lectern.web.attempt.Places;
import org.lectern.web.attempt.Sitting;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.attempt.StartedAttempt;
import org.lectern.web.attempt.StartedAttempts;
import org.lectern.web.attempt.StoredGrade;
import org.lectern.web.progress.LiveTable.Line;
import org.lectern.web.progress.LiveTable.State;
import org.lectern.web.school.ClassGroups;
import org.lectern.web.school.Pupil;

/** Finds out who is in a quiz, where they are, and how far they have come. */
@ApplicationScoped
class LiveTables {

    @Inject
    Assignments assignments;

    @Inject
    AssignedQuizzes quizzes;

    @Inject
    StartedAttempts attempts;

    @Inject
    Sittings sittings;

    @Inject
    Grading grading;

    @Inject
    Places places;

    @Inject
    ClassGroups groups;

    LiveTable of(Assignment found) {
        AssignedQuiz assigned = quizzes.of(found);
        Map<UUID, Places.Place> where = places.of(found.id());
        List<StartedAttempt> started = attempts.of(found.id());
        List<Line> lines = new ArrayList<>();
        for (Pupil pupil : assignments.pupils(found)) {
            Accommodation extra = assignments.accommodation(found.id(), pupil.accountId());
            long granted = extra.extra().toSeconds();
            long minutes = extra.on(assigned.policy().timeLimit()).toMinutes();
            lines.add(newest(started, pupil)
                    .map(row -> line(found, pupil, row, where.get(row.id()), minutes, granted))
                    .orElseGet(() -> new Line(
                            pupil,
                            State.NOT_STARTED,
                            Optional.empty(),
                            0,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            minutes,
                            granted)));
        }
        return new LiveTable(
                found.id(),
                found.classId(),
                assigned.quiz().title(),
                assigned.quiz().length(),
                groups.of(found.classId()),
                lines);
    }

    private Line line(
            Assignment assignment,
            Pupil pupil,
            StartedAttempt row,
            Places.@Nullable Place place,
            long extraMinutes,
            long granted) {
        Sitting sitting = sittings.sitting(row, assignment);
        Attempt attempt = sittings.attempt(sitting);
        List<String> numbers = sitting.quiz().items().stream().map(QuizItem::id).toList();
        Instant now = sittings.now();
        Optional<StoredGrade> grade = grading.settled(row);
        State state = grade.map(ended -> ended.handedIn() ? State.HANDED_IN : State.TIME_OVER)
                .orElse(State.RUNNING);
        Optional<Integer> question = open(sitting, attempt, Optional.ofNullable(place))
                .filter(any -> state == State.RUNNING)
                .map(item -> numbers.indexOf(item) + 1);
        return new Line(
                pupil,
                state,
                question,
                attempt.answered(),
                attempt.lastSaved(),
                attempt.terms()
                        .deadline()
                        .filter(any -> state == State.RUNNING)
                        .map(end -> Math.max(0, Duration.between(now, end).toSeconds() + 59) / 60),
                grade.map(StoredGrade::endedAt),
                extraMinutes,
                granted);
    }

    /** With one way through the questions the log itself says which one is open. */
    private static Optional<String> open(Sitting sitting, Attempt attempt, Optional<Places.Place> told) {
        return sitting.policy().navigation() == Navigation.ONE_WAY
                ? Optional.of(attempt.itemIds().get(attempt.reached()))
                : told.map(Places.Place::item);
    }

    /** A pupil's newest try of those that were started. */
    static Optional<StartedAttempt> newest(List<StartedAttempt> started, Pupil pupil) {
        return started.reversed().stream()
                .filter(row -> row.accountId().equals(pupil.accountId()))
                .findFirst();
    }
}
