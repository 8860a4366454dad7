package org.lectern.web.review;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lectern.core.article.Section;
import org.lectern.core.question.Item;
import org.lectern.core.question.QuestionType;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.article.Articles;
import org.lectern.web.article.Summaries;
import org.lectern.web.platform.FormFields;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;

/** Changing the words of an item or of the summaries. */
@Path("/drafts/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class EditPage {

    @CheckedTemplate(basePath = "review")
    static class Templates {
        private Templates() {}

        static native TemplateInstance edit(
                Draft draft, UUID itemId, Item item, QuestionType type, EditForm form, String failure);

        static native TemplateInstance summaries(Draft draft, Summaries summaries, List<Section> sections);
    }

    @Inject
    Drafts drafts;

    @Inject
    Articles articles;

    @Inject
    Review review;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @GET
    @Path("items/{item}/edit")
    public TemplateInstance edit(UUID id, UUID item) {
        DraftItem kept = drafts.item(mine(id).id(), item);
        return form(kept, mine(id), EditForm.of(kept.item().question()), "");
    }

    @POST
    @Path("items/{item}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(UUID id, UUID item, MultivaluedMap<String, String> form) {
        Draft draft = mine(id);
        DraftItem before = drafts.item(id, item);
        try {
            review.reword(
                    draft, item, EditedQuestion.of(before.item().question().type(), form));
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(form(
                            before,
                            draft,
                            EditForm.sent(before.item().question().type(), form),
                            refusal.in(page.words())))
                    .build();
        }
        return Response.seeOther(URI.create("/drafts/" + id + "?item=" + item)).build();
    }

    @GET
    @Path("summaries")
    public TemplateInstance summaries(UUID id) {
        Draft draft = mine(id);
        List<Section> sections =
                articles.version(draft.articleVersionId()).article().sections();
        return Templates.summaries(draft, draft.summaries(), sections);
    }

    /** The fields {@code article} and {@code section-0} …, one sentence a line. */
    @POST
    @Path("summaries")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveSummaries(UUID id, MultivaluedMap<String, String> form) {
        FormFields fields = new FormFields(form);
        List<List<String>> sections = new ArrayList<>();
        for (int i = 0; fields.has("section-" + i); i++) {
            sections.add(fields.lines("section-" + i));
        }
        review.summarise(mine(id), fields.lines("article"), sections);
        return Response.seeOther(URI.create("/drafts/" + id)).build();
    }

    private static TemplateInstance form(DraftItem item, Draft draft, EditForm form, String failure) {
        Item content = item.item();
        return Templates.edit(draft, item.id(), content, content.question().type(), form, failure);
    }

    private Draft mine(UUID id) {
        return drafts.ofTeacher(id, user.accountId());
    }
}
