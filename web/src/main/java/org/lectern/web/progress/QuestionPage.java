package org.lectern.web.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Question;
import org.lectern.web.account.Role;
import org.lectern.web.assignment.AssignedQuizzes;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.attempt.AnswerWords;
import org.lectern.web.platform.Page;
import org.lectern.web.quiz.QuizItem;
import org.lectern.web.quiz.Quizzes;

/** One question over the whole class: how often each answer was given, by whom, and why it attracts. */
@Path("/assignments/{assignment}/questions/{number}")
@RolesAllowed(Role.Name.TEACHER)
@Produces(MediaType.TEXT_HTML)
public class QuestionPage {

    /** The page. */
    public record View(
            UUID assignment,
            UUID quiz,
            UUID item,
            boolean counts,
            String title,
            int number,
            int total,
            String stem,
            List<String> key,
            List<String> quotes,
            Optional<Integer> percent,
            int answers,
            List<Choices> choices) {}

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        private Templates() {}

        static native TemplateInstance question(View view);
    }

    @Inject
    OwnAssignment own;

    @Inject
    AssignedQuizzes quizzes;

    @Inject
    Quizzes published;

    @Inject
    ClassGrids grids;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(UUID assignment, int number) {
        Assignment found = own.find(assignment);
        ClassGrid grid = grids.of(found);
        ClassGrid.Column column = grid.columns().stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        AnswerWords words = new AnswerWords(page.words());
        Question question = column.item().item().question();
        QuizItem row = published.items(found.quizId()).get(number - 1);
        return Templates.question(new View(
                found.id(),
                found.quizId(),
                row.id(),
                row.version().counts(),
                quizzes.of(found).quiz().title(),
                number,
                grid.columns().size(),
                question.stem(),
                words.key(question),
                column.item().item().evidence().stream().map(Evidence::quote).toList(),
                column.percent(),
                (int) grid.rows().stream()
                        .filter(one -> one.at(column).isPresent())
                        .count(),
                Choices.of(grid, column.id(), question, words)));
    }
}
