package org.lectern.web.student;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.article.StoredPictures;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Release;
import org.lectern.web.attempt.AnswerWords;
import org.lectern.web.attempt.Sitting;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.platform.Page;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.Quizzes;

/** A quiz as pupils meet it, for its teacher to try: with every tool, and nothing of it is kept. */
@Path("/quizzes/{quiz}/preview")
@RolesAllowed(Role.Name.TEACHER)
@Produces(MediaType.TEXT_HTML)
public class PreviewPage {

    @Inject
    CurrentUser user;

    @Inject
    Quizzes quizzes;

    @Inject
    Sittings sittings;

    @Inject
    StoredPictures pictures;

    @Inject
    QuizHtml html;

    @Inject
    Page page;

    @GET
    public Response show(UUID quiz) {
        Sitting sitting = sitting(quiz);
        QuestionViews views = new QuestionViews(
                sitting, sitting.presentation(), sitting.replay(List.of()), Set.of(), new AnswerWords(page.words()));
        return Response.ok(html.preview(views, sittings.now()), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("pictures/{picture}")
    @Produces(MediaType.WILDCARD)
    public Response picture(UUID quiz, String picture) {
        return pictures.of(sitting(quiz).illustrations().article(), picture);
    }

    /** Where the pictures of a quiz's text are, up to their ids. */
    static String pictures(UUID quiz) {
        return "/quizzes/" + quiz + "/preview/pictures/";
    }

    /** Under the usual rules: which ones a class gets is chosen later. */
    private Sitting sitting(UUID id) {
        Quiz quiz = quizzes.ofTeacher(id, user.accountId());
        Assignment nobodys = new Assignment(
                quiz.schoolId(),
                UUID.randomUUID(),
                id,
                user.accountId(),
                QuizPolicy.standard(sittings.now()),
                Release.NEVER);
        return sittings.unkept(nobodys, user.accountId());
    }
}
