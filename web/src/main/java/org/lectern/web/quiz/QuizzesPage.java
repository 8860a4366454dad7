package org.lectern.web.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.core.article.Section;
import org.lectern.core.interchange.QuestionFormat;
import org.lectern.core.interchange.QuestionFormats;
import org.lectern.core.question.Item;
import org.lectern.core.question.QuestionType;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.article.Articles;
import org.lectern.web.platform.Page;

/** A teacher's published quizzes, and one of them with its keys. */
@Path("/quizzes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class QuizzesPage {

    /** An item as its teacher reads it. */
    public record Line(
            UUID id,
            int number,
            Optional<Integer> part,
            QuestionType type,
            Item item,
            ShownKey shown,
            String heading,
            String points,
            boolean counts,
            String drawn) {}

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        private Templates() {}

        static native TemplateInstance quizzes(List<Quiz> quizzes);

        static native TemplateInstance quiz(
                Quiz quiz, List<PartLines<Line>> parts, int questions, long each, List<QuestionFormat> formats);
    }

    @Inject
    Quizzes quizzes;

    @Inject
    Articles articles;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @GET
    public TemplateInstance list() {
        return Templates.quizzes(quizzes.ofTeacher(user.accountId()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance quiz(UUID id) {
        Quiz quiz = quizzes.ofTeacher(id, user.accountId());
        List<Section> sections =
                articles.version(quiz.articleVersionId()).article().sections();
        List<QuizItem> items = quizzes.items(id);
        return Templates.quiz(
                quiz,
                PartLines.of(
                        quiz.parts(),
                        items.stream()
                                .map(item -> line(quiz, items, item, sections))
                                .toList(),
                        Line::part),
                items.size(),
                each(quiz, items),
                QuestionFormats.all());
    }

    /** How many questions each attempt meets. */
    private static long each(Quiz quiz, List<QuizItem> items) {
        long always = items.stream().filter(item -> item.pool().isEmpty()).count();
        return always + quiz.draws().stream().mapToLong(Integer::longValue).sum();
    }

    private Line line(Quiz quiz, List<QuizItem> all, QuizItem quizItem, List<Section> sections) {
        Item item = quizItem.item();
        String heading =
                quizItem.section() < 0 ? "" : sections.get(quizItem.section()).heading();
        return new Line(
                quizItem.id(),
                quizItem.position() + 1,
                quizItem.part(),
                item.question().type(),
                item,
                ShownKey.of(item.question()),
                heading,
                quizItem.version().written(),
                quizItem.version().counts(),
                quizItem.pool().map(pool -> drawn(quiz, all, pool)).orElse(""));
    }

    private String drawn(Quiz quiz, List<QuizItem> all, int pool) {
        long size = all.stream()
                .filter(item -> item.pool().equals(Optional.of(pool)))
                .count();
        return page.words().text("quiz_drawn", quiz.draws().get(pool), size);
    }
}
