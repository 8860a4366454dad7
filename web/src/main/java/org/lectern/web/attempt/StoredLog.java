package org.lectern.web.attempt;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lectern.core.attempt.ClientId;
import org.lectern.core.attempt.LogEntry;
import org.lectern.core.attempt.LogEntry.Acceptance;
import org.lectern.core.attempt.LogEntry.Advance;
import org.lectern.core.attempt.LogEntry.Reopening;
import org.lectern.core.attempt.LogEntry.Response;
import org.lectern.core.attempt.LogEntry.Submission;
import org.lectern.core.question.Answer;
import org.lectern.web.platform.DomainJson;

/**
 * The logs of attempts in the database. Entries are only ever added; the words of a pupil who is erased are the one thing
 * that is taken out (decision 0015).
 */
@ApplicationScoped
class StoredLog {

    private static final String SELECT = """
            select position, kind, received_at, item_id, client, sequence, base, answer::text as answer, target
            from attempt_entry where attempt_id = ?
            """;

    // Plain JDBC, in the transaction at hand: entries are no entities, and a save is what a school does most.
    @Inject
    AgroalDataSource dataSource;

    /** Everything, in order. */
    List<LogEntry> read(UUID attempt) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(SELECT + " order by position")) {
            query.setObject(1, attempt);
            return entries(query);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /**
     * What is needed to judge a save.
     *
     * @param ofItem the responses to the item it answers, and what is about no item, in order
     * @param earlier the save that this client sent under this sequence, if it arrived before
     */
    record ForSave(List<LogEntry> ofItem, Optional<Response> earlier) {}

    /** All that a save is judged by, in one statement. */
    ForSave readForSave(UUID attempt, String item, Save save) {
        List<LogEntry> ofItem = new ArrayList<>();
        Optional<Response> earlier = Optional.empty();
        for (LogEntry entry : entriesForSave(attempt, item, save)) {
            if (entry instanceof Response response) {
                if (response.client().equals(save.client()) && response.sequence() == save.sequence()) {
                    earlier = Optional.of(response);
                }
                if (!response.item().equals(item)) {
                    continue;
                }
            }
            ofItem.add(entry);
        }
        return new ForSave(ofItem, earlier);
    }

    private List<LogEntry> entriesForSave(UUID attempt, String item, Save save) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(SELECT + """
                         and (item_id = ? or item_id is null or client = ? and sequence = ?) order by position
                        """)) {
            query.setObject(1, attempt);
            query.setString(2, item);
            query.setString(3, save.client().value());
            query.setLong(4, save.sequence());
            return entries(query);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** Adds an entry and makes the log that much longer, in one statement. The attempt's row must be locked. */
    void append(StartedAttempt attempt, LogEntry entry) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        with longer as (update attempt set last_position = ? where id = ?)
                        insert into attempt_entry (attempt_id, position, school_id, kind, received_at,
                            item_id, client, sequence, base, answer, target)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)
                        """)) {
            insert.setLong(1, entry.position());
            insert.setObject(2, attempt.id());
            insert.setObject(3, attempt.id());
            insert.setLong(4, entry.position());
            insert.setObject(5, attempt.schoolId());
            insert.setString(6, Kind.of(entry).name().toLowerCase(Locale.ROOT));
            insert.setObject(7, entry.received().atOffset(ZoneOffset.UTC));
            insert.setNull(8, Types.VARCHAR);
            insert.setNull(9, Types.VARCHAR);
            insert.setNull(10, Types.BIGINT);
            insert.setNull(11, Types.BIGINT);
            insert.setNull(12, Types.VARCHAR);
            insert.setNull(13, Types.BIGINT);
            switch (entry) {
                case Response response -> {
                    insert.setString(8, response.item());
                    insert.setString(9, response.client().value());
                    insert.setLong(10, response.sequence());
                    insert.setLong(11, response.base());
                    insert.setString(12, DomainJson.write(response.answer()));
                }
                case Advance advance -> insert.setLong(13, advance.reached());
                case Acceptance acceptance -> insert.setLong(13, acceptance.accepted());
                case Submission submission -> {}
                case Reopening reopening -> {}
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static List<LogEntry> entries(PreparedStatement query) throws SQLException {
        List<LogEntry> entries = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                entries.add(entry(row));
            }
        }
        return entries;
    }

    /** By the columns' places, which is quicker than by name: a log may have hundreds of entries. */
    private static LogEntry entry(ResultSet row) throws SQLException {
        long position = row.getLong(1);
        Instant received = row.getObject(3, OffsetDateTime.class).toInstant();
        return switch (Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT))) {
            case RESPONSE ->
                new Response(
                        position,
                        row.getString(4),
                        new ClientId(row.getString(5)),
                        row.getLong(6),
                        row.getLong(7),
                        received,
                        DomainJson.read(row.getString(8), Answer.class));
            case ADVANCE -> new Advance(position, received, (int) row.getLong(9));
            case ACCEPTANCE -> new Acceptance(position, received, row.getLong(9));
            case SUBMISSION -> new Submission(position, received);
            case REOPENING -> new Reopening(position, received);
        };
    }

    private static IllegalStateException unreachable(SQLException e) {
        return new IllegalStateException("The log of an attempt can't be reached", e);
    }

    /** The kinds of entry as they are kept, in lower case. */
    private enum Kind {
        RESPONSE,
        ADVANCE,
        ACCEPTANCE,
        SUBMISSION,
        REOPENING;

        static Kind of(LogEntry entry) {
            return switch (entry) {
                case Response e -> RESPONSE;
                case Advance e -> ADVANCE;
                case Acceptance e -> ACCEPTANCE;
                case Submission e -> SUBMISSION;
                case Reopening e -> REOPENING;
            };
        }
    }
}
