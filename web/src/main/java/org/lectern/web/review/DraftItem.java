package org.lectern.web.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lectern.core.question.Item;
import org.lectern.core.question.Question;
import org.lectern.web.platform.DomainJson;

/** One item of a draft, with what the teacher has said about it. */
@Entity
@DynamicUpdate
@Table(name = "draft_item")
public class DraftItem {

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "draft_id")
    private UUID draftId;

    private int section;
    private int position;

    @Enumerated(EnumType.STRING)
    private ItemState state = ItemState.PROPOSED;

    @Column(name = "rejected_for")
    @Enumerated(EnumType.STRING)
    private @Nullable RejectionReason rejectedFor;

    private boolean edited;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected DraftItem() {}

    DraftItem(Draft draft, int section, int position, Item item) {
        this.id = UUID.randomUUID();
        this.schoolId = draft.schoolId();
        this.draftId = draft.id();
        this.section = section;
        this.position = position;
        this.content = DomainJson.write(item);
    }

    /** What a teacher wrote for a draft: approved by that. */
    static DraftItem written(Draft draft, int section, int position, Item item) {
        DraftItem written = new DraftItem(draft, section, position, item);
        written.state = ItemState.APPROVED;
        return written;
    }

    public UUID id() {
        return id;
    }

    public UUID draftId() {
        return draftId;
    }

    /** Index of the section, {@link org.lectern.web.quiz.QuizItem#WHOLE_ARTICLE} for the article as a whole. */
    public int section() {
        return section;
    }

    /** Where it stands in its section; several items may share a place. */
    public int position() {
        return position;
    }

    public ItemState state() {
        return state;
    }

    /** Whether the teacher changed its words. */
    public boolean isEdited() {
        return edited;
    }

    public boolean isProposed() {
        return state == ItemState.PROPOSED;
    }

    public boolean isApproved() {
        return state == ItemState.APPROVED;
    }

    public boolean isRejected() {
        return state == ItemState.REJECTED;
    }

    public Item item() {
        return DomainJson.read(content, Item.class);
    }

    /** Why it was rejected; empty where it was not or nobody said why. */
    public Optional<RejectionReason> rejectedFor() {
        return Optional.ofNullable(rejectedFor);
    }

    void decide(ItemState decided) {
        state = decided;
        rejectedFor = null;
    }

    void reject(Optional<RejectionReason> reason) {
        state = ItemState.REJECTED;
        rejectedFor = reason.orElse(null);
    }

    /** Asks something else about the same evidence. */
    void reword(Question question) {
        Item before = item();
        content = DomainJson.write(new Item(
                before.id(),
                question,
                before.evidence(),
                before.skill(),
                before.level(),
                before.difficulty(),
                before.quality()));
        edited = true;
    }
}
