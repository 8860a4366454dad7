package org.lectern.web.attempt;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.web.assignment.Conditions;

/** The attempts there are. */
@ApplicationScoped
public class StartedAttempts implements PanacheRepositoryBase<StartedAttempt, UUID> {

    @Inject
    AgroalDataSource dataSource;

    /**
     * An attempt with what it is held to, read at one moment: one statement, since each request asks.
     *
     * @param row of the attempt
     */
    record Held(StartedAttempt row, Conditions conditions) {}

    /** What of an assignment a student needs to begin it: its conditions, and the tries so far, the first one first. */
    record Begun(Conditions conditions, List<StartedAttempt> tries) {}

    // Plain JDBC, in the transaction at hand if there is one: each request of a quiz asks, and only reads.
    private static final String ATTEMPT = "select " + StartedAttempt.COLUMNS + ", " + Conditions.COLUMNS;

    private static final String QUIZ_AND_TIME = """
             join quiz q on q.id = s.quiz_id
            left join granted_time g on g.assignment_id = s.id and g.account_id =\s""";

    private static final String HELD = ATTEMPT + "from attempt t join assignment s on s.id = t.assignment_id"
            + QUIZ_AND_TIME + "t.account_id where t.id = ? and t.account_id = ?";

    private static final String BEGUN = ATTEMPT
            + "from assignment s left join attempt t on t.assignment_id = s.id and t.account_id = ?"
            + QUIZ_AND_TIME + "? where s.id = ? order by t.number";

    /** A student's own attempt. */
    Optional<Held> held(UUID accountId, UUID id) {
        return ask(
                HELD,
                row -> row.next()
                        ? Optional.of(new Held(StartedAttempt.in(row), Conditions.in(row, StartedAttempt.WIDTH + 1)))
                        : Optional.empty(),
                id,
                accountId);
    }

    /** A student's own attempt, for writing to its log: nobody else writes until this transaction ends. */
    Optional<Held> lock(UUID accountId, UUID id) {
        // First the lock alone: what the attempt is held to must be as it is after the wait for others.
        boolean own = ask(
                "select 1 from attempt where id = ? and account_id = ? for no key update",
                ResultSet::next,
                id,
                accountId);
        return own ? held(accountId, id) : Optional.empty();
    }

    /**
     * How far a student has come with an assignment.
     *
     * @throws NotFoundException where there is no such assignment
     */
    Begun begun(UUID assignmentId, UUID accountId) {
        return ask(
                BEGUN,
                row -> {
                    if (!row.next()) {
                        throw new NotFoundException();
                    }
                    Conditions conditions = Conditions.in(row, StartedAttempt.WIDTH + 1);
                    List<StartedAttempt> tries = new ArrayList<>();
                    do {
                        // The assignment's row stands alone where nothing was begun.
                        if (row.getObject(1) != null) {
                            tries.add(StartedAttempt.in(row));
                        }
                    } while (row.next());
                    return new Begun(conditions, tries);
                },
                accountId,
                accountId,
                assignmentId);
    }

    /** What a statement found. */
    private interface Found<T> {
        T in(ResultSet rows) throws SQLException;
    }

    private <T> T ask(String sql, Found<T> found, UUID... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                query.setObject(index + 1, values[index]);
            }
            try (ResultSet rows = query.executeQuery()) {
                return found.in(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Attempts can't be read", e);
        }
    }

    /** Any attempt, for writing to its log. */
    Optional<StartedAttempt> lock(UUID id) {
        Optional<StartedAttempt> locked =
                find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        // Whoever read it before the lock may have an older state of it.
        locked.ifPresent(getEntityManager()::refresh);
        return locked;
    }

    /** A student's tries at an assignment, the first one first. */
    public List<StartedAttempt> tries(UUID assignmentId, UUID accountId) {
        return list("assignmentId = ?1 and accountId = ?2 order by number", assignmentId, accountId);
    }

    /** Everybody's tries at an assignment. */
    public List<StartedAttempt> of(UUID assignmentId) {
        return list("assignmentId = ?1 order by accountId, number", assignmentId);
    }

    /**
     * Keeps a new attempt.
     *
     * @return false where the student began the same try elsewhere at this moment; then nothing is kept
     */
    boolean insert(StartedAttempt fresh) {
        return keep(fresh::insert);
    }

    /** Keeps when an attempt was handed in, null for handed back. Its row must be locked. */
    void submitted(StartedAttempt attempt, @Nullable Instant at) {
        keep(connection -> {
            attempt.submitted(at, connection);
            return true;
        });
    }

    /** Keeps that one part of the text more is open to an attempt. Its row must be locked. */
    void openPart(StartedAttempt attempt) {
        keep(connection -> {
            attempt.openPart(connection);
            return true;
        });
    }

    /** Something that is written. */
    private interface Written {
        boolean by(Connection connection) throws SQLException;
    }

    private boolean keep(Written written) {
        try (Connection connection = dataSource.getConnection()) {
            return written.by(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The attempt can't be kept", e);
        }
    }
}
