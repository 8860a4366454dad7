package org.lectern.web.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.platform.Refusal;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.QuizItem;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.quiz.SummaryShown;

/** Makes a quiz of what a teacher approved. */
@Path("/drafts/{id}/publish")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class PublishPage {

    @Inject
    Drafts drafts;

    @Inject
    Quizzes quizzes;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response publish(
            UUID id,
            @RestForm("id") Optional<UUID> formId,
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("BEFORE") SummaryShown summary) {
        Draft draft = drafts.ofTeacher(id, user.accountId());
        UUID made = formId.orElseGet(UUID::randomUUID);
        if (quizzes.madeBy(made, user.accountId()).isPresent()) {
            return to(made);
        }
        List<DraftItem> approved =
                drafts.items(id).stream().filter(DraftItem::isApproved).toList();
        if (approved.isEmpty()) {
            throw new Refusal("review_nothing_approved");
        }
        Quiz quiz = new Quiz(
                made,
                draft.schoolId(),
                draft.teacherId(),
                draft.articleVersionId(),
                draft.id(),
                title,
                summary,
                draft.summaries(),
                clock.instant());
        List<QuizItem> items = new ArrayList<>();
        for (DraftItem item : approved) {
            items.add(new QuizItem(quiz, item.section(), items.size(), BigDecimal.ONE, item.item()));
        }
        quizzes.publish(quiz, items);
        return to(made);
    }

    private static Response to(UUID quiz) {
        return Response.seeOther(URI.create("/quizzes/" + quiz)).build();
    }
}
