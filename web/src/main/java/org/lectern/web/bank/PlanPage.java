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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.core.lint.Finding;
import org.lectern.core.lint.ItemLint;
import org.lectern.core.question.Item;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.article.Articles;
import org.lectern.web.article.SourceArticle;
import org.lectern.web.platform.Figures;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;
import org.lectern.web.quiz.PartHeading;
import org.lectern.web.quiz.Quiz;

/** The quiz being put together: order, points, pools, and publishing it. */
@Path("/bank/quiz")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Role.Name.TEACHER)
public class PlanPage {

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);
    private static final NewPart NOTHING_TYPED = new NewPart("", "", "");

    /**
     * A question or a pool.
     *
     * @param number its place among them, from 1
     */
    public record Numbered(int number, Plan.Line line) {}

    /**
     * A part with what it holds.
     *
     * @param heading empty for lines that are in no part
     * @param number place of the part, from 1; 0 where there is none
     */
    public record Group(Optional<Plan.Line> heading, int number, List<Numbered> lines) {

        /** How many questions a pupil meets of it. */
        public int questions() {
            return lines.stream().mapToInt(line -> line.line().questions()).sum();
        }

        /** What they earn together, as people write it. */
        public String points() {
            return Figures.plain(lines.stream()
                    .mapToDouble(line ->
                            line.line().questions() * line.line().points().doubleValue())
                    .sum());
        }
    }

    /** What a teacher typed for a part that could not be begun. */
    public record NewPart(String title, String instructions, String before) {}

    /**
     * The page.
     *
     * @param parts how many there are
     * @param removed what was taken out just now
     * @param questions that a pupil meets
     * @param texts how many articles they may be about
     * @param needsPassage whether no question brings a text along
     * @param findings what is wrong with the questions as a whole
     */
    public record View(
            List<Group> groups,
            long parts,
            Optional<Plan.Line> removed,
            int questions,
            int texts,
            boolean needsPassage,
            List<SourceArticle> articles,
            List<Finding> findings,
            String title,
            NewPart newPart,
            String failure) {

        public boolean isEmpty() {
            return groups.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        private Templates() {}

        static native TemplateInstance plan(View view);
    }

    @Inject
    Plan plan;

    @Inject
    PlanOrder order;

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
    public TemplateInstance view(@RestQuery Optional<UUID> removed) {
        return view("", NOTHING_TYPED, removed.flatMap(plan::removed), "");
    }

    @POST
    @Path("lines/{line}/up")
    public Response up(UUID line) {
        order.move(line, true);
        return back(line);
    }

    @POST
    @Path("lines/{line}/down")
    public Response down(UUID line) {
        order.move(line, false);
        return back(line);
    }

    @POST
    @Path("lines/{line}/remove")
    public Response remove(UUID line) {
        plan.remove(line);
        return Response.seeOther(URI.create("/bank/quiz?removed=" + line)).build();
    }

    @POST
    @Path("lines/{line}/restore")
    public Response restore(UUID line) {
        try {
            plan.restore(line);
            return back(line);
        } catch (Refusal refusal) {
            return refused("", refusal);
        }
    }

    /** Puts a line into a part, or into none. */
    @POST
    @Path("lines/{line}/part")
    public Response put(UUID line, @RestForm @DefaultValue("") String part) {
        order.put(line, Ids.of(List.of(part)).stream().findFirst());
        return back(line);
    }

    @POST
    @Path("parts")
    public Response begin(
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("") String instructions,
            @RestForm @DefaultValue("") String before) {
        try {
            PartHeading part = PartHeading.typed(title, instructions);
            return back(order.begin(part, Ids.of(List.of(before)).stream().findFirst()));
        } catch (Refusal refusal) {
            return refused("", new NewPart(title, instructions, before), refusal);
        }
    }

    @POST
    @Path("parts/{line}")
    public Response name(
            UUID line, @RestForm @DefaultValue("") String title, @RestForm @DefaultValue("") String instructions) {
        plan.mustHave(line);
        try {
            plan.name(line, PartHeading.typed(title, instructions));
            return back(line);
        } catch (Refusal refusal) {
            return refused("", refusal);
        }
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
        return refused(title, NOTHING_TYPED, refusal);
    }

    private Response refused(String title, NewPart newPart, Refusal refusal) {
        return Response.status(422)
                .entity(view(title, newPart, Optional.empty(), refusal.in(page.words())))
                .build();
    }

    private TemplateInstance view(String title, NewPart newPart, Optional<Plan.Line> removed, String failure) {
        List<Plan.Line> lines = plan.lines();
        List<Item> items = lines.stream()
                .flatMap(line -> line.entry().stream())
                .map(BankEntry::item)
                .toList();
        List<Group> groups = groups(lines);
        boolean needsPassage = !lines.isEmpty()
                && lines.stream().flatMap(line -> line.entry().stream()).allMatch(entry -> entry.version()
                        .isEmpty());
        return Templates.plan(new View(
                groups,
                groups.stream().filter(group -> group.number() > 0).count(),
                removed,
                groups.stream().mapToInt(Group::questions).sum(),
                plan.texts(lines),
                needsPassage,
                articles.ofTeacher(user.accountId()),
                ItemLint.check(items),
                title,
                newPart,
                failure));
    }

    private static List<Group> groups(List<Plan.Line> lines) {
        List<Group> groups = new ArrayList<>();
        int number = 0;
        int part = 0;
        for (Plan.Line line : lines) {
            if (line.part().isPresent()) {
                groups.add(new Group(Optional.of(line), ++part, new ArrayList<>()));
                continue;
            }
            if (groups.isEmpty()) {
                groups.add(new Group(Optional.empty(), 0, new ArrayList<>()));
            }
            groups.getLast().lines().add(new Numbered(++number, line));
        }
        return groups;
    }

    private static Response back(UUID line) {
        return Response.seeOther(URI.create("/bank/quiz#line-" + line)).build();
    }
}
