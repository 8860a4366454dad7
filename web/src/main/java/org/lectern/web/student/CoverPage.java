package org.lectern.web.student;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lectern.core.quiz.Navigation;
import org.lectern.core.quiz.Quiz;
import org.lectern.core.quiz.SummaryTime;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.assignment.AssignedQuiz;
import org.lectern.web.assignment.AssignedQuizzes;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.platform.Refusal;

/** What a student reads before starting: how long, how often, until when. */
@Path("/learn/{assignment}")
@RolesAllowed(Role.Name.STUDENT)
@Produces(MediaType.TEXT_HTML)
public class CoverPage {

    /** Why nothing can be begun now. */
    public enum Closed {
        NOT_YET,
        OVER,
        NO_TRIES,
        NO
    }

    @CheckedTemplate(basePath = "student")
    static class Templates {
        private Templates() {}

        static native TemplateInstance cover(
                ToDoList.Entry entry, Closed closed, boolean oneWay, List<List<String>> summaries, Quiz quiz);
    }

    @Inject
    CurrentUser user;

    @Inject
    Assignments assignments;

    @Inject
    AssignedQuizzes quizzes;

    @Inject
    ToDoLists lists;

    @Inject
    Sittings sittings;

    @GET
    public TemplateInstance cover(UUID assignment) {
        Assignment given = find(assignment);
        AssignedQuiz assigned = quizzes.of(given);
        Instant now = sittings.now();
        ToDoList.Entry entry = lists.entry(given, user.accountId(), now);
        boolean before = assigned.policy().summaries() == SummaryTime.BEFORE && !now.isBefore(entry.opens());
        return Templates.cover(
                entry,
                closed(entry, now),
                assigned.policy().navigation() == Navigation.ONE_WAY,
                before ? assigned.quiz().summaries() : List.of(),
                assigned.quiz());
    }

    @POST
    @Path("start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(UUID assignment) {
        Assignment given = find(assignment);
        return sittings.start(given, user.accountId())
                .map(row -> Response.seeOther(URI.create("/learn/attempts/" + row.id()))
                        .build())
                .orElseThrow(() -> new Refusal("student_cannot_start"));
    }

    private static Closed closed(ToDoList.Entry entry, Instant now) {
        if (entry.running() || entry.canStart()) {
            return Closed.NO;
        }
        if (now.isBefore(entry.opens())) {
            return Closed.NOT_YET;
        }
        return entry.times().closedAt(now) ? Closed.OVER : Closed.NO_TRIES;
    }

    private Assignment find(UUID assignment) {
        Assignment found = assignments.ofStudent(user.accountId(), assignment).orElseThrow(NotFoundException::new);
        if (found.isTakenBack()) {
            throw new Refusal("student_taken_back");
        }
        return found;
    }
}
