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
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.core.lint.Finding;
import org.lectern.core.lint.ItemLint;
import org.lectern.core.question.Item;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.article.Articles;
import org.lectern.web.article.SourceArticle;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;
import org.lectern.web.quiz.Quiz;

/** The quiz being put together: order, points, pools, and publishing it. */
@Path("/bank/quiz")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Role.Name.TEACHER)
public class PlanPage {

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    /**
     * The page.
     *
     * @param questions that a pupil meets
     * @param texts how many articles they may be about
     * @param needsPassage whether no question brings a text along
     * @param findings what is wrong with the questions as a whole
     */
    public record View(
            List<Plan.Line> lines,
            int questions,
            int texts,
            boolean needsPassage,
            List<SourceArticle> articles,
            List<Finding> findings,
            String title,
            String failure) {}

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        private Templates() {}

        static native TemplateInstance plan(View view);
    }

    @Inject
    Plan plan;

    @Inject
    PlannedQuiz planned;

    @Inject
    Articles articles;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance view() {
        return view("", "");
    }

    @POST
    @Path("lines/{line}/up")
    public Response up(UUID line) {
        plan.move(line, true);
        return back(line);
    }

    @POST
    @Path("lines/{line}/down")
    public Response down(UUID line) {
        plan.move(line, false);
        return back(line);
    }

    @POST
    @Path("lines/{line}/remove")
    public Response remove(UUID line) {
        plan.remove(line);
        return Response.seeOther(URI.create("/bank/quiz")).build();
    }

    @POST
    @Path("lines/{line}/points")
    public Response weigh(UUID line, @RestForm @DefaultValue("") String points) {
        plan.mustHave(line);
        try {
            BigDecimal number = new BigDecimal(points.strip().replace(',', '.'));
            if (number.signum() > 0 && number.compareTo(MOST_POINTS) <= 0) {
                plan.weigh(line, number);
                return back(line);
            }
        } catch (NumberFormatException noNumber) {
            // Told like a number out of bounds.
        }
        return refused("", new Refusal("bank_points_wrong", MOST_POINTS.toPlainString()));
    }

    @POST
    @Path("publish")
    public Response publish(
            @RestForm Optional<UUID> id,
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("") String passage) {
        try {
            Quiz quiz = planned.publish(
                    id.orElseGet(UUID::randomUUID),
                    title,
                    Ids.of(List.of(passage)).stream().findFirst());
            return Response.seeOther(URI.create("/quizzes/" + quiz.id())).build();
        } catch (Refusal refusal) {
            return refused(title, refusal);
        }
    }

    private Response refused(String title, Refusal refusal) {
        return Response.status(422)
                .entity(view(title, refusal.in(page.words())))
                .build();
    }

    private TemplateInstance view(String title, String failure) {
        List<Plan.Line> lines = plan.lines();
        List<Item> items = lines.stream()
                .flatMap(line -> line.entry().stream())
                .map(BankEntry::item)
                .toList();
        int drawn = lines.stream()
                .flatMap(line -> line.pool().stream())
                .mapToInt(Plan.Pool::count)
                .sum();
        boolean needsPassage = !lines.isEmpty()
                && lines.stream().flatMap(line -> line.entry().stream()).allMatch(entry -> entry.version()
                        .isEmpty());
        return Templates.plan(new View(
                lines,
                items.size() + drawn,
                plan.texts(lines),
                needsPassage,
                articles.ofTeacher(user.accountId()),
                ItemLint.check(items),
                title,
                failure));
    }

    private static Response back(UUID line) {
        return Response.seeOther(URI.create("/bank/quiz#line-" + line)).build();
    }
}
