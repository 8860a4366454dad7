package org.lectern.web.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lectern.web.article.MadeFromArticle;
import org.lectern.web.article.Summaries;
import org.lectern.web.platform.DomainJson;

/** What was made of an article, under a teacher's review. */
@Entity
@DynamicUpdate
public class Draft extends MadeFromArticle {

    @Column(name = "job_id")
    private UUID jobId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String summaries;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    Draft(UUID schoolId, UUID teacherId, UUID articleVersionId, UUID jobId, Summaries summaries, Instant now) {
        super(schoolId, teacherId, articleVersionId);
        this.jobId = jobId;
        this.summaries = DomainJson.write(summaries);
        this.createdAt = now;
    }

    public UUID jobId() {
        return jobId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Summaries summaries() {
        return DomainJson.read(summaries, Summaries.class);
    }

    void changeSummaries(Summaries changed) {
        summaries = DomainJson.write(changed);
    }
}
