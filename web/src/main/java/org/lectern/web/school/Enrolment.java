package org.lectern.web.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lectern.web.account.PersonName;

/** A pupil's place in a class. It ends by removal and is kept, so that it can be given back. */
@Entity
@DynamicUpdate
public class Enrolment {

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "class_id")
    private UUID classId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "removed_at")
    @Nullable
    private Instant removedAt;

    @Column(name = "import_id")
    @Nullable
    private UUID importId;

    @Column(name = "group_id")
    @Nullable
    private UUID groupId;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    public Enrolment(ClassRoom room, UUID accountId, PersonName name, Instant now) {
        this(UUID.randomUUID(), room, accountId, name, now);
    }

    /** As the other, with the id that the form brought along. */
    Enrolment(UUID id, ClassRoom room, UUID accountId, PersonName name, Instant now) {
        this.id = id;
        this.schoolId = room.schoolId();
        this.classId = room.id();
        this.accountId = accountId;
        this.nameKey = name.key();
        this.joinedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID classId() {
        return classId;
    }

    public UUID accountId() {
        return accountId;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** Remembers the import that brought this pupil. */
    void cameBy(UUID broughtBy) {
        importId = broughtBy;
    }

    /** The pupil's group in the class, which may be one that was removed; empty where there is none. */
    public Optional<UUID> groupId() {
        return Optional.ofNullable(groupId);
    }

    void moveTo(Optional<UUID> group) {
        groupId = group.orElse(null);
    }

    public void remove(Instant now) {
        removedAt = now;
    }

    public void giveBack() {
        removedAt = null;
    }

    public void rename(PersonName name) {
        nameKey = name.key();
    }
}
