package org.lectern.web.school;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.web.account.Accounts;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;

/** A teacher's classes, and a new one. */
@Path("/classes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class ClassesPage {

    /**
     * A class as the list shows it.
     *
     * @param owner the name of the teacher who shares it; empty for the reader's own
     */
    public record Line(ClassRoom room, long pupils, String owner) {}

    @CheckedTemplate(basePath = "school")
    static class Templates {
        private Templates() {}

        static native TemplateInstance classes(List<Line> classes, List<ClassRoom> removed, List<ClassRoom> left);
    }

    @Inject
    Classes classes;

    @Inject
    Enrolments enrolments;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance list() {
        UUID teacher = user.accountId();
        return Templates.classes(
                classes.ofTeacher(teacher).stream().map(this::line).toList(),
                classes.removedBy(teacher),
                classes.leftBy(teacher));
    }

    private Line line(ClassRoom room) {
        boolean mine = room.teacherId().equals(user.accountId());
        return new Line(
                room,
                enrolments.size(room.id()),
                mine ? "" : accounts.findById(room.teacherId()).name());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response create(@RestForm @DefaultValue("") String name) {
        ClassRoom room = new ClassRoom(user.schoolId(), user.accountId(), name, classes.freeCode(), clock.instant());
        classes.persist(room);
        return Response.seeOther(URI.create("/classes/" + room.id())).build();
    }
}
