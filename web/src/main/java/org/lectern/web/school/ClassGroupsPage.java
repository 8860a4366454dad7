package org.lectern.web.school;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;

/** The groups of a class: making, naming and removing them, and one list that says who is where. */
@Path("/classes/{id}/groups")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Role.Name.TEACHER)
public class ClassGroupsPage {

    /** The name of a pupil's field in the list is this and the enrolment's id. */
    private static final String PLACE = "place-";

    @CheckedTemplate(basePath = "school")
    static class Templates {
        private Templates() {}

        static native TemplateInstance groups(
                ClassRoom room,
                List<ClassGroup> groups,
                List<ClassGroup> removed,
                List<Pupil> pupils,
                String name,
                String failure);
    }

    @Inject
    Classes classes;

    @Inject
    ClassGroups groups;

    @Inject
    Enrolments enrolments;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance view(UUID id) {
        return view(mine(id), "", "");
    }

    @POST
    public Response make(UUID id, @RestForm @DefaultValue("") String name) {
        ClassRoom room = mine(id);
        try {
            groups.make(room, name);
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(view(room, name, refusal.in(page.words())))
                    .build();
        }
        return back(id);
    }

    /** Takes the whole list at once; who is not in it stays where they are. */
    @POST
    @Path("places")
    public Response move(UUID id, MultivaluedMap<String, String> fields) {
        Map<UUID, Optional<UUID>> places = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            if (name.startsWith(PLACE)) {
                String group = values.getFirst();
                places.put(
                        uuid(name.substring(PLACE.length())),
                        group.isEmpty() ? Optional.empty() : Optional.of(uuid(group)));
            }
        });
        groups.move(mine(id), places);
        return back(id);
    }

    @POST
    @Path("{group}/name")
    public Response rename(UUID id, UUID group, @RestForm @DefaultValue("") String name) {
        ClassRoom room = mine(id);
        try {
            groups.rename(room, group, name);
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(view(room, "", refusal.in(page.words())))
                    .build();
        }
        return back(id);
    }

    @POST
    @Path("{group}/remove")
    public Response remove(UUID id, UUID group) {
        groups.remove(mine(id), group);
        return back(id);
    }

    @POST
    @Path("{group}/give-back")
    public Response giveBack(UUID id, UUID group) {
        groups.giveBack(mine(id), group);
        return back(id);
    }

    private TemplateInstance view(ClassRoom room, String name, String failure) {
        return Templates.groups(
                room,
                groups.of(room.id()),
                groups.removedFrom(room.id()),
                enrolments.members(room.id()),
                name,
                failure);
    }

    private ClassRoom mine(UUID id) {
        return classes.ofTeacher(id, user.accountId());
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException tampered) {
            throw new BadRequestException(tampered);
        }
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/classes/" + id + "/groups")).build();
    }
}
