package org.lectern.web.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lectern.core.question.Item;
import org.lectern.core.scoring.Marks;
import org.lectern.web.platform.DomainJson;

/** One item of a published quiz. */
@Entity
@DynamicUpdate
@Table(name = "quiz_item")
public class QuizItem {

    /** The section of an item that is about the whole article. */
    public static final int WHOLE_ARTICLE = -1;

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "quiz_id")
    private UUID quizId;

    private int section;
    private int position;
    private BigDecimal points;

    @Nullable
    private Integer pool;

    @Nullable
    private Integer part;

    @Column(name = "text_index")
    @Nullable
    private Integer text;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @JdbcTypeCode(SqlTypes.JSON)
    private String marks;

    @SuppressWarnings("NullAway.Init")
    protected QuizItem() {}

    public QuizItem(Quiz quiz, int section, int position, BigDecimal points, Item item) {
        this.id = UUID.randomUUID();
        this.schoolId = quiz.schoolId();
        this.quizId = quiz.id();
        this.section = section;
        this.position = position;
        this.points = points;
        this.content = DomainJson.write(item);
        this.marks = DomainJson.write(Marks.NONE);
    }

    public UUID id() {
        return id;
    }

    public UUID quizId() {
        return quizId;
    }

    /** Index of the section, or {@link #WHOLE_ARTICLE}. */
    public int section() {
        return section;
    }

    /** Index of the pool that it is drawn from, into {@link Quiz#draws()}; empty where every attempt meets it. */
    public Optional<Integer> pool() {
        return Optional.ofNullable(pool);
    }

    /** Makes it one of a pool; before its quiz is published. */
    public void pooled(int index) {
        pool = index;
    }

    /** Index of the part that it stands in, into {@link Quiz#parts()}; empty where it is in none. */
    public Optional<Integer> part() {
        return Optional.ofNullable(part);
    }

    /** Puts it into a part; before its quiz is published. */
    public void inPart(int index) {
        part = index;
    }

    /** Index of the article that it is about, into {@link Quiz#texts()}; empty where the quiz joins none. */
    public Optional<Integer> text() {
        return Optional.ofNullable(text);
    }

    /** Makes it one about an article of several; before its quiz is published. */
    public void about(int index) {
        text = index;
    }

    /** From 0, in the order of the quiz. */
    public int position() {
        return position;
    }

    public BigDecimal points() {
        return points;
    }

    public Item item() {
        return DomainJson.read(content, Item.class);
    }

    /** What of it a correction can change. */
    public ItemVersion version() {
        return new ItemVersion(item(), points, DomainJson.read(marks, Marks.class));
    }

    /** Holds from now on for everybody's attempts, once they are graded anew. */
    public void become(ItemVersion version) {
        content = DomainJson.write(version.item());
        points = version.points();
        marks = DomainJson.write(version.marks());
    }
}
