package org.lectern.web.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lectern.core.article.Article;
import org.lectern.generator.ingest.Reading;
import org.lectern.web.platform.DomainJson;

/** One state of an article's text. It changes until a draft is made from it, and never again after that. */
@Entity
@DynamicUpdate
@Table(name = "article_version")
public class ArticleVersion {

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "article_id")
    private UUID articleId;

    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private String reading;

    /** What takes its changes back. */
    @JdbcTypeCode(SqlTypes.JSON)
    private String undo;

    private boolean frozen;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ArticleVersion() {}

    ArticleVersion(SourceArticle article, int number, Reading reading, ReadingHistory history, Instant now) {
        this.id = UUID.randomUUID();
        this.schoolId = article.schoolId();
        this.articleId = article.id();
        this.number = number;
        this.reading = DomainJson.write(reading);
        this.undo = DomainJson.write(history);
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID schoolId() {
        return schoolId;
    }

    public UUID articleId() {
        return articleId;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public boolean isFrozen() {
        return frozen;
    }

    public Reading reading() {
        return DomainJson.read(reading, Reading.class);
    }

    /** The changes that led to this text, and how they are taken back. */
    public ReadingHistory history() {
        return DomainJson.read(undo, ReadingHistory.class);
    }

    /** Whether a change can be taken back. */
    public boolean isUndoable() {
        return history().last().isPresent();
    }

    /** Another for every other state of the text, also of one version. */
    public String fingerprint() {
        byte[] state = (number + DomainJson.write(reading())).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(state).toString();
    }

    /** The text that questions are asked about. */
    public Article article() {
        return reading().toArticle();
    }

    /** What stands between the paragraphs of that text. */
    public Illustrations illustrations() {
        return new Illustrations(articleId, Exhibit.of(reading()));
    }

    /** From now on evidence points into this text. */
    public void freeze() {
        frozen = true;
    }

    void change(Reading changed, ReadingHistory history) {
        if (frozen) {
            throw new IllegalStateException("Version " + number + " of article " + articleId + " has drafts");
        }
        reading = DomainJson.write(changed);
        undo = DomainJson.write(history);
    }
}
