package org.lectern.web.student;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.lectern.core.attempt.ItemGrade;
import org.lectern.core.progress.ItemEase;
import org.lectern.core.progress.LearnerRecord;
import org.lectern.core.progress.Mastery;
import org.lectern.core.question.Skill;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.quiz.Shown;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.attempt.Grading;
import org.lectern.web.attempt.Sitting;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.attempt.StartedAttempt;
import org.lectern.web.attempt.StartedAttempts;
import org.lectern.web.attempt.StoredGrade;
import org.lectern.web.platform.Figures;

/** What a student's own answers say about each reading skill, from results that may be seen. */
@Path("/learn/progress")
@RolesAllowed(Role.Name.STUDENT)
@Produces(MediaType.TEXT_HTML)
public class OwnProgressPage {

    /**
     * One skill.
     *
     * @param answers how many questions of it were answered
     * @param percent of their points
     */
    public record Line(Skill skill, long answers, int percent, Mastery.Level level) {}

    /** A result that counts as evidence. */
    private record Result(Sitting sitting, StoredGrade grade) {}

    @CheckedTemplate(basePath = "student")
    static class Templates {
        private Templates() {}

        static native TemplateInstance progress(List<Line> lines, long due, List<ToDoList.Entry> past);
    }

    @Inject
    CurrentUser user;

    @Inject
    Assignments assignments;

    @Inject
    StartedAttempts attempts;

    @Inject
    Sittings sittings;

    @Inject
    Grading grading;

    @Inject
    MissedCards cards;

    @Inject
    ToDoLists lists;

    @GET
    public TemplateInstance show() {
        cards.collect(user.accountId());
        return Templates.progress(
                lines(results(user.accountId())),
                cards.due(user.accountId()),
                lists.of(user.accountId()).past());
    }

    private List<Result> results(UUID accountId) {
        List<Result> results = new ArrayList<>();
        for (Assignment assignment : assignments.forStudent(accountId)) {
            if (assignment.manner().practice()) {
                continue;
            }
            for (StartedAttempt row : attempts.tries(assignment.id(), accountId)) {
                Sitting sitting = sittings.sitting(row, assignment);
                grading.settled(row)
                        .filter(grade -> sitting.shown(
                                        sittings.attempt(sitting), sittings.now(), sittings.triesUsed(sitting))
                                .contains(Shown.SCORE))
                        .ifPresent(grade -> results.add(new Result(sitting, grade)));
            }
        }
        results.sort(Comparator.comparing(result -> result.grade().endedAt()));
        return results;
    }

    private static List<Line> lines(List<Result> results) {
        LearnerRecord<Skill> learner = LearnerRecord.newcomer();
        for (Result result : results) {
            for (ItemGrade grade : result.grade().grade().items()) {
                QuizItem item = result.sitting().quiz().item(grade.item()).orElseThrow();
                learner = learner.after(
                        item.item().skill(),
                        ItemEase.ofDifficulty(item.item().difficulty()),
                        grade.score().points());
            }
        }
        List<Line> lines = new ArrayList<>();
        for (Skill skill : Skill.values()) {
            var seen = learner.skill(skill);
            if (seen.answers() > 0) {
                lines.add(new Line(
                        skill,
                        Math.round(seen.answers()),
                        Figures.percent(seen.right() / seen.answers()),
                        Mastery.level(learner, skill)));
            }
        }
        return lines;
    }
}
