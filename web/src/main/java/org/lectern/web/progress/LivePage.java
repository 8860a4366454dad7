package org.lectern.web.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.quiz.Accommodation;
import org.lectern.core.quiz.Navigation;
import org.lectern.core.quiz.QuizItem;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
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
import org.lectern.web.school.ClassGroup;
import org.lectern.web.school.ClassGroups;
import org.lectern.web.school.Pupil;

/**
 * A quiz while it runs: who is in, where they are, how far they have come. A script keeps the table fresh; without it
 * the page is the same table, fresh at each load.
 */
@Path("/assignments/{assignment}/live")
@RolesAllowed(Role.Name.TEACHER)
@Produces(MediaType.TEXT_HTML)
public class LivePage {

    /** The states of a pupil. */
    public enum State {
        NOT_STARTED,
        RUNNING,
        HANDED_IN,
        /** The deadline ended it. */
        TIME_OVER
    }

    /**
     * One pupil's newest try.
     *
     * @param question number of the question that is open, empty where that is not known
     * @param saved when the newest answer arrived
     * @param left until the try ends, in whole minutes rounded up
     * @param ended when it ended
     * @param extraMinutes that this pupil has so far
     * @param granted the part of them that was granted, in seconds
     */
    public record Line(
            Pupil pupil,
            State state,
            Optional<Integer> question,
            long answered,
            Optional<Instant> saved,
            Optional<Long> left,
            Optional<Instant> ended,
            long extraMinutes,
            long granted) {

        public boolean isRunning() {
            return state == State.RUNNING;
        }
    }

    /** The page. */
    public record View(UUID assignment, UUID room, String title, int total, List<ClassGroup> groups, List<Line> lines) {

        public long in(State state) {
            return lines.stream().filter(line -> line.state() == state).count();
        }

        public long notStarted() {
            return in(State.NOT_STARTED);
        }

        public long running() {
            return in(State.RUNNING);
        }

        public long over() {
            return in(State.HANDED_IN) + in(State.TIME_OVER);
        }
    }

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        private Templates() {}

        static native TemplateInstance live(View view);
    }

    @Inject
    CurrentUser user;

    @Inject
    OwnAssignment own;

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

    @GET
    public TemplateInstance show(UUID assignment) {
        Assignment found = own.find(assignment);
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
        return Templates.live(new View(
                found.id(),
                found.classId(),
                assigned.quiz().title(),
                assigned.quiz().length(),
                groups.of(found.classId()),
                lines));
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

    /** Hands in what the pupils who are meant have so far; what arrives later is kept and left to the teacher. */
    @POST
    @Path("collect")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response collect(UUID assignment, @RestForm @DefaultValue("") String student) {
        Assignment found = own.find(assignment);
        List<StartedAttempt> started = attempts.of(found.id());
        List<Pupil> meant = ExtraTime.meant(assignments.pupils(found), student);
        if (meant.isEmpty()) {
            throw new NotFoundException();
        }
        meant.stream()
                .flatMap(pupil -> newest(started, pupil).stream())
                .forEach(row -> grading.collect(user.accountId(), row.id()));
        return back(assignment);
    }

    /** Undoes a handing-in: the pupil goes on, as far as there is time. */
    @POST
    @Path("reopen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response reopen(UUID assignment, @RestForm @DefaultValue("") String student) {
        Assignment found = own.find(assignment);
        List<StartedAttempt> started = attempts.of(found.id());
        StartedAttempt row = ExtraTime.meant(assignments.pupils(found), student).stream()
                .flatMap(pupil -> newest(started, pupil).stream())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        grading.reopen(user.accountId(), row.id());
        return back(assignment);
    }

    private static Optional<StartedAttempt> newest(List<StartedAttempt> started, Pupil pupil) {
        return started.reversed().stream()
                .filter(row -> row.accountId().equals(pupil.accountId()))
                .findFirst();
    }

    private static Response back(UUID assignment) {
        return Response.seeOther(URI.create("/assignments/" + assignment + "/live"))
                .build();
    }
}
