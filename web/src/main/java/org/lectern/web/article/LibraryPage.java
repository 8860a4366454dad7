package org.lectern.web.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;

/** Order in the library: tags and the archive, each undone by its opposite. */
@Path("/articles/{id}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Role.Name.TEACHER)
public class LibraryPage {

    @Inject
    Articles articles;

    @Inject
    LibrarySearch library;

    @Inject
    CurrentUser user;

    @POST
    @Path("tags")
    public Response tag(UUID id, @RestForm @DefaultValue("") String tags) {
        library.tag(mine(id), tags);
        return Response.seeOther(URI.create("/articles")).build();
    }

    @POST
    @Path("archive")
    public Response archive(UUID id) {
        library.archive(mine(id), true);
        return Response.seeOther(URI.create("/articles?archived=" + id)).build();
    }

    @POST
    @Path("unarchive")
    public Response unarchive(UUID id) {
        library.archive(mine(id), false);
        return Response.seeOther(URI.create("/articles")).build();
    }

    private UUID mine(UUID id) {
        return articles.ofTeacher(id, user.accountId()).id();
    }
}
