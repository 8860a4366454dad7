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

/** A class: pupils who get the same quizzes from a teacher, who may share it with others. */
@Entity
@DynamicUpdate
@Table(name = "class_room")
public class ClassRoom {

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "teacher_id")
    private UUID teacherId;

    private String name;

    @Column(name = "join_code")
    private String joinCode;

    @Column(name = "open_to_join")
    private boolean openToJoin = true;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "removed_at")
    @Nullable
    private Instant removedAt;

    private boolean sample;

    @SuppressWarnings("NullAway.Init")
    protected ClassRoom() {}

    /**
     * A new class, open to whoever has the code.
     *
     * @throws Refusal where the name is empty or has more than 80 characters
     */
    public ClassRoom(UUID schoolId, UUID teacherId, String name, JoinCode code, Instant now) {
        this.id = UUID.randomUUID();
        this.schoolId = schoolId;
        this.teacherId = teacherId;
        this.name = checked(name);
        this.joinCode = code.text();
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID schoolId() {
        return schoolId;
    }

    /** Whose class it is: the one who made it. */
    public UUID teacherId() {
        return teacherId;
    }

    public String name() {
        return name;
    }

    public JoinCode joinCode() {
        return new JoinCode(joinCode);
    }

    /** Whether pupils who are not in the class yet may join it by themselves. */
    public boolean isOpenToJoin() {
        return openToJoin;
    }

    /** Whether it was made to be looked at. */
    public boolean isSample() {
        return sample;
    }

    public void markAsSample() {
        sample = true;
    }

    /** Whether it was taken away; nothing in it is lost. */
    public boolean isRemoved() {
        return removedAt != null;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void giveBack() {
        removedAt = null;
    }

    public void rename(String changed) {
        name = checked(changed);
    }

    /** Another code: the old one opens nothing any more. */
    public void changeCode(JoinCode code) {
        joinCode = code.text();
    }

    public void openToJoin(boolean open) {
        openToJoin = open;
    }

    private static String checked(String name) {
        String folded = Written.line(name);
        if (folded.isEmpty() || folded.length() > 80) {
            throw new Refusal("school_class_name_missing");
        }
        return folded;
    }
}
