package org.lectern.web.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.lectern.core.quiz.Accommodation;

/** More time and tries for one student at one assignment. */
@Entity
@DynamicUpdate
@Table(name = "granted_time")
public class GrantedTime {

    /** Whose time, and where. */
    @Embeddable
    public record Key(
            @Column(name = "assignment_id") UUID assignmentId,
            @Column(name = "account_id") UUID accountId) {}

    @EmbeddedId
    private Key key;

    @Column(name = "school_id")
    private UUID schoolId;

    private int percent;

    @Column(name = "extra_seconds")
    private int extraSeconds;

    @Column(name = "extra_tries")
    private int extraTries;

    @SuppressWarnings("NullAway.Init")
    protected GrantedTime() {}

    public Key key() {
        return key;
    }

    public Accommodation accommodation() {
        return new Accommodation(percent, Duration.ofSeconds(extraSeconds), extraTries);
    }

    void become(Accommodation accommodation) {
        percent = accommodation.percent();
        extraSeconds = (int) accommodation.extra().toSeconds();
        extraTries = accommodation.tries();
    }
}
