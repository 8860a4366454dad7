package org.lectern.web.bank;

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
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.core.article.Section;
import org.lectern.core.lint.Finding;
import org.lectern.core.lint.ItemLint;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Item;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.Skill;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.article.ArticleVersion;
import org.lectern.web.article.Articles;
import org.lectern.web.article.SourceArticle;
import org.lectern.web.platform.FormFields;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;
import org.lectern.web.quiz.QuizItem;
import org.lectern.web.review.EditForm;
import org.lectern.web.review.EditedQuestion;
import org.lectern.web.review.QuotedWords;
import org.lectern.web.review.WrittenItem;

/** A question written by hand, and one question of the bank with what is wrong with it. */
@Path("/bank")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class WritePage {

    /**
     * The form.
     *
     * @param article id of the article chosen, may be empty
     * @param quote the words that prove the key, may be empty
     */
    public record Form(
            QuestionType type,
            List<QuestionType> types,
            EditForm fields,
            List<SourceArticle> articles,
            String article,
            String quote,
            List<String> skills,
            String skill,
            String failure) {}

    /** One question with the findings about it. */
    public record Shown(BankEntry entry, List<Finding> findings) {}

    private record About(Optional<UUID> version, int section, List<Evidence> evidence) {}

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        private Templates() {}

        static native TemplateInstance write(Form form);

        static native TemplateInstance entry(Shown shown);
    }

    @Inject
    Bank bank;

    @Inject
    Articles articles;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @GET
    @Path("new")
    public TemplateInstance form(@RestQuery @DefaultValue("single-choice") String type) {
        QuestionType chosen = type(type);
        return form(chosen, EditForm.empty(chosen), "", "", Skill.DETAIL.name(), "");
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(MultivaluedMap<String, String> sent) {
        FormFields fields = new FormFields(sent);
        QuestionType type = type(fields.typed("type"));
        try {
            About about = about(fields.typed("article"), fields.text("quote"));
            Item item = WrittenItem.of(
                    EditedQuestion.of(type, sent), about.evidence(), WrittenItem.skill(fields.typed("skill")));
            UUID id = bank.keep(item, about.version().orElse(null), about.section(), "written");
            return Response.seeOther(URI.create("/bank/items/" + id)).build();
        } catch (Refusal refusal) {
            return again(type, fields, refusal.in(page.words()));
        }
    }

    @GET
    @Path("items/{item}")
    public TemplateInstance entry(UUID item) {
        BankEntry entry = bank.find(item);
        return Templates.entry(new Shown(entry, ItemLint.check(entry.item(), passage(entry))));
    }

    private Response again(QuestionType type, FormFields fields, String failure) {
        TemplateInstance form = form(
                type,
                EditForm.sent(type, fields.sent()),
                fields.typed("article"),
                fields.typed("quote"),
                fields.typed("skill"),
                failure);
        return Response.status(422).entity(form).build();
    }

    private TemplateInstance form(
            QuestionType type, EditForm fields, String article, String quote, String skill, String failure) {
        return Templates.write(new Form(
                type,
                List.of(QuestionType.values()),
                fields,
                articles.ofTeacher(user.accountId()),
                article,
                quote,
                Arrays.stream(Skill.values()).map(Skill::name).toList(),
                skill,
                failure));
    }

    /** Where the question points: into the newest version of an article, if one was chosen. */
    private About about(String article, String quote) {
        List<UUID> chosen = Ids.of(List.of(article));
        if (chosen.isEmpty()) {
            if (!quote.isEmpty()) {
                throw new Refusal("bank_quote_without_article");
            }
            return new About(Optional.empty(), QuizItem.WHOLE_ARTICLE, List.of());
        }
        ArticleVersion version = articles.newest(
                articles.ofTeacher(chosen.getFirst(), user.accountId()).id());
        if (quote.isEmpty()) {
            return new About(Optional.of(version.id()), QuizItem.WHOLE_ARTICLE, List.of());
        }
        Evidence evidence =
                QuotedWords.in(version.article(), quote).orElseThrow(() -> new Refusal("bank_quote_not_found"));
        return new About(Optional.of(version.id()), evidence.section(), List.of(evidence));
    }

    private String passage(BankEntry entry) {
        if (entry.version().isEmpty() || entry.section() < 0) {
            return "";
        }
        List<Section> sections =
                articles.version(entry.version().get()).article().sections();
        return entry.section() < sections.size() ? sections.get(entry.section()).text() : "";
    }

    private static QuestionType type(String code) {
        try {
            return QuestionType.ofCode(code);
        } catch (IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }
}
