package org.lectern.web.school;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A teacher's place in somebody else's class. It ends by removal or leaving and is kept, so that it can be taken back. */
@Entity
@DynamicUpdate
@Table(name = "co_teacher")
public class CoTeacher {

    /** Whose place, and where. */
    @Embeddable
    public record Key(
            @Column(name = "class_id") UUID classId,
            @Column(name = "account_id") UUID accountId) {}

    @EmbeddedId
    private Key key;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "removed_at")
    @Nullable
    private Instant removedAt;

    @Column(name = "left_it")
    private boolean leftIt;

    @SuppressWarnings("NullAway.Init")
    protected CoTeacher() {}

    CoTeacher(ClassRoom room, UUID accountId, Instant now) {
        this.key = new Key(room.id(), accountId);
        this.schoolId = room.schoolId();
        this.addedAt = now;
    }

    public boolean isPresent() {
        return removedAt == null;
    }

    /** Whether the teacher went, and was not sent away. */
    public boolean hasLeft() {
        return leftIt && removedAt != null;
    }

    void remove(Instant now) {
        removedAt = now;
        leftIt = false;
    }

    void leave(Instant now) {
        removedAt = now;
        leftIt = true;
    }

    void takeBack() {
        removedAt = null;
        leftIt = false;
    }
}
