package org.lectern.web.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.lectern.generator.ingest.Picture;

/** A picture that came inside an article's file. */
@Entity
@Table(name = "article_picture")
public class KeptPicture {

    /** A picture is known by its content within its article. */
    @Embeddable
    public record Id(
            @Column(name = "article_id") UUID articleId,
            @Column(name = "picture_id") String pictureId) implements Serializable {}

    @EmbeddedId
    private Id id;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected KeptPicture() {}

    KeptPicture(SourceArticle article, Picture picture) {
        this.id = new Id(article.id(), picture.id());
        this.schoolId = article.schoolId();
        this.mediaType = picture.type();
        this.content = picture.bytes();
    }

    public Id id() {
        return id;
    }

    public UUID schoolId() {
        return schoolId;
    }

    /** Told by the picture's own bytes, never by who sent it. */
    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content;
    }
}
