package org.lectern.web.article;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** What belongs to one teacher and stays in the school. */
@MappedSuperclass
public abstract class TeachersOwn {

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "teacher_id")
    private UUID teacherId;

    @SuppressWarnings("NullAway.Init")
    protected TeachersOwn() {}

    protected TeachersOwn(UUID id, UUID schoolId, UUID teacherId) {
        this.id = id;
        this.schoolId = schoolId;
        this.teacherId = teacherId;
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
}
