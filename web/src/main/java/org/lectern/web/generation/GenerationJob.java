package org.lectern.web.generation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.web.article.ArticleVersion;
import org.lectern.web.article.MadeFromArticle;
import org.lectern.web.platform.DomainJson;
import org.lectern.web.platform.Refusal;

/** A draft that is asked for, with how far it has come. The scheduler knows only its id. */
@Entity
@DynamicUpdate
@Table(name = "generation_job")
public class GenerationJob extends MadeFromArticle {

    @JdbcTypeCode(SqlTypes.JSON)
    private String options;

    @Enumerated(EnumType.STRING)
    private JobState state = JobState.QUEUED;

    private int done;
    private int total = 1;
    private String doing = "";
    private String failure = "";

    @Column(name = "failure_arguments")
    @JdbcTypeCode(SqlTypes.JSON)
    private String failureArguments = DomainJson.write(List.of());

    private int tries;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    @Nullable
    private Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected GenerationJob() {}

    GenerationJob(UUID id, ArticleVersion version, UUID teacherId, DraftOptions options, Instant now) {
        super(id, version.schoolId(), teacherId, version.id());
        this.options = DomainJson.write(options);
        this.createdAt = now;
    }

    public DraftOptions options() {
        return DomainJson.read(options, DraftOptions.class);
    }

    public JobState state() {
        return state;
    }

    /** Steps finished, 0–{@link #total()}. */
    public int done() {
        return done;
    }

    /** Steps in all, at least 1. */
    public int total() {
        return total;
    }

    /** What is being done, in words; empty before the start. */
    public String doing() {
        return doing;
    }

    /** What went wrong; empty where nothing did. */
    public Optional<Refusal> failure() {
        return failure.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(failure, (Object[]) DomainJson.read(failureArguments, String[].class)));
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isOver() {
        return state.isOver();
    }

    public boolean isFailed() {
        return state == JobState.FAILED;
    }

    /** How often it was begun, also by nodes that died of it. */
    int tries() {
        return tries;
    }

    void begin() {
        state = JobState.RUNNING;
        tries++;
        failure = "";
    }

    void step(int done, int total, String doing) {
        this.done = done;
        this.total = Math.max(1, total);
        this.doing = doing;
    }

    void finish(Instant now) {
        state = JobState.DONE;
        done = total;
        finishedAt = now;
    }

    void fail(Refusal why, Instant now) {
        state = JobState.FAILED;
        failure = why.key();
        failureArguments = DomainJson.write(why.arguments());
        finishedAt = now;
    }

    /** On somebody's wish, whatever came of it before. */
    void startAfresh() {
        queueAgain();
        tries = 0;
    }

    void queueAgain() {
        state = JobState.QUEUED;
        failure = "";
        done = 0;
        finishedAt = null;
    }
}
