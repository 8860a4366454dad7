package org.lectern.web.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An article in a teacher's library; its text lies in its versions. */
@Entity
@DynamicUpdate
@Table(name = "article")
public class SourceArticle extends TeachersOwn {

    private String title;

    @Column(name = "created_at")
    private Instant createdAt;

    private boolean sample;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] tags = {};

    @Nullable
    private String grades;

    @Column(name = "archived_at")
    @Nullable
    private Instant archivedAt;

    @SuppressWarnings("NullAway.Init")
    protected SourceArticle() {}

    SourceArticle(UUID id, UUID schoolId, UUID teacherId, String title, Instant now) {
        super(id, schoolId, teacherId);
        this.title = title;
        this.createdAt = now;
    }

    public String title() {
        return title;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Words that its teacher files it under, in small letters. */
    public List<String> tags() {
        return List.of(tags);
    }

    void tag(List<String> changed) {
        tags = changed.toArray(String[]::new);
    }

    /** The band of grades that its newest text was last estimated for, such as {@code 6–8}; empty where it is not known. */
    public Optional<String> grades() {
        return Optional.ofNullable(grades);
    }

    void isFor(@Nullable String band) {
        grades = band;
    }

    /** Whether it is out of the library's list. */
    public boolean isArchived() {
        return archivedAt != null;
    }

    /** Takes it out of the library's list; quizzes made of it go on. */
    public void archive(Instant now) {
        archivedAt = now;
    }

    public void unarchive() {
        archivedAt = null;
    }

    /** Whether it was put in to be looked at. */
    public boolean isSample() {
        return sample;
    }

    public void markAsSample() {
        sample = true;
    }

    void rename(String changed) {
        title = changed;
    }
}
