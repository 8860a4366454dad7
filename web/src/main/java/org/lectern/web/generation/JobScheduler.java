package org.lectern.web.generation;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.web.platform.DailyWork;

/** Runs jobs that are kept in the database: whichever node is free takes the next, and a dead node's job is taken up. */
@ApplicationScoped
public class JobScheduler {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    MakeDraft makeDraft;

    @Inject
    Instance<DailyWork> daily;

    @Inject
    GenerationSettings settings;

    @Inject
    Clock clock;

    private @Nullable Scheduler scheduler;
    private @Nullable OneTimeTask<Void> task;

    void start(@Observes StartupEvent event) {
        task = makeDraft.task();
        scheduler = Scheduler.create(dataSource, task)
                .startTasks(recurring())
                .threads(settings.threads())
                .pollingInterval(settings.polling())
                .pollUsingLockAndFetch(0.5, 1.0)
                // A node that misses four heartbeats is taken for dead, and its jobs go to the others.
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(2))
                .build();
        scheduler.start();
    }

    private List<RecurringTask<?>> recurring() {
        return daily.stream()
                .<RecurringTask<?>>map(work -> Tasks.recurring(work.name(), FixedDelay.of(Duration.ofDays(1)))
                        .execute((instance, context) -> work.run()))
                .toList();
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** Runs a job soon. Within a transaction: once it is committed, and never where it is rolled back. */
    void schedule(UUID jobId) {
        if (scheduler == null || task == null) {
            throw new IllegalStateException("The scheduler is not running");
        }
        scheduler.scheduleIfNotExists(task.instance(MakeDraft.runOf(jobId)), clock.instant());
    }
}
