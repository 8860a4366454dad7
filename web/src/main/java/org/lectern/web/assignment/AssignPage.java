package org.lectern.web.assignment;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.school.ClassGroups;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.Classes;

/** Gives a quiz to a class or to a group of one. */
@Path("/quizzes/{quiz}/assign")
@RolesAllowed(Role.Name.TEACHER)
@Produces(MediaType.TEXT_HTML)
public class AssignPage {

    /**
     * Whom a quiz can be given to.
     *
     * @param value id of the class, with the group's behind a slash where it is one
     */
    public record Target(String value, String name) {}

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        private Templates() {}

        static native TemplateInstance assign(
                Quiz quiz, List<Target> targets, String chosen, AssignForm form, Manner manner, String failure);
    }

    @Inject
    CurrentUser user;

    @Inject
    Quizzes quizzes;

    @Inject
    Classes classes;

    @Inject
    ClassGroups groups;

    @Inject
    Assignments assignments;

    @Inject
    LocalTimes times;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance form(UUID quiz) {
        Quiz found = quizzes.ofTeacher(quiz, user.accountId());
        return Templates.assign(found, targets(), "", AssignForm.empty(times.field(clock.instant())), Manner.TEST, "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional(dontRollbackOn = Refusal.class)
    public Response assign(
            UUID quiz,
            @RestForm Optional<UUID> id,
            @RestForm @DefaultValue("") String room,
            MultivaluedMap<String, String> fields) {
        Quiz found = quizzes.ofTeacher(quiz, user.accountId());
        UUID made = id.orElseGet(UUID::randomUUID);
        if (assignments.madeBy(made, user.accountId()).isPresent()) {
            return to(made);
        }
        AssignForm form = AssignForm.sent(fields);
        Manner manner = Manner.sent(fields);
        try {
            QuizPolicy policy = manner.on(form.policy(times, clock.instant()));
            List<UUID> chosenIds = ids(room);
            ClassRoom chosen = classes.ofTeacher(chosenIds.getFirst(), user.accountId());
            Assignment assignment = new Assignment(
                    made,
                    found.schoolId(),
                    chosen.id(),
                    found.id(),
                    user.accountId(),
                    policy,
                    manner.on(form.chosenRelease()));
            chosenIds.stream()
                    .skip(1)
                    .map(group -> groups.inClass(chosen.id(), group).id())
                    .forEach(assignment::giveTo);
            assignment.meet(manner);
            assignments.persist(assignment);
            return to(made);
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(Templates.assign(found, targets(), room, form, manner, refusal.in(page.words())))
                    .build();
        }
    }

    private static Response to(UUID assignment) {
        return Response.seeOther(URI.create("/assignments/" + assignment)).build();
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (ClassRoom room : classes.ofTeacher(user.accountId())) {
            targets.add(new Target(room.id().toString(), room.name()));
            groups.of(room.id())
                    .forEach(group ->
                            targets.add(new Target(room.id() + "/" + group.id(), room.name() + " · " + group.name())));
        }
        return targets;
    }

    /** The class, and the group where one was chosen. */
    private static List<UUID> ids(String target) {
        try {
            return Arrays.stream(target.split("/", 2)).map(UUID::fromString).toList();
        } catch (IllegalArgumentException none) {
            throw new Refusal("assignment_class_missing");
        }
    }
}
