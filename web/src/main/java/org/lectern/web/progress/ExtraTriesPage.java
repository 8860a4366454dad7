package org.lectern.web.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.core.quiz.Accommodation;
import org.lectern.web.account.Role;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.platform.Refusal;
import org.lectern.web.school.Pupil;

/**
 * Lets single pupils try once more than the others, and no longer. Tries that were begun stay whatever is taken back.
 */
@Path("/assignments/{assignment}/tries")
@RolesAllowed(Role.Name.TEACHER)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ExtraTriesPage {

    @Inject
    OwnAssignment own;

    @Inject
    Assignments assignments;

    /** Gives so many tries beyond those of the class; sent twice it gives no more. */
    @POST
    @Transactional
    public Response grant(
            UUID assignment, @RestForm @DefaultValue("") String student, @RestForm @DefaultValue("0") int tries) {
        Assignment found = own.find(assignment);
        if (tries < 1 || tries > Accommodation.MOST_TRIES) {
            throw new Refusal("progress_tries_wrong", Accommodation.MOST_TRIES);
        }
        return change(found, student, now -> now.trying(tries));
    }

    @POST
    @Path("take-back")
    @Transactional
    public Response takeBack(UUID assignment, @RestForm @DefaultValue("") String student) {
        return change(own.find(assignment), student, now -> now.trying(0));
    }

    private Response change(Assignment assignment, String whom, UnaryOperator<Accommodation> how) {
        List<Pupil> meant = ExtraTime.meant(assignments.pupils(assignment), whom);
        if (meant.isEmpty()) {
            throw new NotFoundException();
        }
        meant.forEach(pupil -> assignments.grant(assignment, pupil.accountId(), how));
        return Response.seeOther(URI.create("/assignments/" + assignment.id() + "#tries"))
                .build();
    }
}
