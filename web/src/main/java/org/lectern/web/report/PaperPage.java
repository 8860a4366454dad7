package org.lectern.web.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lectern.core.attempt.Draw;
import org.lectern.core.attempt.Presentation;
import org.lectern.core.attempt.PresentedItem;
import org.lectern.core.attempt.PresentedQuestion;
import org.lectern.core.attempt.PresentedQuestion.AnyOf;
import org.lectern.core.attempt.PresentedQuestion.Gap;
import org.lectern.core.attempt.PresentedQuestion.Judgement;
import org.lectern.core.attempt.PresentedQuestion.OneOf;
import org.lectern.core.attempt.PresentedQuestion.Pairing;
import org.lectern.core.attempt.PresentedQuestion.Part;
import org.lectern.core.attempt.PresentedQuestion.Sequence;
import org.lectern.core.attempt.PresentedQuestion.Writing;
import org.lectern.core.attempt.Veil;
import org.lectern.core.quiz.Quiz;
import org.lectern.core.quiz.QuizItem;
import org.lectern.web.account.Role;
import org.lectern.web.article.StoredPictures;
import org.lectern.web.assignment.AssignedQuiz;
import org.lectern.web.assignment.AssignedQuizzes;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.attempt.AnswerWords;
import org.lectern.web.platform.Page;
import org.lectern.web.progress.OwnAssignment;
import org.lectern.web.quiz.PartHeading;
import org.lectern.web.quiz.PartLines;
import org.lectern.web.student.Passage;

/** A quiz to print: the text, the questions, and the key on a sheet of its own. */
@Path("/assignments/{assignment}/paper")
@RolesAllowed(Role.Name.TEACHER)
@Produces(MediaType.TEXT_HTML)
public class PaperPage {

    /**
     * A question on paper.
     *
     * @param boxes what is ticked, matched or numbered
     * @param lefts what is to be matched
     * @param lines how many empty lines there are to write on
     */
    public record Line(
            int number,
            Optional<Integer> part,
            String stem,
            List<String> boxes,
            List<String> lefts,
            boolean several,
            int lines,
            List<String> key) {}

    @CheckedTemplate(basePath = "report")
    static class Templates {
        private Templates() {}

        static native TemplateInstance paper(
                UUID assignment, String title, Passage passage, List<PartLines<Line>> parts);
    }

    @Inject
    OwnAssignment own;

    @Inject
    AssignedQuizzes quizzes;

    @Inject
    StoredPictures pictures;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(UUID assignment) {
        Assignment found = own.find(assignment);
        AssignedQuiz assigned = quizzes.of(found);
        // One order, and one draw from each pool, for all copies, so that one key fits them all.
        byte[] seed = ByteBuffer.allocate(Veil.SECRET_BYTES)
                .putLong(found.id().getMostSignificantBits())
                .putLong(found.id().getLeastSignificantBits())
                .array();
        Veil veil = new Veil(seed);
        Quiz quiz = assigned.quiz().only(Draw.of(assigned.quiz(), veil));
        Presentation presentation = new Presentation(quiz, assigned.policy(), veil);
        AnswerWords words = new AnswerWords(page.words());
        List<Line> lines = presentation.items().stream()
                .map(item -> line(item, presentation.item(item.id()).orElseThrow(), words))
                .toList();
        return Templates.paper(
                found.id(),
                assigned.quiz().title(),
                Passage.of(assigned.quiz().article(), List.of(), List.of())
                        .showing(assigned.illustrations().exhibits(), "/assignments/" + assignment + "/paper/pictures/")
                        .only(Set.copyOf(quiz.sections())),
                PartLines.of(PartHeading.of(quiz), lines, Line::part));
    }

    @GET
    @Path("pictures/{picture}")
    @Produces(MediaType.WILDCARD)
    public Response picture(UUID assignment, String picture) {
        return pictures.of(quizzes.of(own.find(assignment)).illustrations().article(), picture);
    }

    private Line line(PresentedItem item, QuizItem known, AnswerWords words) {
        PresentedQuestion question = item.question();
        List<String> key = words.key(known.item().question());
        String stem = question.stem();
        return switch (question) {
            case OneOf q -> new Line(item.number(), item.part(), stem, texts(q.options()), List.of(), false, 0, key);
            case AnyOf q -> new Line(item.number(), item.part(), stem, texts(q.options()), List.of(), true, 0, key);
            case Judgement q ->
                new Line(
                        item.number(),
                        item.part(),
                        stem,
                        words.choices(known.item().question()),
                        List.of(),
                        false,
                        0,
                        key);
            case Gap q ->
                new Line(
                        item.number(),
                        item.part(),
                        stem,
                        texts(q.bank()),
                        List.of(),
                        false,
                        q.bank().isEmpty() ? 1 : 0,
                        key);
            case Writing q -> new Line(item.number(), item.part(), stem, List.of(), List.of(), false, 3, key);
            case PresentedQuestion.Number q ->
                new Line(item.number(), item.part(), stem, List.of(), List.of(), false, 1, key);
            case Pairing q ->
                new Line(item.number(), item.part(), stem, texts(q.rights()), texts(q.lefts()), false, 0, key);
            case Sequence q -> new Line(item.number(), item.part(), stem, texts(q.items()), List.of(), false, 0, key);
        };
    }

    private static List<String> texts(List<Part> parts) {
        return parts.stream().map(Part::text).toList();
    }
}
