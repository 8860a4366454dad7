package org.lectern.web.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lectern.web.article.Summaries;
import org.lectern.web.platform.DomainJson;

/** What was made of an article, under a teacher's review. */
@Entity
public class Draft {

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "teacher_id")
    private UUID teacherId;

    @Column(name = "article_version_id")
    private UUID articleVersionId;

    @Column(name = "job_id")
    private UUID jobId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String summaries;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    Draft(UUID schoolId, UUID teacherId, UUID articleVersionId, UUID jobId, Summaries summaries, Instant now) {
        this.id = UUID.randomUUID();
        this.schoolId = schoolId;
        this.teacherId = teacherId;
        this.articleVersionId = articleVersionId;
        this.jobId = jobId;
        this.summaries = DomainJson.write(summaries);
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID schoolId() {
        return schoolId;
    }

    public UUID teacherId() {
        return teacherId;
    }

    public UUID articleVersionId() {
        return articleVersionId;
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
