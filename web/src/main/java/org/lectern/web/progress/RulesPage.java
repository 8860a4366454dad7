package org.lectern.web.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.assignment.AssignForm;
import org.lectern.web.assignment.AssignedQuizzes;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.LocalTimes;
import org.lectern.web.attempt.Grading;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;

/** Changes the rules of an assignment while it runs or after. */
@Path("/assignments/{assignment}/rules")
@RolesAllowed(Role.Name.TEACHER)
@Produces(MediaType.TEXT_HTML)
public class RulesPage {

    /** The page. */
    public record View(UUID assignment, String title, AssignForm form, String failure) {}

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        private Templates() {}

        static native TemplateInstance rules(View view);
    }

    @Inject
    OwnAssignment own;

    @Inject
    AssignedQuizzes quizzes;

    @Inject
    Grading grading;

    @Inject
    CurrentUser user;

    @Inject
    LocalTimes times;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance form(UUID assignment) {
        Assignment found = own.find(assignment);
        return form(found, AssignForm.of(found, times), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional(dontRollbackOn = Refusal.class)
    public Response change(UUID assignment, MultivaluedMap<String, String> fields) {
        Assignment found = own.find(assignment);
        AssignForm form = AssignForm.sent(fields);
        try {
            QuizPolicy policy = found.manner().on(form.policy(times, clock.instant()));
            found.rule(policy, found.manner().on(form.chosenRelease()));
            grading.rulesChanged(found, user.accountId());
            return Response.seeOther(URI.create("/assignments/" + assignment)).build();
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(form(found, form, refusal.in(page.words())))
                    .build();
        }
    }

    private TemplateInstance form(Assignment assignment, AssignForm form, String failure) {
        return Templates.rules(
                new View(assignment.id(), quizzes.of(assignment).quiz().title(), form, failure));
    }
}
