package org.lectern.web.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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

/** More time for one student, a group or the whole class; counts at once, also for tries that run. */
@Path("/assignments/{assignment}/time")
@RolesAllowed(Role.Name.TEACHER)
@Produces(MediaType.TEXT_HTML)
public class ExtraTimePage {

    @Inject
    OwnAssignment own;

    @Inject
    ExtraTime extraTime;

    @Inject
    CurrentUser user;

    /** @param from {@code live} where the live page asks, to which the answer then leads */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grant(
            UUID assignment,
            @RestForm @DefaultValue("") String student,
            @RestForm @DefaultValue("0") int minutes,
            @RestForm List<String> had,
            @RestForm @DefaultValue("") String from) {
        Assignment found = own.find(assignment);
        extraTime.grant(found, student, minutes, had, user.accountId());
        return back(assignment, from);
    }

    /** Takes extra time back from those who are meant. */
    @POST
    @Path("take-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            UUID assignment, @RestForm @DefaultValue("") String student, @RestForm @DefaultValue("") String from) {
        extraTime.takeBack(own.find(assignment), student, user.accountId());
        return back(assignment, from);
    }

    private static Response back(UUID assignment, String from) {
        return Response.seeOther(URI.create("/assignments/" + assignment + (from.equals("live") ? "/live" : "#time")))
                .build();
    }
}
