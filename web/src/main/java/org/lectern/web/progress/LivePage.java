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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.attempt.Grading;
import org.lectern.web.attempt.StartedAttempt;
import org.lectern.web.attempt.StartedAttempts;
import org.lectern.web.school.Pupil;

/**
 * A quiz while it runs: who is in, where they are, how far they have come. A script keeps the table fresh; without it
 * the page is the same table, fresh at each load.
 */
@Path("/assignments/{assignment}/live")
@RolesAllowed(Role.Name.TEACHER)
@Produces(MediaType.TEXT_HTML)
public class LivePage {

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        private Templates() {}

        static native TemplateInstance live(LiveTable view);
    }

    @Inject
    CurrentUser user;

    @Inject
    OwnAssignment own;

    @Inject
    Assignments assignments;

    @Inject
    StartedAttempts attempts;

    @Inject
    LiveTables tables;

    @Inject
    Grading grading;

    @GET
    public TemplateInstance show(UUID assignment) {
        return Templates.live(tables.of(own.find(assignment)));
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
                .flatMap(pupil -> LiveTables.newest(started, pupil).stream())
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
                .flatMap(pupil -> LiveTables.newest(started, pupil).stream())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        grading.reopen(user.accountId(), row.id());
        return back(assignment);
    }

    private static Response back(UUID assignment) {
        return Response.seeOther(URI.create("/assignments/" + assignment + "/live"))
                .build();
    }
}
