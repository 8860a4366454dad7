package org.lectern.web.student;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.core.attempt.AttemptGrade;
import org.lectern.core.attempt.ItemGrade;
import org.lectern.core.attempt.PresentedItem;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.quiz.QuizPart;
import org.lectern.core.quiz.Shown;
import org.lectern.core.quiz.SummaryTime;
import org.lectern.core.scoring.Verdict;
import org.lectern.web.account.Role;
import org.lectern.web.attempt.AnswerWords;
import org.lectern.web.attempt.Grading;
import org.lectern.web.attempt.Regrades;
import org.lectern.web.attempt.Sitting;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.attempt.StartedAttempt;
import org.lectern.web.attempt.StoredGrade;
import org.lectern.web.platform.Figures;
import org.lectern.web.platform.Page;
import org.lectern.web.quiz.PartHeading;
import org.lectern.web.quiz.PartLines;

/** A handed-in quiz as far as it is released: score, key, the words that prove it, and why. */
@Path("/learn/attempts/{attempt}/result")
@RolesAllowed(Role.Name.STUDENT)
@Produces(MediaType.TEXT_HTML)
public class ResultPage {

    /**
     * One question's result.
     *
     * @param verdict empty where the score is not shown
     * @param key empty where it is not shown
     * @param why reasons for the key and against what was chosen, empty where they are not shown
     * @param byMeaning whether a typed answer was judged by likeness, which a teacher may correct
     * @param quotes the words that prove the key, empty where they are not shown
     */
    public record Row(
            int number,
            Optional<Integer> part,
            int section,
            String stem,
            List<String> answer,
            Optional<Verdict> verdict,
            String points,
            List<String> key,
            List<Reason> why,
            boolean byMeaning,
            List<String> quotes) {

        public boolean isAnswered() {
            return !answer.isEmpty();
        }
    }

    /** Why something is right or wrong. */
    public record Reason(String subject, boolean right, String text) {}

    /** What a part earned. */
    public record PartPoints(String title, String points, int percent) {}

    /**
     * The page.
     *
     * @param parts single questions, none where they are not shown
     * @param points of each part in its order, none where the score is not shown or there are no parts
     */
    public record View(
            UUID attempt,
            UUID assignment,
            String title,
            Passage passage,
            List<PartLines<Row>> parts,
            List<PartPoints> points,
            Optional<Integer> percent,
            String total,
            boolean keyShown,
            Optional<ChangedResult> changed) {}

    @CheckedTemplate(basePath = "student")
    static class Templates {
        private Templates() {}

        static native TemplateInstance result(View view);
    }

    @Inject
    OwnSitting own;

    @Inject
    Sittings sittings;

    @Inject
    Grading grading;

    @Inject
    Regrades regrades;

    @Inject
    Page page;

    @GET
    public Response show(UUID attempt) {
        Sitting sitting = own.find(attempt);
        StoredGrade stored = grading.settled(sitting.row()).orElseThrow(NotFoundException::new);
        Set<Shown> shown = sitting.shown(sittings.attempt(sitting), sittings.now(), sittings.triesUsed(sitting));
        if (!shown.contains(Shown.ANSWER) && !shown.contains(Shown.SCORE)) {
            // Told there: that it is shown later.
            return Response.seeOther(URI.create("/learn/attempts/" + attempt + "/receipt"))
                    .build();
        }
        return Response.ok(Templates.result(view(sitting, stored.grade(), shown)))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The pupil has seen that the result changed; it is not told again. */
    @POST
    @Path("seen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response seen(UUID attempt, @RestForm @DefaultValue("") String back) {
        regrades.seen(own.find(attempt).row());
        return Response.seeOther(URI.create(back.equals("list") ? "/learn" : "/learn/attempts/" + attempt + "/result"))
                .build();
    }

    private View view(Sitting sitting, AttemptGrade grade, Set<Shown> shown) {
        List<Row> rows = new ArrayList<>();
        List<Passage.Light> lights = new ArrayList<>();
        var presentation = sitting.presentation();
        // A score alone is told without a word on single questions.
        for (PresentedItem item : shown.contains(Shown.ANSWER) ? presentation.items() : List.<PresentedItem>of()) {
            QuizItem known = presentation.item(item.id()).orElseThrow();
            rows.add(row(item, known, grade.item(known.id()), shown));
            if (shown.contains(Shown.EVIDENCE)) {
                for (Evidence evidence : known.item().evidence()) {
                    lights.add(new Passage.Light(evidence.section(), evidence.span(), item.number()));
                }
            }
        }
        boolean summaries = sitting.policy().summaries() != SummaryTime.NEVER;
        boolean score = shown.contains(Shown.SCORE);
        return new View(
                sitting.row().id(),
                sitting.assignment().id(),
                sitting.quiz().title(),
                Passage.of(sitting.quiz().article(), summaries ? sitting.quiz().summaries() : List.of(), lights)
                        .showing(
                                sitting.illustrations().exhibits(),
                                PicturePage.address(sitting.row().id()))
                        .only(Set.copyOf(sitting.quiz().sections())),
                PartLines.of(PartHeading.of(sitting.quiz()), rows, Row::part),
                score ? points(sitting.quiz().parts(), grade) : List.of(),
                score ? Optional.of(Figures.percent(grade.share())) : Optional.empty(),
                score ? Figures.points(grade.points(), grade.outOf()) : "",
                shown.contains(Shown.KEY),
                score ? changed(sitting.row(), grade) : Optional.empty());
    }

    private static List<PartPoints> points(List<QuizPart> parts, AttemptGrade grade) {
        return parts.stream()
                .map(part -> new PartPoints(
                        part.title(),
                        Figures.points(
                                grade.only(part.items()).points(),
                                grade.only(part.items()).outOf()),
                        Figures.percent(grade.only(part.items()).share())))
                .toList();
    }

    private Optional<ChangedResult> changed(StartedAttempt row, AttemptGrade grade) {
        return regrades.of(row).flatMap(known -> ChangedResult.of(row.id(), known, grade));
    }

    /** An accepted text in any spelling names the text that it is; likeness names ideas alone. */
    private static boolean isByMeaning(Question question, ItemGrade graded) {
        return question instanceof ShortAnswer
                && graded.score().verdict() != Verdict.BLANK
                && graded.score().parts().stream().allMatch(part -> part.note().isBlank());
    }

    private Row row(PresentedItem item, QuizItem known, ItemGrade graded, Set<Shown> shown) {
        AnswerWords words = new AnswerWords(page.words());
        boolean score = shown.contains(Shown.SCORE);
        return new Row(
                item.number(),
                item.part(),
                item.section(),
                item.question().stem(),
                words.answer(known.item().question(), graded.answer()),
                score ? Optional.of(graded.score().verdict()) : Optional.empty(),
                score ? Figures.points(graded.points(), graded.outOf()) : "",
                shown.contains(Shown.KEY) ? words.key(known.item().question()) : List.of(),
                shown.contains(Shown.FEEDBACK) ? Reasons.of(known.item().question(), graded, words) : List.of(),
                score && isByMeaning(known.item().question(), graded),
                shown.contains(Shown.EVIDENCE)
                        ? known.item().evidence().stream().map(Evidence::quote).toList()
                        : List.of());
    }
}
