package org.lectern.web.school;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;

/** Sharing a class: its owner lets others in and out, who shares it can leave, and each of these can be undone. */
@Path("/classes/{id}/teachers")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Role.Name.TEACHER)
public class ClassTeachersPage {

    @Inject
    Classes classes;

    @Inject
    CoTeachers coTeachers;

    @Inject
    CurrentUser user;

    @POST
    public Response add(UUID id, @RestForm @DefaultValue("") String who) {
        coTeachers.add(own(id), who);
        return back(id);
    }

    @POST
    @Path("{teacher}/remove")
    public Response remove(UUID id, UUID teacher) {
        coTeachers.remove(own(id), teacher);
        return back(id);
    }

    @POST
    @Path("{teacher}/give-back")
    public Response giveBack(UUID id, UUID teacher) {
        coTeachers.giveBack(own(id), teacher);
        return back(id);
    }

    @POST
    @Path("leave")
    public Response leave(UUID id) {
        coTeachers.leave(id, user.accountId());
        return Response.seeOther(URI.create("/classes")).build();
    }

    @POST
    @Path("come-back")
    public Response comeBack(UUID id) {
        coTeachers.comeBack(id, user.accountId());
        return back(id);
    }

    private ClassRoom own(UUID id) {
        return classes.ownedBy(id, user.accountId());
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/classes/" + id + "#teachers")).build();
    }
}
