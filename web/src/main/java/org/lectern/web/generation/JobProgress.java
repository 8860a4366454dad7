package org.lectern.web.generation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lectern.core.article.Article;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.generator.draft.DraftQuiz;
import org.lectern.generator.ranking.Taste;
import org.lectern.web.article.ArticleVersion;
import org.lectern.web.article.Articles;
import org.lectern.web.platform.Refusal;
import org.lectern.web.review.Drafts;
import org.lectern.web.review.Tastes;

/** What a job writes into the database, each in a transaction of its own, so that a page can follow it. */
@ApplicationScoped
public class JobProgress {

    /** What a job needs to know before it begins. */
    record Task(Article article, DraftOptions options, Taste taste) {}

    @Inject
    GenerationJobs jobs;

    @Inject
    Articles articles;

    @Inject
    Drafts drafts;

    @Inject
    Tastes tastes;

    @Inject
    Clock clock;

    /** Begins a job; empty where there is nothing to do: it is gone, or its draft exists already. */
    @Transactional
    Optional<Task> begin(UUID jobId) {
        GenerationJob job = jobs.findById(jobId);
        if (job == null) {
            return Optional.empty();
        }
        if (drafts.ofJob(jobId).isPresent()) {
            job.finish(clock.instant());
            return Optional.empty();
        }
        if (job.tries() >= MakeDraft.MOST_TRIES) {
            // Nodes died of it, or it would have failed before.
            job.fail(new Refusal("generation_failed"), clock.instant());
            return Optional.empty();
        }
        job.begin();
        ArticleVersion version = articles.version(job.articleVersionId());
        return Optional.of(new Task(version.article(), job.options(), tastes.of(job.schoolId(), version.articleId())));
    }

    @Transactional
    void step(UUID jobId, int done, int total, String doing) {
        GenerationJob job = jobs.findById(jobId);
        if (job != null) {
            job.step(done, total, doing);
        }
    }

    /** Keeps the draft and ends the job, both or neither. */
    @Transactional
    void finish(UUID jobId, DraftQuiz draft) {
        GenerationJob job = jobs.findById(jobId);
        if (job != null && drafts.ofJob(jobId).isEmpty()) {
            drafts.keep(job.schoolId(), job.teacherId(), job.articleVersionId(), jobId, draft);
            job.finish(clock.instant());
        }
    }

    @Transactional
    void fail(UUID jobId, Refusal why) {
        GenerationJob job = jobs.findById(jobId);
        if (job != null) {
            job.fail(why, clock.instant());
        }
    }

    @Transactional
    void queueAgain(UUID jobId) {
        GenerationJob job = jobs.findById(jobId);
        if (job != null) {
            job.queueAgain();
        }
    }
}
