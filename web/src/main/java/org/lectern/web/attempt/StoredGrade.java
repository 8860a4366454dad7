package org.lectern.web.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lectern.core.attempt.AttemptGrade;
import org.lectern.web.platform.DomainJson;

/** What an attempt earned when it ended. */
@Entity
@DynamicUpdate
@Table(name = "attempt_grade")
public class StoredGrade {

    @Id
    @Column(name = "attempt_id")
    private UUID attemptId;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "handed_in")
    private boolean handedIn;

    private double points;

    @Column(name = "out_of")
    private double outOf;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @Column(name = "graded_at")
    private Instant gradedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredGrade() {}

    StoredGrade(StartedAttempt attempt) {
        this.attemptId = attempt.id();
        this.schoolId = attempt.schoolId();
    }

    void become(AttemptGrade grade, Instant ended, boolean byStudent, Instant now) {
        endedAt = ended;
        handedIn = byStudent;
        points = grade.points();
        outOf = grade.outOf();
        content = DomainJson.write(grade);
        gradedAt = now;
    }

    public UUID attemptId() {
        return attemptId;
    }

    /** When the attempt ended, which is what decides whether it was in time. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Whether the student ended it, not the deadline. */
    public boolean handedIn() {
        return handedIn;
    }

    public AttemptGrade grade() {
        return DomainJson.read(content, AttemptGrade.class);
    }
}
