package org.lectern.web.student;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.attempt.AttemptGrade;
import org.lectern.core.attempt.ItemGrade;
import org.lectern.core.quiz.Navigation;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.quiz.Shown;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.attempt.AnswerWords;
import org.lectern.web.attempt.Grading;
import org.lectern.web.attempt.Sitting;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.attempt.StoredGrade;
import org.lectern.web.platform.Figures;
import org.lectern.web.platform.Page;
import org.lectern.web.quiz.PartHeading;
import org.lectern.web.quiz.PartLines;

/** Looking over the answers, handing in, and the receipt. */
@Path("/learn/attempts/{attempt}")
@RolesAllowed(Role.Name.STUDENT)
@Produces(MediaType.TEXT_HTML)
public class HandInPages {

    /** One question in a list of answers. */
    public record Line(
            String item,
            int number,
            Optional<Integer> part,
            String stem,
            List<String> answer,
            boolean flagged,
            boolean conflict) {
        public boolean isAnswered() {
            return !answer.isEmpty();
        }
    }

    /** What stands before handing in. */
    public record Check(UUID attempt, String title, List<PartLines<Line>> parts, long open, boolean oneWay) {}

    /**
     * What was graded.
     *
     * @param code short name of this receipt, for talking about it
     * @param percent of the points, empty where the score is not shown now
     */
    public record Receipt(
            UUID attempt,
            UUID assignment,
            String title,
            String code,
            Instant ended,
            boolean handedIn,
            boolean late,
            boolean takenBack,
            List<PartLines<Line>> parts,
            long setAside,
            Optional<Integer> percent,
            boolean resultOpen) {}

    @CheckedTemplate(basePath = "student")
    static class Templates {
        private Templates() {}

        static native TemplateInstance check(Check check);

        static native TemplateInstance receipt(Receipt receipt);
    }

    @Inject
    CurrentUser user;

    @Inject
    OwnSitting own;

    @Inject
    Sittings sittings;

    @Inject
    Grading grading;

    @Inject
    Page page;

    @GET
    @Path("check")
    public Response check(UUID attempt) {
        Sitting sitting = own.find(attempt);
        QuestionViews views = own.views(sitting);
        if (views.attempt().phase(sittings.now()).isOver()) {
            return seeOther(attempt, "/receipt");
        }
        boolean oneWay = sitting.policy().navigation() == Navigation.ONE_WAY;
        List<Line> lines = views.presentation().items().stream()
                .filter(shown -> !oneWay || shown.number() <= views.attempt().reached() + 1)
                .filter(shown ->
                        sitting.isInReach(views.presentation().item(shown.id()).orElseThrow()))
                .map(shown -> {
                    QuizItem item = views.presentation().item(shown.id()).orElseThrow();
                    return new Line(
                            shown.id(),
                            shown.number(),
                            shown.part(),
                            shown.question().stem(),
                            views.words()
                                    .answer(
                                            item.item().question(),
                                            views.attempt().item(item.id()).answer()),
                            views.flags().contains(item.id()),
                            !views.attempt().item(item.id()).conflicts().isEmpty());
                })
                .toList();
        long open = lines.stream().filter(line -> !line.isAnswered()).count()
                + (views.attempt().itemIds().size() - lines.size());
        List<PartLines<Line>> parts = PartLines.of(PartHeading.of(sitting.quiz()), lines, Line::part);
        return Response.ok(Templates.check(new Check(attempt, sitting.quiz().title(), parts, open, oneWay)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("submit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(UUID attempt) {
        return grading.submit(user.accountId(), attempt)
                .map(grade -> seeOther(attempt, "/receipt"))
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("receipt")
    public Response receipt(UUID attempt) {
        Sitting sitting = own.find(attempt);
        return grading.settled(sitting.row())
                .map(stored -> Response.ok(Templates.receipt(receipt(sitting, stored)))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> seeOther(attempt, ""));
    }

    private Receipt receipt(Sitting sitting, StoredGrade stored) {
        Attempt attempt = sittings.attempt(sitting);
        AttemptGrade grade = stored.grade();
        Set<Shown> shown = sitting.shown(attempt, sittings.now(), sittings.triesUsed(sitting));
        AnswerWords words = new AnswerWords(page.words());
        var presentation = sitting.presentation();
        List<Line> lines = presentation.items().stream()
                .map(item -> {
                    QuizItem known = presentation.item(item.id()).orElseThrow();
                    ItemGrade graded = grade.item(known.id());
                    return new Line(
                            item.id(),
                            item.number(),
                            item.part(),
                            item.question().stem(),
                            words.answer(known.item().question(), graded.answer()),
                            false,
                            false);
                })
                .toList();
        long setAside = attempt.itemIds().stream()
                .mapToLong(id -> attempt.item(id).setAside().size())
                .sum();
        return new Receipt(
                sitting.row().id(),
                sitting.assignment().id(),
                sitting.quiz().title(),
                sitting.row().id().toString().substring(0, 8).toUpperCase(Locale.ROOT),
                stored.endedAt(),
                stored.handedIn(),
                sitting.timetable().isLate(stored.endedAt()),
                sitting.assignment().isTakenBack(),
                PartLines.of(PartHeading.of(sitting.quiz()), lines, Line::part),
                setAside,
                shown.contains(Shown.SCORE) ? Optional.of(Figures.percent(grade.share())) : Optional.empty(),
                shown.contains(Shown.SCORE) || shown.contains(Shown.ANSWER));
    }

    private static Response seeOther(UUID attempt, String rest) {
        return Response.seeOther(URI.create("/learn/attempts/" + attempt + rest))
                .build();
    }
}
