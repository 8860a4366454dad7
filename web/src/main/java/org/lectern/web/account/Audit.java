package org.lectern.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record of who did what to accounts, classes and published quizzes. */
@ApplicationScoped
public class Audit {

    /** What is recorded; the codes are kept, so they never change. */
    public enum What {
        INVITED,
        PASSWORD_RESET,
        ACCOUNT_CLOSED,
        ACCOUNT_OPENED,
        TEACHER_ADDED,
        TEACHER_REMOVED,
        TEACHER_LEFT,
        CLASS_REMOVED,
        CLASS_GIVEN_BACK,
        PUPILS_ADDED,
        PUPIL_REMOVED,
        PUPIL_GIVEN_BACK,
        PIN_RESET,
        IMPORTED,
        IMPORT_UNDONE,
        EXPORTED,
        ERASED,
        QUIZ_CORRECTED,
        CORRECTION_UNDONE,
        SCHOOL_ACCOUNTS_OPENED,
        SCHOOL_ACCOUNTS_CLOSED,
        QUIZ_TAKEN_BACK,
        QUIZ_GIVEN_AGAIN,
        CLASS_MADE,
        RETENTION_CHANGED,
        CLASS_ERASED,
        RECORD_SHORTENED
    }

    /**
     * One act.
     *
     * @param by who did it, empty where the account is gone
     * @param about whom it concerned, empty where that was nobody or the account is gone
     */
    public record Entry(Instant at, String by, String about, String room, String what) {}

    @Inject
    EntityManager entities;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Records what the reader just did, in the same transaction: both are kept or neither. */
    @Transactional
    public void record(What what, @Nullable UUID about, @Nullable UUID room) {
        entities.createNativeQuery("""
                        insert into audit_entry (school_id, at, by_account, about_account, class_id, what)
                        values (?1, ?2, ?3, cast(?4 as uuid), cast(?5 as uuid), ?6)
                        """)
                .setParameter(1, user.schoolId())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, user.accountId())
                .setParameter(4, about == null ? null : about.toString())
                .setParameter(5, room == null ? null : room.toString())
                .setParameter(6, what.name().toLowerCase(Locale.ROOT))
                .executeUpdate();
    }

    /**
     * The acts in the reader's school, the newest first.
     *
     * @param from index of the first one, from 0
     */
    public List<Entry> entries(int from, int most) {
        List<Entry> entries = new ArrayList<>();
        entities.createNativeQuery("""
                        select u.at, b.name as by, a.name as about, c.name as room, u.what from audit_entry u
                        left join account b on b.id = u.by_account left join account a on a.id = u.about_account
                        left join class_room c on c.id = u.class_id
                        where u.school_id = ?1 order by u.id desc
                        """, Tuple.class)
                .setParameter(1, user.schoolId())
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList()
                .forEach(row -> entries.add(entry((Tuple) row)));
        return entries;
    }

    private static Entry entry(Tuple row) {
        return new Entry(
                row.get("at", Instant.class),
                text(row, "by"),
                text(row, "about"),
                text(row, "room"),
                row.get("what", String.class));
    }

    private static String text(Tuple row, String column) {
        return Optional.ofNullable(row.get(column, String.class)).orElse("");
    }
}
