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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.web.account.Account;
import org.lectern.web.account.Accounts;
import org.lectern.web.account.Audit;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;

/** One class: its code, its pupils, and what a teacher can do about them. */
@Path("/classes/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Role.Name.TEACHER)
public class ClassPage {

    /**
     * Who teaches a class.
     *
     * @param others those who share it
     * @param removed those who did and whom the owner can take back
     * @param mine whether the reader is the owner
     */
    public record Teachers(String owner, List<Account> others, List<Account> removed, boolean mine) {}

    @CheckedTemplate(basePath = "school")
    static class Templates {
        private Templates() {}

        static native TemplateInstance classRoom(
                ClassRoom room,
                String address,
                List<Pupil> pupils,
                List<Pupil> removed,
                Optional<RosterImports.Done> imported,
                Teachers teachers,
                List<ClassGroup> groups);

        /** The PINs just given; {@code back} is where to go from there. */
        static native TemplateInstance pins(ClassRoom room, String address, List<NewPin> pins, String back);
    }

    @Inject
    Classes classes;

    @Inject
    Enrolments enrolments;

    @Inject
    Roster roster;

    @Inject
    RosterImports imports;

    @Inject
    CoTeachers coTeachers;

    @Inject
    ClassGroups groups;

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance view(UUID id) {
        ClassRoom room = mine(id);
        return Templates.classRoom(
                room,
                address(room),
                enrolments.members(id),
                enrolments.removed(id),
                imports.newest(id),
                teachers(room),
                groups.of(id));
    }

    private Teachers teachers(ClassRoom room) {
        return new Teachers(
                accounts.findById(room.teacherId()).name(),
                coTeachers.of(room.id()),
                coTeachers.removedFrom(room.id()),
                room.teacherId().equals(user.accountId()));
    }

    @POST
    @Path("pupils")
    public TemplateInstance add(
            UUID id, @RestForm("id") Optional<UUID> form, @RestForm @DefaultValue("") String names) {
        ClassRoom room = mine(id);
        List<String> written =
                names.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
        List<NewPin> pins = roster.add(room, written, form.orElseGet(UUID::randomUUID), user.accountId());
        return Templates.pins(room, address(room), pins, "/classes/" + id);
    }

    @POST
    @Path("pupils/{enrolment}/pin")
    public TemplateInstance resetPin(UUID id, UUID enrolment, @RestForm("id") Optional<UUID> form) {
        ClassRoom room = mine(id);
        return Templates.pins(
                room,
                address(room),
                roster.resetPin(room, enrolment, form.orElseGet(UUID::randomUUID), user.accountId()),
                "/classes/" + id);
    }

    @POST
    @Path("pupils/{enrolment}/remove")
    public Response remove(UUID id, UUID enrolment) {
        roster.remove(mine(id), enrolment);
        return back(id);
    }

    @POST
    @Path("pupils/{enrolment}/give-back")
    public Response giveBack(UUID id, UUID enrolment) {
        roster.giveBack(mine(id), enrolment);
        return back(id);
    }

    @POST
    @Path("pupils/{enrolment}/name")
    public Response rename(UUID id, UUID enrolment, @RestForm @DefaultValue("") String name) {
        roster.rename(mine(id), enrolment, name);
        return back(id);
    }

    @POST
    @Path("code")
    @Transactional
    public Response changeCode(UUID id) {
        mine(id).changeCode(classes.freeCode());
        return back(id);
    }

    @POST
    @Path("door")
    @Transactional
    public Response door(UUID id, @RestForm @DefaultValue("false") boolean open) {
        mine(id).openToJoin(open);
        return back(id);
    }

    @POST
    @Path("name")
    @Transactional
    public Response renameClass(UUID id, @RestForm @DefaultValue("") String name) {
        mine(id).rename(name);
        return back(id);
    }

    /** Takes the class away. Everything in it is kept, so that it can be undone. */
    @POST
    @Path("remove")
    @Transactional
    public Response removeClass(UUID id) {
        classes.ownedBy(id, user.accountId()).remove(clock.instant());
        audit.record(Audit.What.CLASS_REMOVED, null, id);
        return Response.seeOther(URI.create("/classes")).build();
    }

    @POST
    @Path("give-back")
    @Transactional
    public Response giveClassBack(UUID id) {
        classes.ownedBy(id, user.accountId()).giveBack();
        audit.record(Audit.What.CLASS_GIVEN_BACK, null, id);
        return back(id);
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

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/classes/" + id)).build();
    }
}
