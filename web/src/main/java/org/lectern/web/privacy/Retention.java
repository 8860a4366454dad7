package org.lectern.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lectern.web.account.Audit;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.platform.Refusal;
import org.lectern.web.school.School;
import org.lectern.web.school.Schools;

/**
 * What falls due to be erased in the reader's school, and when. A pupil does so some months after they were last here
 * and every class they are in was last used; a removed class some months after it was removed; an entry of the record
 * some months after it was made. Nothing is erased before an administrator has seen it and said so.
 */
@ApplicationScoped
@Named("retention")
public class Retention {

    /** Longer than any holidays: a whole school would fall due after a shorter time. */
    public static final int FEWEST_MONTHS = 6;

    public static final int MOST_MONTHS = 240;

    /** A class was used when it was made or removed, given a quiz that opens, is due or closes, joined or answered in. */
    private static final String PUPILS = """
            with room as (
                select c.id, c.name, c.removed_at, greatest(c.created_at, c.removed_at,
                    (select max(greatest(s.created_at, s.opening, s.due, s.closing))
                        from assignment s where s.class_id = c.id and s.taken_back_at is null),
                    (select max(greatest(t.started_at, t.submitted_at))
                        from attempt t join assignment s on s.id = t.assignment_id where s.class_id = c.id),
                    (select max(e.joined_at) from enrolment e join account p on p.id = e.account_id
                        where e.class_id = c.id and not p.disabled)) as used
                from class_room c where c.school_id = :school),
            pupil as (
                select a.id, a.name, greatest(a.created_at, a.signed_in_at, max(e.joined_at), max(e.removed_at),
                        max(room.used) filter (where e.removed_at is null),
                        (select max(greatest(t.started_at, t.submitted_at))
                            from attempt t where t.account_id = a.id)) as used,
                    coalesce(string_agg(room.name, ', ' order by room.name) filter (
                        where e.removed_at is null and room.removed_at is null), '') as classes,
                    (select count(*) from attempt t where t.account_id = a.id) as attempts
                from account a
                left join enrolment e on e.account_id = a.id left join room on room.id = e.class_id
                where a.school_id = :school and a.email is null and not a.disabled
                group by a.id),
            falls as (
                select pupil.*, (used at time zone 'UTC' + make_interval(0, :months)) at time zone 'UTC' as due
                from pupil)
            select id, name, classes, used, due, attempts from falls
            """;

    private static final String CLASSES = """
            with falls as (
                select c.id, c.name, o.name as owner, c.removed_at as used,
                    (c.removed_at at time zone 'UTC' + make_interval(0, :months)) at time zone 'UTC' as due,
                    (select count(*) from attempt t join assignment s on s.id = t.assignment_id
                        where s.class_id = c.id) as attempts
                from class_room c join account o on o.id = c.teacher_id
                where c.school_id = :school and c.removed_at is not null)
            select id, name, owner, used, due, attempts from falls
            """;

    /**
     * A pupil who falls due.
     *
     * @param classes names of the classes they are in
     * @param used when they, or a class they are in, were last there
     * @param attempts quizzes begun, whose points stay without a name
     */
    public record DuePupil(UUID id, String name, String classes, Instant used, Instant due, long attempts) {}

    /**
     * A removed class that falls due.
     *
     * @param owner the name of its teacher
     * @param attempts quizzes begun in it, which go with all their answers
     */
    public record DueClass(UUID id, String name, String owner, Instant removed, Instant due, long attempts) {}

    @Inject
    Erasure erasure;

    @Inject
    Schools schools;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** How many pupils and classes are due now. */
    @Transactional
    public int due() {
        return duePupils(Integer.MAX_VALUE).size() + dueClasses().size();
    }

    /** Pupils who are due now, the longest due first. */
    @Transactional
    public List<DuePupil> duePupils(int most) {
        return pupils("due <= :now", Map.of(), most);
    }

    /** Pupils who will fall due, the next first. */
    @Transactional
    public List<DuePupil> comingPupils(int most) {
        return pupils("due > :now", Map.of(), most);
    }

    /** Removed classes that are due now. */
    @Transactional
    public List<DueClass> dueClasses() {
        return rooms("due <= :now", Map.of());
    }

    /** Removed classes that will fall due. */
    @Transactional
    public List<DueClass> comingClasses() {
        return rooms("due > :now", Map.of());
    }

