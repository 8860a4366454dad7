package org.lectern.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.core.quiz.Pool;
import org.lectern.core.quiz.Quiz;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.quiz.SummaryTime;
import org.lectern.web.article.ArticleVersion;
import org.lectern.web.article.Articles;
import org.lectern.web.article.Illustrations;
import org.lectern.web.article.Summaries;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.quiz.SummaryShown;

/** Published quizzes as the domain knows them. Each is put together once a node, and again after a correction. */
@ApplicationScoped
public class AssignedQuizzes {

    /** About as many quizzes as a school uses at one time; an article with its items takes some 100 KB. */
    private static final int KEPT = 200;

    private record Published(
            int revision, Quiz quiz, SummaryTime summaries, Glossary glossary, Illustrations illustrations) {}

    private final Map<UUID, Published> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Published> eldest) {
            return size() > KEPT;
        }
    });

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
        Published published = kept.get(assignment.quizId());
        if (published == null || published.revision() != revision) {
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
                pools(row, rows));
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

    private static SummaryTime shown(SummaryShown shown) {
        return switch (shown) {
            case BEFORE -> SummaryTime.BEFORE;
            case AFTER -> SummaryTime.AFTER;
            case NEVER -> SummaryTime.NEVER;
        };
    }
}
