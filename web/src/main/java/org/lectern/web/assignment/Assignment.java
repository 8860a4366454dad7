package org.lectern.web.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lectern.core.quiz.CountedTry;
import org.lectern.core.quiz.ItemOrder;
import org.lectern.core.quiz.Navigation;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.core.quiz.ReleaseMatrix;
import org.lectern.core.quiz.SummaryTime;
import org.lectern.core.quiz.Window;
import org.lectern.web.platform.DomainJson;

/** A quiz given to a class or to one of its groups. */
@Entity
@DynamicUpdate
public class Assignment {

    /** The columns of an assignment {@code s}, for statements in plain SQL. */
    static final String COLUMNS = """
            s.id, s.school_id, s.class_id, s.group_id, s.quiz_id, s.teacher_id, s.opening, s.due, s.closing,
            s.time_limit, s.grace, s.tries, s.counted, s.item_order, s.shuffle_options, s.navigation, s.release,
            s.practice, s.reading_gate, s.release_matrix, s.created_at, s.taken_back_at
            """;

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "class_id")
    private UUID classId;

    @Column(name = "group_id")
    @Nullable
    private UUID groupId;

    @Column(name = "quiz_id")
    private UUID quizId;

    @Column(name = "teacher_id")
    private UUID teacherId;

    private Instant opening;

    @Nullable
    private Instant due;

    @Nullable
    private Instant closing;

    @Column(name = "time_limit")
    @Nullable
    private Integer timeLimit;

    private int grace;
    private int tries;
    private String counted;

    @Column(name = "item_order")
    private String itemOrder;

    @Column(name = "shuffle_options")
    private boolean shuffleOptions;

    private String navigation;
    private String release;
    private boolean practice;

    @Column(name = "reading_gate")
    private boolean readingGate;

    @Column(name = "release_matrix")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    private String releaseMatrix;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "taken_back_at")
    @Nullable
    private Instant takenBackAt;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    /**
     * A quiz for a class under these rules.
     *
     * @param release the name of the policy's matrix
     */
    public Assignment(UUID schoolId, UUID classId, UUID quizId, UUID teacherId, QuizPolicy policy, Release release) {
        this(UUID.randomUUID(), schoolId, classId, quizId, teacherId, policy, release);
    }

    /** As the other, with the id that the form brought along. */
    Assignment(UUID id, UUID schoolId, UUID classId, UUID quizId, UUID teacherId, QuizPolicy policy, Release release) {
        this.id = id;
        this.schoolId = schoolId;
        this.classId = classId;
        this.quizId = quizId;
        this.teacherId = teacherId;
        this.createdAt = policy.window().opening();
        rule(policy, release);
    }

    /**
     * The assignment in a row of a statement in plain SQL, for reading alone: each request of a quiz asks for one, and
     * an entity takes ten times as long.
     *
     * @param first index of the first of {@link #COLUMNS}
     */
    static Assignment in(ResultSet row, int first) throws SQLException {
        Assignment read = new Assignment();
        int column = first;
        read.id = row.getObject(column++, UUID.class);
        read.schoolId = row.getObject(column++, UUID.class);
        read.classId = row.getObject(column++, UUID.class);
        read.groupId = row.getObject(column++, UUID.class);
        read.quizId = row.getObject(column++, UUID.class);
        read.teacherId = row.getObject(column++, UUID.class);
        read.opening = instant(row, column++).orElseThrow();
        read.due = instant(row, column++).orElse(null);
        read.closing = instant(row, column++).orElse(null);
        read.timeLimit = row.getObject(column++, Integer.class);
        read.grace = row.getInt(column++);
        read.tries = row.getInt(column++);
        read.counted = row.getString(column++);
        read.itemOrder = row.getString(column++);
        read.shuffleOptions = row.getBoolean(column++);
        read.navigation = row.getString(column++);
        read.release = row.getString(column++);
        read.practice = row.getBoolean(column++);
        read.readingGate = row.getBoolean(column++);
        read.releaseMatrix = row.getString(column++);
        read.createdAt = instant(row, column++).orElseThrow();
        read.takenBackAt = instant(row, column).orElse(null);
        return read;
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** Other rules from now on. They hold for running attempts, too. */
    public void rule(QuizPolicy policy, Release chosen) {
        opening = policy.window().opening();
        due = policy.window().due().orElse(null);
        closing = policy.window().closing().orElse(null);
        timeLimit = policy.timeLimit().map(limit -> (int) limit.toSeconds()).orElse(null);
        grace = (int) policy.grace().toSeconds();
        tries = policy.tries() == QuizPolicy.UNLIMITED ? 0 : policy.tries();
        counted = policy.counted().name();
        itemOrder = policy.order().name();
        shuffleOptions = policy.shuffleOptions();
        navigation = policy.navigation().name();
        release = chosen.code();
        releaseMatrix = chosen == Release.CUSTOM ? DomainJson.write(policy.release()) : null;
    }

    /** For one of the class's groups alone. Who has begun goes on all the same. */
    public void giveTo(UUID group) {
        groupId = group;
    }

    /** The group it is for; empty for the whole class. */
    public Optional<UUID> groupId() {
        return Optional.ofNullable(groupId);
    }

    /** When it was taken back; empty while pupils have it. */
    public Optional<Instant> takenBackAt() {
        return Optional.ofNullable(takenBackAt);
    }

    /** Whether pupils have it no more. */
    public boolean isTakenBack() {
        return takenBackAt != null;
    }

    /** Pupils meet it no more. Nothing they did is lost. */
    public void takeBack(Instant now) {
        takenBackAt = now;
    }

    /** Undoes that. */
    public void giveAgain() {
        takenBackAt = null;
    }

    /** Another manner from now on. */
    public void meet(Manner manner) {
        practice = manner.practice();
        readingGate = manner.readingGate();
    }

    public Manner manner() {
        return new Manner(practice, readingGate);
    }

    /** The rules; when summaries are shown is the quiz's to say. */
    public QuizPolicy policy(SummaryTime summaries) {
        return new QuizPolicy(
                new Window(opening, Optional.ofNullable(due), Optional.ofNullable(closing)),
                Optional.ofNullable(timeLimit).map(Duration::ofSeconds),
                Duration.ofSeconds(grace),
                tries == 0 ? QuizPolicy.UNLIMITED : tries,
                CountedTry.valueOf(counted),
                ItemOrder.valueOf(itemOrder),
                shuffleOptions,
                Navigation.valueOf(navigation),
                summaries,
                matrix());
    }

    /** What is shown when. */
    public ReleaseMatrix matrix() {
        return releaseMatrix == null ? release().matrix() : DomainJson.read(releaseMatrix, ReleaseMatrix.class);
    }

    public UUID id() {
        return id;
    }

    public UUID schoolId() {
        return schoolId;
    }

    public UUID classId() {
        return classId;
    }

    public UUID quizId() {
        return quizId;
    }

    public UUID teacherId() {
        return teacherId;
    }

    public Instant opening() {
        return opening;
    }

    public Release release() {
        return Release.ofCode(release);
    }
}
