package org.lectern.web.assignment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.core.quiz.Pool;
import org.lectern.core.quiz.Quiz;
import org.lectern.core.quiz.Quiz.JoinedText;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.quiz.QuizPart;
import org.lectern.core.quiz.SummaryTime;
import org.lectern.web.article.ArticleVersion;
import org.lectern.web.article.Articles;
import org.lectern.web.article.Illustrations;
import org.lectern.web.article.Summaries;
import org.lectern.web.quiz.PartHeading;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.quiz.SummaryShown;

/** Published quizzes as the domain knows them. Each is put together once a node, and again after a correction. */
@ApplicationScoped
public class AssignedQuizzes {

    /** About as many items as the quizzes have that a school uses at one time; one with its text takes some 5 KB. */
    private static final int KEPT = 10_000;

    private record Published(
            int revision, Quiz quiz, SummaryTime summaries, Glossary glossary, Illustrations illustrations) {}

    private final Cache<UUID, Published> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((UUID id, Published published) -> published.quiz().items().size()
                    + published.quiz().article().sections().size())
            .build();

    @Inject
    Quizzes quizzes;

    @Inject
    Articles articles;

    public AssignedQuiz of(Assignment assignment) {
        return of(assignment, quizzes.revision(assignment.quizId()));
    }

    /**
     * The quiz in this revision or a newer one.
     *
     * @param revision as the database has it now
     */
    public AssignedQuiz of(Assignment assignment, int revision) {
        Published published = kept.getIfPresent(assignment.quizId());
        if (published == null || published.revision() < revision) {
            published = read(assignment.quizId(), revision);
            kept.put(assignment.quizId(), published);
        }
        return new AssignedQuiz(
                published.quiz(),
                published.revision(),
                assignment.policy(published.summaries()),
                published.glossary(),
                published.illustrations());
    }

    private Published read(UUID quizId, int revision) {
        org.lectern.web.quiz.Quiz row = quizzes.findById(quizId);
        ArticleVersion version = articles.version(row.articleVersionId());
        List<org.lectern.web.quiz.QuizItem> rows = quizzes.items(quizId);
        List<QuizItem> items =
                rows.stream().map(item -> item.version().inQuiz()).toList();
        Quiz quiz = new Quiz(
                row.title(),
                version.article(),
                row.summaries().sections().stream()
                        .map(Summaries.OfSection::sentences)
                        .toList(),
                items,
                pools(row, rows),
                texts(row, rows),
                parts(row, rows));
        Glossary glossary =
                Glossary.of(row.summaries(), items.stream().map(QuizItem::item).toList());
        return new Published(revision, quiz, shown(row.summaryShown()), glossary, version.illustrations());
    }

    private static List<Pool> pools(org.lectern.web.quiz.Quiz quiz, List<org.lectern.web.quiz.QuizItem> rows) {
        List<Pool> pools = new ArrayList<>();
        for (int draw : quiz.draws()) {
            int index = pools.size();
            List<String> items = rows.stream()
                    .filter(row -> row.pool().filter(pool -> pool == index).isPresent())
                    .map(row -> row.item().id())
                    .toList();
            pools.add(new Pool(items, draw));
        }
        return pools;
    }

    private static List<JoinedText> texts(org.lectern.web.quiz.Quiz quiz, List<org.lectern.web.quiz.QuizItem> rows) {
        List<JoinedText> texts = new ArrayList<>();
        for (int first : quiz.texts()) {
            int index = texts.size();
            texts.add(new JoinedText(
                    first,
                    rows.stream()
                            .filter(row ->
                                    row.text().filter(text -> text == index).isPresent())
                            .map(row -> row.item().id())
                            .collect(Collectors.toSet())));
        }
        return texts;
    }

    private static List<QuizPart> parts(org.lectern.web.quiz.Quiz quiz, List<org.lectern.web.quiz.QuizItem> rows) {
        List<QuizPart> parts = new ArrayList<>();
        for (PartHeading heading : quiz.parts()) {
            int index = parts.size();
            List<String> items = rows.stream()
                    .filter(row -> row.part().filter(part -> part == index).isPresent())
                    .map(row -> row.item().id())
                    .toList();
            parts.add(new QuizPart(heading.title(), heading.instructions(), items));
        }
        return parts;
    }

    private static SummaryTime shown(SummaryShown shown) {
        return switch (shown) {
            case BEFORE -> SummaryTime.BEFORE;
            case AFTER -> SummaryTime.AFTER;
            case NEVER -> SummaryTime.NEVER;
        };
    }
}
