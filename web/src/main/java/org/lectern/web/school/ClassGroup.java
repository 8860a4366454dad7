package org.lectern.web.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lectern.web.platform.Refusal;
import org.lectern.web.platform.Written;

/** Pupils of a class who get a quiz or more time together. */
@Entity
@DynamicUpdate
@Table(name = "class_group")
public class ClassGroup {

    private static final int LONGEST_NAME = 60;

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "class_id")
    private UUID classId;

    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "removed_at")
    @Nullable
    private Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected ClassGroup() {}

    /**
     * A group without pupils.
     *
     * @throws Refusal where the name is empty or too long
     */
    ClassGroup(ClassRoom room, String name, Instant now) {
        this.id = UUID.randomUUID();
        this.schoolId = room.schoolId();
        this.classId = room.id();
        this.name = checked(name);
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID classId() {
        return classId;
    }

    public String name() {
        return name;
    }

    void rename(String changed) {
        name = checked(changed);
    }

    /** Its pupils stay on its list, so that taking it back brings them, too. */
    void remove(Instant now) {
        removedAt = now;
    }

    void giveBack() {
        removedAt = null;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** A name as it is kept. */
    static String checked(String name) {
        String folded = Written.line(name);
        if (folded.isEmpty() || folded.length() > LONGEST_NAME) {
            throw new Refusal("school_group_name_missing", LONGEST_NAME);
        }
        return folded;
    }
}
