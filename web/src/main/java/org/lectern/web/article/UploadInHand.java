package org.lectern.web.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lectern.generator.ingest.Opened;
import org.lectern.web.platform.DomainJson;

/** A book or an archive of which the teacher has not yet said what is wanted; kept for a day. */
@Entity
@Table(name = "upload_in_hand")
public class UploadInHand extends TeachersOwn {

    @Column(name = "file_name")
    private String fileName;

    private byte[] content;

    @JdbcTypeCode(SqlTypes.JSON)
    private String texts;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected UploadInHand() {}

    UploadInHand(
            UUID id,
            UUID schoolId,
            UUID teacherId,
            String fileName,
            byte[] content,
            Opened.Several texts,
            Instant now) {
        super(id, schoolId, teacherId);
        this.fileName = fileName;
        this.content = content;
        this.texts = DomainJson.write(texts);
        this.createdAt = now;
    }

    public String fileName() {
        return fileName;
    }

    public byte[] content() {
        return content;
    }

    /** What there is to choose from. */
    public Opened.Several texts() {
        return DomainJson.read(texts, Opened.Several.class);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
