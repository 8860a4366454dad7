package org.lectern.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;
import org.lectern.web.account.Account;
import org.lectern.web.article.Library;
import org.lectern.web.article.SourceArticle;
import org.lectern.web.generation.AskForDraft;
import org.lectern.web.generation.GenerationJob;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.QuizItem;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.quiz.SummaryShown;

/** Makes articles, drafts and quizzes for tests, by the product's own ways. */
@ApplicationScoped
public class TestDraft {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** What a teacher has after a draft was made and published. */
    public record Made(SourceArticle article, GenerationJob job, Draft draft, List<DraftItem> items, Quiz quiz) {}

    @Inject
    Library library;

    @Inject
    AskForDraft ask;

    @Inject
    Drafts drafts;

    @Inject
    Quizzes quizzes;

    @Inject
    Clock clock;

    /** A reading of two sections and one removed piece. */
    public static Reading reading(String title) {
        return new Reading(
                title,
                "",
                "",
                "en",
                List.of(
                        Block.kept(Block.Kind.HEADING, "A weak light"),
                        Block.kept(
                                Block.Kind.PARAGRAPH,
                                "The mirrors of old lighthouses lost about half of the light that fell on them. "
                                        + "Salt air dulled the metal within weeks, so the keepers polished it every night."),
                        new Block(Block.Kind.PARAGRAPH, "Waterproof jackets: 30% off!", "Advertisement"),
                        Block.kept(Block.Kind.HEADING, "A better idea"),
                        Block.kept(
                                Block.Kind.PARAGRAPH,
                                "The engineer Augustin Fresnel cut the curved surface of a lens into rings. "
                                        + "The first of his large lenses was lit in 1823 at the lighthouse of Cordouan.")));
    }

    /** An article of a teacher. */
    public SourceArticle article(Account teacher, String title) {
        return library.add(teacher.schoolId(), teacher.id(), reading(title), "Untitled");
    }

    /** An article, its draft with every item approved, and a quiz of them. */
    public Made publishedBy(Account teacher) {
        SourceArticle article = article(teacher, "The lamp that bent its light");
        GenerationJob job = ask.of(article.id(), teacher.id(), DraftOptions.standard());
        Draft draft = await(job.id());
        return publish(article, job, draft);
    }

    /** The id of a draft in which nothing was good enough to be shown. */
    public UUID emptyBy(Account teacher) {
        SourceArticle article = article(teacher, "The lamp of which nothing is asked");
        Draft draft = await(
                ask.of(article.id(), teacher.id(), DraftOptions.standard()).id());
        clear(draft.id());
        return draft.id();
    }

    @Transactional
    void clear(UUID draft) {
        drafts.getEntityManager()
                .createQuery("delete from DraftItem where draftId = ?1")
                .setParameter(1, draft)
                .executeUpdate();
    }

    /** Waits until a job's draft is there. */
    public Draft await(UUID jobId) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<Draft> draft = find(jobId);
            if (draft.isPresent()) {
                return draft.get();
            }
            pause();
        }
        throw new AssertionError("No draft of job " + jobId + " within " + PATIENCE);
    }

    @Transactional
    Optional<Draft> find(UUID jobId) {
        return drafts.ofJob(jobId);
    }

    @Transactional
    Made publish(SourceArticle article, GenerationJob job, Draft draft) {
        List<DraftItem> items = drafts.items(draft.id());
        Quiz quiz = new Quiz(
                draft.schoolId(),
                draft.teacherId(),
                draft.articleVersionId(),
                draft.id(),
                "Lighthouses",
                SummaryShown.BEFORE,
                draft.summaries(),
                clock.instant());
        List<QuizItem> quizItems = new ArrayList<>();
        for (DraftItem item : items) {
            quizItems.add(new QuizItem(quiz, item.section(), quizItems.size(), BigDecimal.ONE, item.item()));
        }
        quizzes.publish(quiz, quizItems);
        return new Made(article, job, draft, items, quiz);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
