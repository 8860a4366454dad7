package org.lectern.web.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.core.quiz.Accommodation;
import org.lectern.core.quiz.Timetable;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.assignment.AssignedQuiz;
import org.lectern.web.assignment.AssignedQuizzes;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.school.ClassGroups;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.Classes;

/** What a class was given, and how it went. */
@Path("/classes/{room}/progress")
@RolesAllowed(Role.Name.TEACHER)
@Produces(MediaType.TEXT_HTML)
public class ClassProgressPage {

    /** One assignment of the class. */
    public record Line(
            UUID assignment,
            String title,
            String group,
            Instant opens,
            Optional<Instant> closes,
            boolean closed,
            int done,
            int students,
            Optional<Integer> mean) {}

    /** An assignment that was taken back. */
    public record Taken(UUID assignment, String title, Instant at) {}

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        private Templates() {}

        static native TemplateInstance room(ClassRoom room, List<Line> lines, List<Taken> taken, boolean justTaken);
    }

    @Inject
    CurrentUser user;

    @Inject
    Classes classes;

    @Inject
    ClassGroups groups;

    @Inject
    Assignments assignments;

    @Inject
    AssignedQuizzes quizzes;

    @Inject
    ClassGrids grids;

    @GET
    public TemplateInstance show(UUID room, @RestQuery @DefaultValue("false") boolean taken) {
        ClassRoom own = classes.ofTeacher(room, user.accountId());
        return Templates.room(
                own,
                assignments.ofClass(own.id()).stream().map(this::line).toList(),
                assignments.takenBackFrom(own.id()).stream().map(this::taken).toList(),
                taken);
    }

    private Taken taken(Assignment assignment) {
        return new Taken(
                assignment.id(),
                quizzes.of(assignment).quiz().title(),
                assignment.takenBackAt().orElseThrow());
    }

    private Line line(Assignment assignment) {
        AssignedQuiz assigned = quizzes.of(assignment);
        Timetable times = new Timetable(assigned.policy(), Accommodation.NONE);
        ClassGrid grid = grids.of(assignment);
        return new Line(
                assignment.id(),
                assigned.quiz().title(),
                assignment
                        .groupId()
                        .map(group ->
                                groups.inClass(assignment.classId(), group).name())
                        .orElse(""),
                times.opens(),
                times.closes(),
                times.closedAt(grids.now()),
                grid.done().size(),
                grid.rows().size(),
                grid.mean());
    }
}
