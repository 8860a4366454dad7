package org.lectern.web.generation;

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
import java.util.UUID;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.article.Articles;
import org.lectern.web.platform.Page;
import org.lectern.web.review.Drafts;

/** Watching a draft being made. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class GenerationPage {

    @CheckedTemplate(basePath = "generation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance progress(GenerationJob job, String title, String failure);
    }

    /** How far a job has come, for the page's script. */
    public record State(String state, int done, int total, String doing) {}

    @Inject
    Articles articles;

    @Inject
    AskForDraft ask;

    @Inject
    GenerationJobs jobs;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @GET
    @Path("generation/{id}")
    public Response progress(UUID id) {
        GenerationJob job = jobs.ofTeacher(id, user.accountId());
        if (job.state() == JobState.DONE) {
            UUID draft = drafts.ofJob(id).orElseThrow().id();
            return Response.seeOther(URI.create("/drafts/" + draft)).build();
        }
        String title = articles.findById(
                        articles.version(job.articleVersionId()).articleId())
                .title();
        String failure = job.failure().map(why -> why.in(page.words())).orElse("");
        return Response.ok(Templates.progress(job, title, failure)).build();
    }

    @GET
    @Path("api/generation/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public State state(UUID id) {
        GenerationJob job = jobs.ofTeacher(id, user.accountId());
        return new State(job.state().name(), job.done(), job.total(), job.doing());
    }

    @POST
    @Path("generation/{id}/again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(UUID id) {
        ask.again(jobs.ofTeacher(id, user.accountId()));
        return Response.seeOther(URI.create("/generation/" + id)).build();
    }
}
