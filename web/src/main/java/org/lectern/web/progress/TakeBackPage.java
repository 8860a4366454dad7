package org.lectern.web.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.attempt.ItemLog;
import org.lectern.core.attempt.LogEntry;
import org.lectern.core.attempt.Standing;
import org.lectern.web.account.Audit;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.assignment.AssignedQuizzes;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.attempt.Grading;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.attempt.StartedAttempt;
import org.lectern.web.attempt.StartedAttempts;
import org.lectern.web.school.Classes;

/** Takes a quiz back that was given by mistake, and gives it again: every answer is kept, whoever gave it. */
@Path("/assignments/{assignment}")
@RolesAllowed(Role.Name.TEACHER)
@Produces(MediaType.TEXT_HTML)
public class TakeBackPage {

    /**
     * What stands before taking back.
     *
     * @param begun pupils who have begun
     * @param done those of them who are at work no more
     */
    public record View(UUID assignment, String title, UUID classId, String room, long begun, long done) {

        public long running() {
            return begun - done;
        }
    }

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        private Templates() {}

        static native TemplateInstance takeBack(View view);
    }

    @Inject
    OwnAssignment own;

    @Inject
    AssignedQuizzes quizzes;

    @Inject
    StartedAttempts attempts;

    @Inject
    Sittings sittings;

    @Inject
    Grading grading;

    @Inject
    Classes classes;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    /** What would become of the pupils' answers. Changes nothing. */
    @GET
    @Path("take-back")
    public TemplateInstance ask(UUID assignment) {
        Assignment found = own.find(assignment);
        Map<UUID, List<StartedAttempt>> byPupil =
                attempts.of(found.id()).stream().collect(Collectors.groupingBy(StartedAttempt::accountId));
        long done = byPupil.values().stream()
                .filter(tries ->
                        tries.stream().allMatch(row -> grading.settled(row).isPresent()))
                .count();
        return Templates.takeBack(new View(
                found.id(),
                quizzes.of(found).quiz().title(),
                found.classId(),
                classes.findById(found.classId()).name(),
                byPupil.size(),
                done));
    }

    /** Takes it back. Who is at work is handed in, so that no page goes on that leads nowhere. */
    @POST
    @Path("take-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response takeBack(UUID assignment) {
        Assignment found = own.find(assignment);
        if (!found.isTakenBack()) {
            found.takeBack(sittings.now());
            attempts.of(found.id()).forEach(row -> grading.collect(user.accountId(), row.id()));
            audit.record(Audit.What.QUIZ_TAKEN_BACK, null, found.classId());
        }
        return Response.seeOther(URI.create("/classes/" + found.classId() + "/progress?taken=true"))
                .build();
    }

    /**
     * Undoes that. Who was handed in by it goes on, as far as there is time, with what arrived in time from a device that
     * had no network when the quiz was taken back.
     */
    @POST
    @Path("give-again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response giveAgain(UUID assignment) {
        Assignment found = own.find(assignment);
        found.takenBackAt().ifPresent(at -> {
            found.giveAgain();
            attempts.of(found.id()).stream()
                    .filter(row -> wasHandedInBy(row, at))
                    .forEach(row -> {
                        grading.reopen(user.accountId(), row.id());
                        letCount(row);
                    });
            audit.record(Audit.What.QUIZ_GIVEN_AGAIN, null, found.classId());
        });
        return Response.seeOther(URI.create("/assignments/" + assignment)).build();
    }

    private void letCount(StartedAttempt row) {
        Attempt attempt = sittings.attempt(sittings.sitting(row));
        for (String id : attempt.itemIds()) {
            ItemLog item = attempt.item(id);
            item.setAside().stream()
                    .map(LogEntry::position)
                    .filter(position -> item.standing(position)
                            .filter(Standing.AFTER_SUBMISSION::equals)
                            .isPresent())
                    .forEach(position -> grading.accept(user.accountId(), row.id(), position));
        }
    }

    private static boolean wasHandedInBy(StartedAttempt row, Instant takenBack) {
        return row.submittedAt().filter(at -> !at.isBefore(takenBack)).isPresent();
    }
}
