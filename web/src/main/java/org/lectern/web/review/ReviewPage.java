package org.lectern.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.lectern.core.question.Evidence;
import org.lectern.generator.draft.Replacement.Wish;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.article.ArticleVersion;
import org.lectern.web.article.Articles;
import org.lectern.web.article.SourceArticle;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;

/** The review queue: the article with the evidence lit, and one item after the other. */
@Path("/drafts/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class ReviewPage {

    @CheckedTemplate(basePath = "review")
    static class Templates {
        private Templates() {}

        static native TemplateInstance review(
                Draft draft,
                SourceArticle article,
                List<Passage> passages,
                String pictures,
                Queue queue,
                @Nullable ReviewedItem current,
                List<RejectionReason> reasons,
                String notice);
    }

    @Inject
    Drafts drafts;

    @Inject
    Articles articles;

    @Inject
    Review review;

    @Inject
    FurtherItems further;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @GET
    public Response view(UUID id, @QueryParam("item") Optional<UUID> item) {
        return Response.ok(show(mine(id), item, "")).build();
    }

    @POST
    @Path("items/{item}/approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(UUID id, UUID item) {
        Draft draft = mine(id);
        return decide(draft, item, () -> review.decide(draft, item, ItemState.APPROVED));
    }

    @POST
    @Path("items/{item}/reject")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(UUID id, UUID item, @RestForm Optional<RejectionReason> reason) {
        Draft draft = mine(id);
        return decide(draft, item, () -> review.reject(draft, item, reason));
    }

    /** Undoes whatever was decided about an item. */
    @POST
    @Path("items/{item}/restore")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(UUID id, UUID item) {
        review.decide(mine(id), item, ItemState.PROPOSED);
        return to(id, item);
    }

    @POST
    @Path("items/{item}/another")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response another(UUID id, UUID item, @RestForm @DefaultValue("ALIKE") Wish wish) {
        Draft draft = mine(id);
        try {
            return to(id, further.another(draft, item, wish));
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(show(draft, Optional.of(item), refusal.in(page.words())))
                    .build();
        }
    }

    /** Puts further items of a section into the queue, weaker ones, too. */
    @POST
    @Path("sections/{section}/more")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response more(UUID id, int section) {
        Draft draft = mine(id);
        try {
            return to(id, further.more(draft, section));
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(show(draft, Optional.empty(), refusal.in(page.words())))
                    .build();
        }
    }

    @POST
    @Path("approve-clean")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approveClean(UUID id) {
        review.approveClean(mine(id));
        return Response.seeOther(URI.create("/drafts/" + id)).build();
    }

    private Response decide(Draft draft, UUID itemId, Runnable decision) {
        Queue before = new Queue(review.items(draft), 0);
        decision.run();
        return before.nextAfter(itemId).map(next -> to(draft.id(), next)).orElseGet(() -> to(draft.id(), ""));
    }

    private TemplateInstance show(Draft draft, Optional<UUID> wanted, String notice) {
        ArticleVersion version = articles.version(draft.articleVersionId());
        Queue queue =
                new Queue(review.items(draft), version.article().sections().size());
        ReviewedItem current = queue.find(wanted).orElse(null);
        List<Evidence> evidence = current == null ? List.of() : current.item().evidence();
        List<Passage> passages =
                Passage.of(version.article().sections(), version.illustrations().exhibits(), evidence);
        return Templates.review(
                draft,
                articles.findById(version.articleId()),
                passages,
                "/articles/" + version.articleId() + "/pictures/",
                queue,
                current,
                List.of(RejectionReason.values()),
                notice);
    }

    private Draft mine(UUID id) {
        return drafts.ofTeacher(id, user.accountId());
    }

    private static Response to(UUID draft, UUID item) {
        return to(draft, "?item=" + item);
    }

    // At the question itself: there the focus of who decides by keyboard goes on, without script, too.
    private static Response to(UUID draft, String query) {
        return Response.seeOther(URI.create("/drafts/" + draft + query + "#question"))
                .build();
    }
}
