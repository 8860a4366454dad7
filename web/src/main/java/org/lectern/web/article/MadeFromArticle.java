package org.lectern.web.article;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** What a teacher had made of one version of an article; it belongs to that teacher and stays in the school. */
@MappedSuperclass
public abstract class MadeFromArticle {

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "teacher_id")
    private UUID teacherId;

    @Column(name = "article_version_id")
    private UUID articleVersionId;

    @SuppressWarnings("NullAway.Init")
    protected MadeFromArticle() {}

    protected MadeFromArticle(UUID schoolId, UUID teacherId, UUID articleVersionId) {
        this(UUID.randomUUID(), schoolId, teacherId, articleVersionId);
    }

    protected MadeFromArticle(UUID id, UUID schoolId, UUID teacherId, UUID articleVersionId) {
        this.id = id;
        this.schoolId = schoolId;
        this.teacherId = teacherId;
        this.articleVersionId = articleVersionId;
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
}
