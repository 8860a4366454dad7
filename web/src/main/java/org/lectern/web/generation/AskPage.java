package org.lectern.web.generation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.core.question.QuestionType;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.article.Articles;
import org.lectern.web.platform.Refusal;

/** Asking for a draft: which types, how many, how hard. */
@Path("/articles/{id}/draft")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class AskPage {

    private static final int MOST_PER_SECTION = 20;

    @Inject
    Articles articles;

    @Inject
    AskForDraft ask;

    @Inject
    CurrentUser user;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(
            UUID id,
            @RestForm("id") Optional<UUID> form,
            @RestForm("type") List<String> types,
            @RestForm @DefaultValue("5") int perSection,
            @RestForm @DefaultValue("MIXED") DraftOptions.Challenge challenge,
            @RestForm @DefaultValue("false") boolean filled,
            @RestForm @DefaultValue("false") boolean written) {
        UUID articleId = articles.ofTeacher(id, user.accountId()).id();
        if (perSection < 1 || perSection > MOST_PER_SECTION) {
            throw new Refusal("generation_how_many", MOST_PER_SECTION);
        }
        DraftOptions options = new DraftOptions(
                typesOf(types),
                perSection,
                filled ? DraftOptions.Showing.FILLED : DraftOptions.Showing.SURE,
                challenge,
                1,
                written);
        GenerationJob job = ask.of(articleId, user.accountId(), options, form);
        return Response.seeOther(URI.create("/generation/" + job.id())).build();
    }

    private static Set<QuestionType> typesOf(List<String> codes) {
        Set<QuestionType> types = EnumSet.noneOf(QuestionType.class);
        for (QuestionType type : QuestionType.values()) {
            if (codes.contains(type.code())) {
                types.add(type);
            }
        }
        if (types.isEmpty()) {
            throw new Refusal("generation_types");
        }
        return types;
    }
}
