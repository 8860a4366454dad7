package org.lectern.web.progress;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.attempt.AttemptGrade;
import org.lectern.core.attempt.ItemGrade;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.scoring.Verdict;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.attempt.AnswerWords;
import org.lectern.web.attempt.Grading;
import org.lectern.web.attempt.ReplacedGrade;
import org.lectern.web.attempt.Sitting;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.attempt.StartedAttempt;
import org.lectern.web.attempt.StartedAttempts;
import org.lectern.web.platform.Figures;
import org.lectern.web.platform.Page;
import org.lectern.web.quiz.PartHeading;
import org.lectern.web.quiz.PartLines;
import org.lectern.web.school.Pupil;

/** One student's answers, and those that came too late, about which the teacher decides. */
@Path("/assignments/{assignment}/students/{student}")
@RolesAllowed(Role.Name.TEACHER)
@Produces(MediaType.TEXT_HTML)
public class StudentPage {

    /** A question as the student answered it. */
    public record Line(
            int number,
            Optional<Integer> part,
            String stem,
            List<String> answer,
            List<String> key,
            Verdict verdict,
            String points) {
        public String code() {
            return verdict.name().toLowerCase(Locale.ROOT);
        }
    }

    /** An answer that came too late. */
    public record Late(int number, String stem, List<String> answer, Instant received, long position) {}

    /** A try. */
    public record Try(
            UUID attempt,
            int number,
            Instant started,
            Instant ended,
            int percent,
            List<ReplacedGrade> replaced,
            List<Group> groups,
            List<Late> late) {}

    /**
     * The questions of a part.
     *
     * @param points what they earned together
     */
    public record Group(PartLines<Line> part, String points) {}

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        private Templates() {}

        static native TemplateInstance student(UUID assignment, String title, Pupil pupil, List<Try> tries);
    }

    @Inject
    CurrentUser user;

    @Inject
    OwnAssignment own;

    @Inject
    StartedAttempts attempts;

    @Inject
    Sittings sittings;

    @Inject
    Grading grading;

    @Inject
    Assignments assignments;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(UUID assignment, UUID student) {
        Assignment found = own.find(assignment);
        Pupil pupil = pupil(found, student);
        List<Try> tries = new ArrayList<>();
        String title = "";
        for (StartedAttempt row : attempts.tries(found.id(), student)) {
            Sitting sitting = sittings.sitting(row, found);
            title = sitting.quiz().title();
            grading.settled(row)
                    .ifPresent(stored -> tries.add(new Try(
                            row.id(),
                            row.number(),
                            row.startedAt(),
                            stored.endedAt(),
                            Figures.percent(stored.grade().share()),
                            grading.replaced(row.id()),
                            groups(sitting, stored.grade()),
                            late(sitting))));
        }
        return Templates.student(found.id(), title, pupil, tries);
    }

    /** Lets an answer count that came too late. */
    @POST
    @Path("accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(UUID assignment, UUID student, @RestForm UUID attempt, @RestForm long position) {
        Assignment found = own.find(assignment);
        StartedAttempt row = attempts.tries(found.id(), student).stream()
                .filter(one -> one.id().equals(attempt))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        grading.accept(user.accountId(), row.id(), position);
        return Response.seeOther(URI.create("/assignments/" + found.id() + "/students/" + student))
                .build();
    }

    private Pupil pupil(Assignment assignment, UUID student) {
        return assignments.pupils(assignment).stream()
                .filter(pupil -> pupil.accountId().equals(student))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private List<Group> groups(Sitting sitting, AttemptGrade grade) {
        return PartLines.of(PartHeading.of(sitting.quiz()), lines(sitting, grade.items()), Line::part).stream()
                .map(part -> new Group(part, part.isNamed() ? points(sitting, grade, part.number() - 1) : ""))
                .toList();
    }

    private static String points(Sitting sitting, AttemptGrade grade, int part) {
        AttemptGrade own = grade.only(sitting.quiz().parts().get(part).items());
        return Figures.points(own.points(), own.outOf());
    }

    private List<Line> lines(Sitting sitting, List<ItemGrade> grades) {
        AnswerWords words = new AnswerWords(page.words());
        List<Line> lines = new ArrayList<>();
        for (ItemGrade grade : grades) {
            QuizItem item = sitting.quiz().item(grade.item()).orElseThrow();
            lines.add(new Line(
                    lines.size() + 1,
                    sitting.quiz().part(item.id()),
                    item.item().question().stem(),
                    words.answer(item.item().question(), grade.answer()),
                    words.key(item.item().question()),
                    grade.score().verdict(),
                    Figures.percent(grade.score().points()) + " %"));
        }
        return lines;
    }

    private List<Late> late(Sitting sitting) {
        AnswerWords words = new AnswerWords(page.words());
        Attempt attempt = sittings.attempt(sitting);
        List<Late> late = new ArrayList<>();
        List<QuizItem> items = sitting.quiz().items();
        for (int index = 0; index < items.size(); index++) {
            QuizItem item = items.get(index);
            int number = index + 1;
            attempt.item(item.id())
                    .setAside()
                    .forEach(response -> late.add(new Late(
                            number,
                            item.item().question().stem(),
                            words.answer(item.item().question(), response.answer()),
                            response.received(),
                            response.position())));
        }
        return late;
    }
}
