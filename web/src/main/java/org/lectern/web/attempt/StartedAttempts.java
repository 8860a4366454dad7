package org.lectern.web.attempt;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.core.quiz.Accommodation;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments.Conditions;

/** The attempts there are. */
@ApplicationScoped
public class StartedAttempts implements PanacheRepositoryBase<StartedAttempt, UUID> {

    @Inject
    EntityManager entities;

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

    private static final String CONDITIONS = """
            s, (select q.revision from Quiz q where q.id = s.quizId),
            (select g.percent from GrantedTime g where g.key.assignmentId = s.id and g.key.accountId = ?2),
            (select g.extraSeconds from GrantedTime g where g.key.assignmentId = s.id and g.key.accountId = ?2)
            """;

    private static final String HELD = "select t, " + CONDITIONS
            + " from StartedAttempt t join Assignment s on s.id = t.assignmentId where t.id = ?1 and t.accountId = ?2";

    private static final String BEGUN = "select t, " + CONDITIONS + """
             from Assignment s left join StartedAttempt t on t.assignmentId = s.id and t.accountId = ?2
            where s.id = ?1 order by t.number
            """;

    /** A student's own attempt. */
    Optional<Held> held(UUID accountId, UUID id) {
        return ask(HELD, id, accountId).stream()
                .findFirst()
                .map(row -> new Held((StartedAttempt) row[0], conditions(row)));
    }

    /** A student's own attempt, for writing to its log: nobody else writes until this transaction ends. */
    Optional<Held> lock(UUID accountId, UUID id) {
        // First the lock alone: what the attempt is held to must be as it is after the wait for others.
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select 1 from attempt where id = ? and account_id = ? for no key update")) {
            query.setObject(1, id);
            query.setObject(2, accountId);
            query.executeQuery().close();
        } catch (SQLException e) {
            throw new IllegalStateException("The attempt can't be locked", e);
        }
        return held(accountId, id);
    }

    /** How far a student has come with an assignment. */
    Begun begun(UUID assignmentId, UUID accountId) {
        List<Object[]> rows = ask(BEGUN, assignmentId, accountId);
        List<StartedAttempt> tries = new ArrayList<>();
        for (Object[] row : rows) {
            if (row[0] instanceof StartedAttempt started) {
                tries.add(started);
            }
        }
        return new Begun(conditions(rows.getFirst()), tries);
    }

    private List<Object[]> ask(String query, UUID id, UUID accountId) {
        return entities.createQuery(query, Object[].class)
                .setParameter(1, id)
                .setParameter(2, accountId)
                .getResultList();
    }

    private static Conditions conditions(Object[] row) {
        Accommodation accommodation = row[3] == null
                ? Accommodation.NONE
                : new Accommodation((Integer) row[3], Duration.ofSeconds((Integer) row[4]));
        return new Conditions((Assignment) row[1], (Integer) row[2], accommodation);
    }

    /** Any attempt, for writing to its log. */
    Optional<StartedAttempt> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
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
        try (Connection connection = dataSource.getConnection()) {
            return fresh.insert(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The attempt can't be kept", e);
        }
    }
}
