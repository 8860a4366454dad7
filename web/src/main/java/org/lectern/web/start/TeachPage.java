package org.lectern.web.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.article.Articles;
import org.lectern.web.article.SourceArticle;
import org.lectern.web.generation.GenerationJobs;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.review.Draft;
import org.lectern.web.review.Drafts;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.Classes;

/** A teacher's start page. */
@Path("/teach")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class TeachPage {

    private static final int SHOWN = 6;

    /** A draft to review or one being made, by its article's title. */
    public record Line(UUID id, String title) {}

    @CheckedTemplate(basePath = "start")
    static class Templates {
        private Templates() {}

        static native TemplateInstance teach(
                List<Line> making,
                List<Line> drafts,
                List<Quiz> quizzes,
                List<ClassRoom> classes,
                boolean isNew,
                boolean hasSample);
    }

    @Inject
    Articles articles;

    @Inject
    GenerationJobs jobs;

    @Inject
    Drafts drafts;

    @Inject
    Quizzes quizzes;

    @Inject
    Classes classes;

    @Inject
    SampleClass sample;

    @Inject
    CurrentUser user;

    @GET
    public TemplateInstance view() {
        UUID teacher = user.accountId();
        List<Line> making = jobs.unfinished(teacher).stream()
                .map(job -> new Line(job.id(), title(job.articleVersionId())))
                .toList();
        List<Line> open =
                drafts.ofTeacher(teacher).stream().limit(SHOWN).map(this::line).toList();
        List<ClassRoom> rooms = classes.ofTeacher(teacher);
        List<Quiz> published = quizzes.ofTeacher(teacher).stream().limit(SHOWN).toList();
        boolean isNew = rooms.isEmpty() && articles.ofTeacher(teacher).isEmpty();
        return Templates.teach(making, open, published, rooms, isNew, sample.isThere(teacher));
    }

    /** Fills a sample class and begins a draft of the sample article. */
    @POST
    @Path("sample")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fillSample() {
        String next = sample.fill(user.schoolId(), user.accountId())
                .map(job -> "/generation/" + job.id())
                .orElse("/teach");
        return Response.seeOther(URI.create(next)).build();
    }

    /** Takes the sample away with everything in it. */
    @POST
    @Path("sample/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response removeSample() {
        sample.remove(user.accountId());
        return Response.seeOther(URI.create("/teach")).build();
    }

    private Line line(Draft draft) {
        return new Line(draft.id(), title(draft.articleVersionId()));
    }

    private String title(UUID versionId) {
        SourceArticle article = articles.findById(articles.version(versionId).articleId());
        return article.title();
    }
}
