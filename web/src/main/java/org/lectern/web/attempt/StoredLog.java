package org.lectern.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
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

/** The logs of attempts in the database. Entries are only ever added. */
@ApplicationScoped
class StoredLog {

    private static final String SELECT = """
            select position, kind, received_at, item_id, client, sequence, base, answer::text as answer, target
            from attempt_entry where attempt_id = ?1
            """;

    @Inject
    EntityManager entities;

    /** Everything, in order. */
    List<LogEntry> read(UUID attempt) {
        return entries(entities.createNativeQuery(SELECT + " order by position", Tuple.class)
                .setParameter(1, attempt)
                .getResultList());
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
        List<LogEntry> all = entries(entities.createNativeQuery(SELECT + """
                         and (item_id = ?2 or item_id is null or client = ?3 and sequence = ?4) order by position
                        """, Tuple.class)
                .setParameter(1, attempt)
                .setParameter(2, item)
                .setParameter(3, save.client().value())
                .setParameter(4, save.sequence())
                .getResultList());
        List<LogEntry> ofItem = new ArrayList<>();
        Optional<Response> earlier = Optional.empty();
        for (LogEntry entry : all) {
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

    /** Adds an entry and makes the log that much longer, in one statement. The attempt's row must be locked. */
    void append(StartedAttempt attempt, LogEntry entry) {
        var insert = entities.createNativeQuery("""
                        with longer as (update attempt set last_position = ?2 where id = ?1)
                        insert into attempt_entry (attempt_id, position, school_id, kind, received_at,
                            item_id, client, sequence, base, answer, target)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, cast(?10 as jsonb), ?11)
                        """)
                .setParameter(1, attempt.id())
                .setParameter(2, entry.position())
                .setParameter(3, attempt.schoolId())
                .setParameter(4, Kind.of(entry).name().toLowerCase(Locale.ROOT))
                .setParameter(5, entry.received().atOffset(ZoneOffset.UTC))
                .setParameter(6, null)
                .setParameter(7, null)
                .setParameter(8, null)
                .setParameter(9, null)
                .setParameter(10, null)
                .setParameter(11, null);
        switch (entry) {
            case Response response ->
                insert.setParameter(6, response.item())
                        .setParameter(7, response.client().value())
                        .setParameter(8, response.sequence())
                        .setParameter(9, response.base())
                        .setParameter(10, DomainJson.write(response.answer()));
            case Advance advance -> insert.setParameter(11, (long) advance.reached());
            case Acceptance acceptance -> insert.setParameter(11, acceptance.accepted());
            case Submission submission -> {}
            case Reopening reopening -> {}
        }
        insert.executeUpdate();
    }

    private static List<LogEntry> entries(List<?> rows) {
        return rows.stream().map(row -> entry((Tuple) row)).toList();
    }

    private static LogEntry entry(Tuple row) {
        long position = number(row, "position");
        Instant received = row.get("received_at", Instant.class);
        return switch (Kind.valueOf(row.get("kind", String.class).toUpperCase(Locale.ROOT))) {
            case RESPONSE ->
                new Response(
                        position,
                        row.get("item_id", String.class),
                        new ClientId(row.get("client", String.class)),
                        number(row, "sequence"),
                        number(row, "base"),
                        received,
                        DomainJson.read(row.get("answer", String.class), Answer.class));
            case ADVANCE -> new Advance(position, received, (int) number(row, "target"));
            case ACCEPTANCE -> new Acceptance(position, received, number(row, "target"));
            case SUBMISSION -> new Submission(position, received);
            case REOPENING -> new Reopening(position, received);
        };
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
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
