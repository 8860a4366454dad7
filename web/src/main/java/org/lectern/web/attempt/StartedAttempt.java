package org.lectern.web.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lectern.core.attempt.Draw;
import org.lectern.core.attempt.Veil;
import org.lectern.core.quiz.Quiz;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.platform.DomainJson;

/** The head of an attempt: whose it is, when it began, and how long its log is. */
@Entity
@DynamicUpdate
@Table(name = "attempt")
public class StartedAttempt {

    /** The columns of an attempt {@code t}, for statements in plain SQL. */
    static final String COLUMNS = """
            t.id, t.school_id, t.assignment_id, t.account_id, t.number, t.secret, t.started_at, t.last_position,
            t.submitted_at, t.parts_opened, t.drawn
            """;

    /** How many they are. */
    static final int WIDTH = 11;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column(name = "account_id")
    private UUID accountId;

    private int number;
    private byte[] secret;

    @Column(name = "started_at")
    private Instant startedAt;

    // These three change in statements in plain SQL.
    @Column(name = "last_position", updatable = false)
    private long lastPosition;

    @Column(name = "submitted_at", updatable = false)
    @Nullable
    private Instant submittedAt;

    @Column(name = "parts_opened", updatable = false)
    private int partsOpened;

    // Read before the first entry of the log: what the entries are about follows from it.
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    private String drawn;

    @SuppressWarnings("NullAway.Init")
    protected StartedAttempt() {}

    /** A new attempt, which draws its questions where the quiz has pools. */
    StartedAttempt(Assignment assignment, Quiz quiz, UUID accountId, int number, Instant now) {
        this.id = UUID.randomUUID();
        this.schoolId = assignment.schoolId();
        this.assignmentId = assignment.id();
        this.accountId = accountId;
        this.number = number;
        this.secret = new byte[Veil.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        this.startedAt = now;
        this.drawn = quiz.pools().isEmpty() ? null : DomainJson.write(Draw.of(quiz, veil()));
    }

    /** The attempt in a row of a statement in plain SQL that selects {@link #COLUMNS} first. */
    static StartedAttempt in(ResultSet row) throws SQLException {
        StartedAttempt read = new StartedAttempt();
        read.id = row.getObject(1, UUID.class);
        read.schoolId = row.getObject(2, UUID.class);
        read.assignmentId = row.getObject(3, UUID.class);
        read.accountId = row.getObject(4, UUID.class);
        read.number = row.getInt(5);
        read.secret = row.getBytes(6);
        read.startedAt = row.getObject(7, OffsetDateTime.class).toInstant();
        read.lastPosition = row.getLong(8);
        OffsetDateTime submitted = row.getObject(9, OffsetDateTime.class);
        read.submittedAt = submitted == null ? null : submitted.toInstant();
        read.partsOpened = row.getInt(10);
        read.drawn = row.getString(WIDTH);
        return read;
    }

    /**
     * Keeps it, where the student has not begun this try already.
     *
     * @return whether it was kept
     */
    boolean insert(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into attempt (id, school_id, assignment_id, account_id, number, secret, started_at, drawn)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
                on conflict (assignment_id, account_id, number) do nothing
                """)) {
            insert.setObject(1, id);
            insert.setObject(2, schoolId);
            insert.setObject(3, assignmentId);
            insert.setObject(4, accountId);
            insert.setInt(5, number);
            insert.setBytes(6, secret);
            insert.setObject(7, startedAt.atOffset(ZoneOffset.UTC));
            insert.setString(8, drawn);
            return insert.executeUpdate() == 1;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID schoolId() {
        return schoolId;
    }

    public UUID assignmentId() {
        return assignmentId;
    }

    public UUID accountId() {
        return accountId;
    }

    /** Which of the student's tries this is, from 1. */
    public int number() {
        return number;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** The quiz as this attempt meets it. */
    Quiz met(Quiz quiz) {
        return drawn == null ? quiz : quiz.only(List.of(DomainJson.read(drawn, String[].class)));
    }

    Veil veil() {
        return new Veil(secret);
    }

    /** How many entries the log has. */
    public long lastPosition() {
        return lastPosition;
    }

    /** The place of the next entry in the log. The row must be locked. */
    long nextPosition() {
        return ++lastPosition;
    }

    /** How many parts of the text were opened after the first, where a gate stands before them. */
    public int partsOpened() {
        return partsOpened;
    }

    /** Keeps when it was handed in, null for handed back. The row must be locked. */
    void submitted(@Nullable Instant at, Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update attempt set submitted_at = ? where id = ?")) {
            update.setObject(1, at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            update.setObject(2, id);
            update.executeUpdate();
        }
        submittedAt = at;
    }

    /** Keeps that one part of the text more is open. The row must be locked. */
    void openPart(Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update attempt set parts_opened = parts_opened + 1 where id = ?")) {
            update.setObject(1, id);
            update.executeUpdate();
        }
        partsOpened++;
    }
}
