package org.lectern.web.school;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.lectern.web.account.Accounts;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.RateLimits;
import org.lectern.web.platform.Refusal;

/** A school's classes for administrators: made for a teacher, and filled from the school's files. Shows no answers. */
@Path("/rosters")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Role.Name.ADMINISTRATOR)
public class RostersPage {

    /** A class with its teacher and the newest import that can be undone. */
    public record Line(ClassRoom room, String owner, long pupils, Optional<RosterImports.Done> imported) {}

    /**
     * The page.
     *
     * @param name of a new class, as typed
     * @param teacher of a new class, as typed
     */
    public record View(List<Line> lines, String name, String teacher, String failure, String failureNew) {}

    @CheckedTemplate(basePath = "school")
    static class Templates {
        private Templates() {}

        static native TemplateInstance rosters(View view);

        static native TemplateInstance rostersOutlook(List<SchoolRosters.Found> classes, String failure);
    }

    @Inject
    SchoolRosters rosters;

    @Inject
    Classes classes;

    @Inject
    Enrolments enrolments;

    @Inject
    RosterImports imports;

    @Inject
    Accounts accounts;

    @Inject
    RateLimits limits;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @Context
    UriInfo uri;

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance list() {
        return Templates.rosters(new View(lines(), "", "", "", ""));
    }

    /** Makes a class for a teacher. */
    @POST
    public Response make(@RestForm @DefaultValue("") String name, @RestForm @DefaultValue("") String teacher) {
        try {
            rosters.make(name, teacher);
            return back();
        } catch (Refusal refusal) {
            return refused(new View(lines(), name, teacher, "", refusal.in(page.words())));
        }
    }

    /** Shows what the files would do. Changes nothing. */
    @POST
    @Path("outlook")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response outlook(@RestForm("files") List<FileUpload> files, @RestForm @DefaultValue("") String into) {
        try {
            if (!limits.take("upload:" + user.accountId(), 60, Duration.ofMinutes(10))) {
                throw new Refusal("account_too_many");
            }
            Optional<ClassRoom> chosen = id(into).map(id -> classes.inSchool(user.schoolId(), id));
            RosterFile file = RosterUpload.read(files == null ? List.of() : files);
            return Response.ok(Templates.rostersOutlook(rosters.outlook(file, chosen), ""))
                    .build();
        } catch (Refusal refusal) {
            return refused(new View(lines(), "", "", refusal.in(page.words()), ""));
        }
    }

    /** Takes over whom the administrator left ticked, and answers with the PINs, which are shown once. */
    @POST
    @Path("take")
    public Response take(
            @RestForm("id") Optional<UUID> form,
            @RestForm @DefaultValue("") String into,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String teacher,
            @RestForm List<String> names) {
        SchoolRosters.Taken taken = rosters.take(id(into), name, teacher, names, form.orElseGet(UUID::randomUUID));
        if (taken.pins().isEmpty()) {
            return back();
        }
        String address = uri.getBaseUriBuilder()
                .path("join")
                .path(taken.room().joinCode().text())
                .build()
                .toString();
        return Response.ok(ClassPage.Templates.pins(taken.room(), address, taken.pins(), "/rosters"))
                .build();
    }

    @POST
    @Path("{id}/imports/{import}/undo")
    public Response undo(UUID id, @RestPath("import") UUID importId) {
        imports.undo(classes.inSchool(user.schoolId(), id), importId);
        return back();
    }

    private List<Line> lines() {
        return classes.inSchool(user.schoolId()).stream()
                .map(room -> new Line(
                        room,
                        accounts.findById(room.teacherId()).name(),
                        enrolments.size(room.id()),
                        imports.newest(room.id())))
                .toList();
    }

    private static Optional<UUID> id(String sent) {
        try {
            return sent.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(sent));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException(noId);
        }
    }

    private static Response refused(View view) {
        return Response.status(422).entity(Templates.rosters(view)).build();
    }

    private static Response back() {
        return Response.seeOther(URI.create("/rosters")).build();
    }
}
