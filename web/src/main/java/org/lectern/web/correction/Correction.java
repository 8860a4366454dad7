package org.lectern.web.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lectern.web.platform.DomainJson;
import org.lectern.web.quiz.ItemVersion;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.QuizItem;

/** A change to one published question: how it was before and is after. */
@Entity
@DynamicUpdate
public class Correction {

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "quiz_id")
    private UUID quizId;

    @Column(name = "item_id")
    private UUID itemId;

    @Column(name = "by_account")
    @Nullable
    private UUID by;

    private Instant at;
    private String note;

    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private String before;

    @JdbcTypeCode(SqlTypes.JSON)
    private String after;

    @Column(name = "undone_at")
    @Nullable
    private Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    /**
     * A change to be made.
     *
     * @param note what those are told whose result moves; may be empty
     */
    Correction(Quiz quiz, QuizItem row, ItemVersion after, String note, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.schoolId = quiz.schoolId();
        this.revision = quiz.revision();
        this.quizId = row.quizId();
        this.itemId = row.id();
        this.by = by;
        this.at = now;
        this.note = note;
        this.before = DomainJson.write(row.version());
        this.after = DomainJson.write(after);
    }

    public UUID id() {
        return id;
    }

    public UUID quizId() {
        return quizId;
    }

    public UUID itemId() {
        return itemId;
    }

    /** The revision of the quiz that it changed: later corrections have higher ones. */
    int revision() {
        return revision;
    }

    /** Who made it; empty where the account is gone. */
    public Optional<UUID> by() {
        return Optional.ofNullable(by);
    }

    public Instant at() {
        return at;
    }

    public ItemVersion before() {
        return DomainJson.read(before, ItemVersion.class);
    }

    public ItemVersion after() {
        return DomainJson.read(after, ItemVersion.class);
    }

    public String note() {
        return note;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    void undo(Instant now) {
        undoneAt = now;
    }
}
