package org.lectern.web.bank;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.core.interchange.QuestionFormat;
import org.lectern.core.interchange.QuestionFormats;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.Skill;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.platform.FormFields;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;

/** The question bank: searching it, and what to do with what was found. */
@Path("/bank")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class BankPage {

    private static final int ON_A_PAGE = 25;

    /**
     * The page.
     *
     * @param more whether there are further finds after these
     */
    public record View(
            BankSearch search,
            List<BankEntry> entries,
            long found,
            int page,
            boolean more,
            int planned,
            List<Bank.Source> sources,
            List<QuestionType> types,
            List<String> skills,
            List<QuestionFormat> formats,
            String failure) {

        public int first() {
            return page * ON_A_PAGE + 1;
        }

        public int last() {
            return page * ON_A_PAGE + entries.size();
        }
    }

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        private Templates() {}

        static native TemplateInstance bank(View view);
    }

    @Inject
    Bank bank;

    @Inject
    Plan plan;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @GET
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String type,
            @RestQuery @DefaultValue("") String skill,
            @RestQuery @DefaultValue("") String article,
            @RestQuery @DefaultValue("mine") String whose,
            @RestQuery @DefaultValue("0") int at) {
        return list(new BankSearch(q, type, skill, article, whose), Math.clamp(at, 0, 10_000), "");
    }

    /** The ticked questions, and in {@code do} what to do with them; a pool is drawn from everything found. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        FormFields form = new FormFields(sent);
        BankSearch search = new BankSearch(
                form.typed("q"), form.typed("type"), form.typed("skill"), form.typed("article"), form.typed("whose"));
        List<UUID> ticked = Ids.of(form.all("item"));
        try {
            if (ticked.isEmpty() && !form.typed("do").equals("pool")) {
                throw new Refusal("bank_nothing_ticked");
            }
            return act(form.typed("do"), ticked, search, form.typed("count"));
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(list(search, 0, refusal.in(page.words())))
                    .build();
        }
    }

    private Response act(String what, List<UUID> ticked, BankSearch search, String count) {
        switch (what) {
            case "plan" -> plan.add(ticked);
            case "pool" -> plan.add(new Plan.Pool(search, number(count)));
            case "share" -> bank.share(ticked, true);
            case "unshare" -> bank.share(ticked, false);
            case "shelve" -> bank.shelve(ticked, true);
            case "unshelve" -> bank.shelve(ticked, false);
            default -> throw new Refusal("bank_nothing_ticked");
        }
        String target = what.equals("plan") || what.equals("pool") ? "/bank/quiz" : "/bank?" + search.query();
        return Response.seeOther(URI.create(target)).build();
    }

    private TemplateInstance list(BankSearch search, int at, String failure) {
        List<BankEntry> entries = bank.find(search, at * ON_A_PAGE, ON_A_PAGE);
        long found = bank.count(search);
        return Templates.bank(new View(
                search,
                entries,
                found,
                at,
                (long) (at + 1) * ON_A_PAGE < found,
                (int) plan.size(),
                bank.sources(),
                List.of(QuestionType.values()),
                Arrays.stream(Skill.values()).map(Skill::name).toList(),
                QuestionFormats.all(),
                failure));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
