package org.lectern.web.article;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** What a teacher had made of one version of an article. */
@MappedSuperclass
public abstract class MadeFromArticle extends TeachersOwn {

    @Column(name = "article_version_id")
    private UUID articleVersionId;

    @SuppressWarnings("NullAway.Init")
    protected MadeFromArticle() {}

    protected MadeFromArticle(UUID schoolId, UUID teacherId, UUID articleVersionId) {
        this(UUID.randomUUID(), schoolId, teacherId, articleVersionId);
    }

    protected MadeFromArticle(UUID id, UUID schoolId, UUID teacherId, UUID articleVersionId) {
        super(id, schoolId, teacherId);
        this.articleVersionId = articleVersionId;
    }

    public UUID articleVersionId() {
        return articleVersionId;
    }
}
