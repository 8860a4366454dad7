package org.lectern.web.school;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.RateLimits;
import org.lectern.web.platform.Refusal;

/** Takes a class's pupils over from a school's files: first shown, then done, and undone if wrong. */
@Path("/classes/{id}/import")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class RosterImportPage {

    /**
     * One class of the files.
     *
     * @param name empty where the file has no classes
     */
    public record Found(String name, List<RosterImports.Line> lines) {

        public long fresh() {
            return lines.stream().filter(RosterImports.Line::isNews).count();
        }

        /** Whether they are more than can be added at once. */
        public boolean isTooMany() {
            return fresh() > most();
        }

        /** Whether there is anybody to take over here. */
        public boolean isTaken() {
            return fresh() > 0 && !isTooMany();
        }

        public int most() {
            return Roster.MOST_AT_ONCE;
        }
    }

    @CheckedTemplate(basePath = "school")
    static class Templates {
        private Templates() {}

        static native TemplateInstance rosterImport(ClassRoom room, String failure);

        static native TemplateInstance rosterOutlook(ClassRoom room, List<Found> classes);
    }

    @Inject
    Classes classes;

    @Inject
    RosterImports imports;

    @Inject
    RateLimits limits;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance form(UUID id) {
        return Templates.rosterImport(mine(id), "");
    }

    /** Shows what the files would do. Changes nothing. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response outlook(UUID id, @RestForm("files") List<FileUpload> files) {
        ClassRoom room = mine(id);
        try {
            if (!limits.take("upload:" + user.accountId(), 60, Duration.ofMinutes(10))) {
                throw new Refusal("account_too_many");
            }
            List<Found> found = new ArrayList<>();
            RosterUpload.read(files == null ? List.of() : files)
                    .classes()
                    .forEach((name, people) -> found.add(new Found(name, imports.outlook(room, people))));
            return Response.ok(Templates.rosterOutlook(room, found)).build();
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(Templates.rosterImport(room, refusal.in(page.words())))
                    .build();
        }
    }

    /** Takes over whom the teacher left ticked, and answers with the PINs, which are shown once. */
    @POST
    @Path("take")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(UUID id, @RestForm("id") Optional<UUID> form, @RestForm List<String> names) {
        ClassRoom room = mine(id);
        List<NewPin> pins =
                imports.take(room, RosterPerson.ofLines(names), form.orElseGet(UUID::randomUUID), user.accountId());
        if (pins.isEmpty()) {
            return Response.seeOther(URI.create("/classes/" + id)).build();
        }
        return Response.ok(ClassPage.Templates.pins(room, address(room), pins, "/classes/" + id))
                .build();
    }

    @POST
    @Path("{import}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(UUID id, @org.jboss.resteasy.reactive.RestPath("import") UUID importId) {
        imports.undo(mine(id), importId);
        return Response.seeOther(URI.create("/classes/" + id)).build();
    }

    private ClassRoom mine(UUID id) {
        return classes.ofTeacher(id, user.accountId());
    }

    private String address(ClassRoom room) {
        return uri.getBaseUriBuilder()
                .path("join")
                .path(room.joinCode().text())
                .build()
                .toString();
    }
}
