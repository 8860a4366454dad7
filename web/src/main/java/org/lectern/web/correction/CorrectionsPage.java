package org.lectern.web.correction;

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
import org.lectern.web.account.Account;
import org.lectern.web.account.Accounts;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.platform.Page;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.QuizItem;
import org.lectern.web.quiz.Quizzes;

/** What was corrected in a quiz, and undoing it. */
@Path("/quizzes/{id}/corrections")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class CorrectionsPage {

    /**
     * One correction.
     *
     * @param number of the question
     * @param by who made it, empty where the account is gone
     * @param said what it changed, in words
     * @param moved how many results it moved
     */
    public record Line(
            UUID id,
            UUID item,
            int number,
            Instant at,
            String by,
            List<String> said,
            long moved,
            boolean undone,
            boolean undoable) {}

    @CheckedTemplate(basePath = "correction")
    static class Templates {
        private Templates() {}

        static native TemplateInstance corrections(Quiz quiz, boolean author, List<Line> lines);
    }

    @Inject
    Quizzes quizzes;

    @Inject
    Corrections corrections;

    @Inject
    CorrectionRights rights;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @GET
    public TemplateInstance list(UUID id) {
        CorrectionRights.Rights reader = rights.find(id);
        List<Correction> all = corrections.ofQuiz(id);
        return Templates.corrections(
                reader.quiz(),
                reader.author(),
                all.stream().map(correction -> line(correction, all, reader)).toList());
    }

    /** Puts the question back as it was, and everybody's result with it. */
    @POST
    @Path("{correction}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(UUID id, UUID correction) {
        CorrectionRights.Rights reader = rights.find(id);
        boolean may = corrections.ofQuiz(id).stream()
                .anyMatch(known -> known.id().equals(correction) && reader.mayUndo(known));
        if (!may) {
            throw new NotFoundException();
        }
        corrections.undo(reader.quiz(), correction, user.accountId());
        return Response.seeOther(URI.create("/quizzes/" + id + "/corrections")).build();
    }

    private Line line(Correction correction, List<Correction> all, CorrectionRights.Rights reader) {
        QuizItem row = quizzes.item(correction.quizId(), correction.itemId());
        return new Line(
                correction.id(),
                row.id(),
                row.position() + 1,
                correction.at(),
                correction
                        .by()
                        .flatMap(accounts::findByIdOptional)
                        .map(Account::name)
                        .orElse(""),
                WhatChanged.between(correction.before(), correction.after(), page.words()),
                corrections.moved(correction),
                correction.isUndone(),
                reader.mayUndo(correction) && Corrections.canUndo(correction, all));
    }
}
