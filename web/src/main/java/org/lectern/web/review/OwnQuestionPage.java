package org.lectern.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.Skill;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.article.Articles;
import org.lectern.web.platform.FormFields;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;

/** A question that a teacher writes into a draft, beside the article. */
@Path("/drafts/{id}/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class OwnQuestionPage {

    /**
     * The form.
     *
     * @param passages the article, to copy words from
     * @param quote the words that prove the key, may be empty
     */
    public record Form(
            UUID draft,
            List<Passage> passages,
            QuestionType type,
            List<QuestionType> types,
            EditForm fields,
            String quote,
            List<String> skills,
            String skill,
            String failure) {}

    @CheckedTemplate(basePath = "review")
    static class Templates {
        private Templates() {}

        static native TemplateInstance own(Form form);
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
    public TemplateInstance form(UUID id, @RestQuery @DefaultValue("single-choice") String type) {
        QuestionType chosen = type(type);
        return form(mine(id), chosen, EditForm.empty(chosen), "", Skill.DETAIL.name(), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(UUID id, MultivaluedMap<String, String> sent) {
        Draft draft = mine(id);
        FormFields fields = new FormFields(sent);
        QuestionType type = type(fields.typed("type"));
        try {
            UUID item = review.write(
                    draft,
                    EditedQuestion.of(type, sent),
                    WrittenItem.skill(fields.typed("skill")),
                    fields.text("quote"));
            return Response.seeOther(URI.create("/drafts/" + id + "?item=" + item + "#question"))
                    .build();
        } catch (Refusal refusal) {
            return again(draft, type, fields, refusal.in(page.words()));
        }
    }

    private Response again(Draft draft, QuestionType type, FormFields fields, String failure) {
        TemplateInstance form = form(
                draft, type, EditForm.sent(type, fields.sent()), fields.typed("quote"), fields.typed("skill"), failure);
        return Response.status(422).entity(form).build();
    }

    private TemplateInstance form(
            Draft draft, QuestionType type, EditForm fields, String quote, String skill, String failure) {
        return Templates.own(new Form(
                draft.id(),
                Passage.of(articles.version(draft.articleVersionId()).article().sections(), List.of(), List.of()),
                type,
                List.of(QuestionType.values()),
                fields,
                quote,
                Arrays.stream(Skill.values()).map(Skill::name).toList(),
                skill,
                failure));
    }

    private Draft mine(UUID id) {
        return drafts.ofTeacher(id, user.accountId());
    }

    private static QuestionType type(String code) {
        try {
            return QuestionType.ofCode(code);
        } catch (IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }
}
