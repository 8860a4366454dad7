package org.lectern.web.student;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lectern.core.progress.ReviewCard;
import org.lectern.web.platform.DomainJson;

/** A question that a pupil got wrong once, and when to ask it again. */
@Entity
@DynamicUpdate
@Table(name = "review_card")
public class MissedCard {

    /** Whose, and which. */
    @Embeddable
    public record Key(
            @Column(name = "account_id") UUID accountId,
            @Column(name = "quiz_id") UUID quizId,
            @Column(name = "item_id") String itemId) {}

    @EmbeddedId
    private Key key;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "attempt_id")
    private UUID attemptId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String card;

    private Instant due;

    @SuppressWarnings("NullAway.Init")
    protected MissedCard() {}

    MissedCard(Key key, UUID schoolId, UUID attemptId, ReviewCard card) {
        this.key = key;
        this.schoolId = schoolId;
        this.attemptId = attemptId;
        become(card);
    }

    public Key key() {
        return key;
    }

    public UUID attemptId() {
        return attemptId;
    }

    /** When it is to be asked again. */
    Instant due() {
        return due;
    }

    ReviewCard card() {
        return DomainJson.read(card, ReviewCard.class);
    }

    void become(ReviewCard next) {
        card = DomainJson.write(next);
        due = next.due();
    }
}