    /** How many entries of the record are due. */
    @Transactional
    public long dueEntries() {
        return school().recordKept()
                .map(months -> ((Number) entities.createNativeQuery(
                                        "select count(*) from audit_entry where school_id = ?1 and at < ?2")
                                .setParameter(1, user.schoolId())
                                .setParameter(2, before(months))
                                .getSingleResult())
                        .longValue())
                .orElse(0L);
    }

    /**
     * Other periods from now on.
     *
     * @param pupils months as typed; empty for no end
     * @param record months as typed; empty for no end
     * @throws Refusal where they are no such numbers
     */
    @Transactional
    public void keep(String pupils, String record) {
        school().keep(months(pupils), months(record));
        audit.record(Audit.What.RETENTION_CHANGED, null, null);
    }

    private static Optional<Integer> months(String typed) {
        String number = typed.strip();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (!number.matches("\\d{1,3}")
                || Integer.parseInt(number) < FEWEST_MONTHS
                || Integer.parseInt(number) > MOST_MONTHS) {
            throw new Refusal("privacy_retention_months", FEWEST_MONTHS, MOST_MONTHS);
        }
        return Optional.of(Integer.parseInt(number));
    }

    /**
     * Erases a pupil who is due at this moment: who came back since the list was shown stays.
     *
     * @return whether they were due
     */
    @Transactional
    public boolean erasePupil(UUID id) {
        // Signing in waits for this row, and finds nobody afterwards.
        lock("select 1 from account where id = ?1 for update", id);
        boolean due = !pupils("due <= :now and id = :id", Map.of("id", id), 1).isEmpty();
        if (due) {
            erasure.erase(user.schoolId(), id);
        }
        return due;
    }

    /**
     * Erases a removed class that is due at this moment, with all that was given, answered and reached in it: one that
     * was taken back since the list was shown stays.
     *
     * @return whether it was due
     */
    @Transactional
    public boolean eraseClass(UUID id) {
        lock("select 1 from class_room where id = ?1 for update", id);
        boolean due = !rooms("due <= :now and id = :id", Map.of("id", id)).isEmpty();
        if (due) {
            entities.createNativeQuery("delete from class_room where id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
            // Former pupils are there for their results alone.
            entities.createNativeQuery("""
                            delete from account a where a.school_id = ?1 and a.email is null and a.disabled
                            and not exists (select 1 from attempt t where t.account_id = a.id)
                            """).setParameter(1, user.schoolId()).executeUpdate();
            audit.record(Audit.What.CLASS_ERASED, null, null);
        }
        return due;
    }

    /** Deletes the entries of the record that are due. */
    @Transactional
    public void shortenRecord() {
        school().recordKept().ifPresent(months -> {
            entities.createNativeQuery("delete from audit_entry where school_id = ?1 and at < ?2")
                    .setParameter(1, user.schoolId())
                    .setParameter(2, before(months))
                    .executeUpdate();
            audit.record(Audit.What.RECORD_SHORTENED, null, null);
        });
    }

    private OffsetDateTime before(int months) {
        return now().minusMonths(months);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private School school() {
        return schools.findById(user.schoolId());
    }

    private void lock(String sql, UUID id) {
        entities.createNativeQuery(sql).setParameter(1, id).getResultList();
    }

    private List<DuePupil> pupils(String which, Map<String, Object> more, int most) {
        return rows(PUPILS, which, more, most).stream()
                .map(row -> new DuePupil(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("classes", String.class),
                        row.get("used", Instant.class),
                        row.get("due", Instant.class),
                        row.get("attempts", Number.class).longValue()))
                .toList();
    }

    private List<DueClass> rooms(String which, Map<String, Object> more) {
        return rows(CLASSES, which, more, Integer.MAX_VALUE).stream()
                .map(row -> new DueClass(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("owner", String.class),
                        row.get("used", Instant.class),
                        row.get("due", Instant.class),
                        row.get("attempts", Number.class).longValue()))
                .toList();
    }

    /** Nothing is due where the school has set no period. */
    private List<Tuple> rows(String sql, String which, Map<String, Object> more, int most) {
        Optional<Integer> months = school().pupilsKept();
        if (months.isEmpty()) {
            return List.of();
        }
        var query = entities.createNativeQuery(sql + " where " + which + " order by due, lower(name), id", Tuple.class)
                .setParameter("school", user.schoolId())
                .setParameter("months", months.get())
                .setParameter("now", now())
                .setMaxResults(most);
        more.forEach(query::setParameter);
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast).toList();
    }
}
