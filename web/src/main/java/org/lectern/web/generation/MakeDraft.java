package org.lectern.web.generation;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.lectern.generator.draft.DraftQuiz;
import org.lectern.generator.draft.QuizGenerator;
import org.lectern.generator.ingest.UnreadableArticleException;
import org.lectern.web.article.ReaderWords;
import org.lectern.web.platform.Refusal;

/** Makes a draft in the background. May run more than once for one job: only the first draft is kept. */
@ApplicationScoped
public class MakeDraft {

    private static final Logger LOG = Logger.getLogger(MakeDraft.class);
    private static final String NAME = "make-draft";
    static final int MOST_TRIES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    JobProgress progress;

    @Inject
    QuizGenerator generator;

    @Inject
    Clock clock;

    /** The task as the scheduler knows it. */
    OneTimeTask<Void> task() {
        return Tasks.oneTime(NAME)
                .onFailure(this::afterFailure)
                .execute((instance, context) -> run(jobOf(instance.getId())));
    }

    /**
     * Names a run of a job. Each has a name of its own, since the row of a run that failed may still be there when the
     * job is asked for again.
     */
    static String runOf(UUID jobId) {
        return jobId + "/" + UUID.randomUUID();
    }

    private static UUID jobOf(String run) {
        return UUID.fromString(run.split("/")[0]);
    }

    void run(UUID jobId) {
        try {
            progress.begin(jobId).ifPresent(task -> {
                DraftQuiz draft = generator.draft(
                        task.article(),
                        task.options(),
                        task.taste(),
                        (done, total, doing) -> progress.step(jobId, done, total, doing));
                progress.finish(jobId, draft);
            });
        } catch (UnreadableArticleException e) {
            // Another try would end the same way.
            progress.fail(jobId, ReaderWords.refusal(e));
        }
    }

    private void afterFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        UUID jobId = jobOf(complete.getExecution().taskInstance.getId());
        LOG.errorf(complete.getCause().orElse(null), "The draft of job %s failed", jobId);
        int failures = complete.getExecution().consecutiveFailures + 1;
        if (failures >= MOST_TRIES) {
            progress.fail(jobId, new Refusal("generation_failed"));
            operations.stop();
        } else {
            progress.queueAgain(jobId);
            Instant next = clock.instant().plus(PAUSE.multipliedBy(failures));
            operations.reschedule(complete, next);
        }
    }
}
