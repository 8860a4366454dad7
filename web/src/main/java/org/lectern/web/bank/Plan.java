package org.lectern.web.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.platform.DomainJson;
import org.lectern.web.platform.Refusal;
import org.lectern.web.quiz.PartHeading;

/** The quiz that the reader is putting together. It is kept, whichever device goes on with it. */
@ApplicationScoped
public class Plan {

    /** No quiz is longer. */
    static final int LONGEST = 100;

    /**
     * Questions of which each attempt meets some, drawn by chance.
     *
     * @param count how many
     */
    public record Pool(BankSearch search, int count) {}

    /**
     * A line of the plan: a question, a pool to draw from, or the heading of a part, which the lines after it are in.
     *
     * @param points of the question, or of each one drawn
     */
    public record Line(
            UUID id, Optional<BankEntry> entry, Optional<Pool> pool, Optional<PartHeading> part, BigDecimal points) {

        /** The points as people write them. */
        public String written() {
            return points.stripTrailingZeros().toPlainString();
        }

        /** How many questions a pupil meets of it. */
        public int questions() {
            return pool.map(Pool::count).orElse(entry.isPresent() ? 1 : 0);
        }
    }

    @Inject
    EntityManager entities;

    @Inject
    Bank bank;

    @Inject
    CurrentUser user;

    /** The lines in order. Questions that are no longer in the bank are left out. */
    public List<Line> lines() {
        return lines(rows());
    }

    /** How many questions and pools there are. */
    public long size() {
        return lines().stream().filter(line -> line.part().isEmpty()).count();
    }

    private List<Line> lines(List<Tuple> rows) {
        Map<UUID, BankEntry> entries = bank.all(rows.stream()
                .map(row -> row.get("item_id", UUID.class))
                .filter(id -> id != null)
                .toList());
        List<Line> lines = new ArrayList<>();
        for (Tuple row : rows) {
            Optional<BankEntry> entry =
                    Optional.ofNullable(row.get("item_id", UUID.class)).map(entries::get);
            Optional<Pool> pool =
                    Optional.ofNullable(row.get("pool", String.class)).map(json -> DomainJson.read(json, Pool.class));
            Optional<PartHeading> part = Optional.ofNullable(row.get("part", String.class))
                    .map(json -> DomainJson.read(json, PartHeading.class));
            if (entry.isPresent() || pool.isPresent() || part.isPresent()) {
                lines.add(new Line(row.get("id", UUID.class), entry, pool, part, row.get("points", BigDecimal.class)));
            }
        }
        return lines;
    }

    /** How many articles the questions of these lines can be about. */
    int texts(List<Line> lines) {
        Set<UUID> versions = new HashSet<>();
        for (Line line : lines) {
            line.entry().flatMap(BankEntry::version).ifPresent(versions::add);
            line.pool().ifPresent(pool -> bank.find(pool.search(), 0, Integer.MAX_VALUE)
                    .forEach(entry -> entry.version().ifPresent(versions::add)));
        }
        return versions.size();
    }

    /** Adds questions at the end; one that is in the plan already is not added again. */
    @Transactional
    public void add(List<UUID> ids) {
        List<UUID> there = rows().stream()
                .map(row -> row.get("item_id", UUID.class))
                .filter(id -> id != null)
                .toList();
        Map<UUID, BankEntry> known = bank.all(ids);
        for (UUID id : ids) {
            if (known.containsKey(id) && !there.contains(id)) {
                append(id.toString(), null, null);
            }
        }
    }

    /**
     * Adds a pool at the end.
     *
     * @throws Refusal where the search finds fewer questions than are to be drawn
     */
    @Transactional
    public void add(Pool pool) {
        long found = bank.count(pool.search());
        if (pool.count() < 1 || pool.count() > found) {
            throw new Refusal("bank_pool_small", found);
        }
        append(null, DomainJson.write(pool), null);
    }

    /** Adds a part at the end, which the lines added after it are in. */
    @Transactional
    public UUID add(PartHeading part) {
        return append(null, null, DomainJson.write(part));
    }

    /** Gives a part another heading; throws as {@link #remove} does. */
    @Transactional
    public void name(UUID lineId, PartHeading part) {
        mustHave(lineId);
        run(
                "update plan_line set part = cast(?3 as jsonb) where teacher_id = ?1 and id = ?2 and part is not null",
                lineId,
                DomainJson.write(part));
    }

    private void requireRoom() {
        if (rows().size() >= LONGEST) {
            throw new Refusal("bank_plan_full", LONGEST);
        }
    }

    private UUID append(@Nullable String item, @Nullable String pool, @Nullable String part) {
        requireRoom();
        UUID id = UUID.randomUUID();
        entities.createNativeQuery("""
                        insert into plan_line (id, school_id, teacher_id, position, item_id, pool, part)
                        select ?1, ?2, ?3, coalesce(max(position), 0) + 1,
                            cast(?4 as uuid), cast(?5 as jsonb), cast(?6 as jsonb)
                        from plan_line where teacher_id = ?3
                        """)
                .setParameter(1, id)
                .setParameter(2, user.schoolId())
                .setParameter(3, user.accountId())
                .setParameter(4, item)
                .setParameter(5, pool)
                .setParameter(6, part)
                .executeUpdate();
        return id;
    }

    /**
     * Takes a line out. Of a part only the heading goes: its questions come to the part before it. Can be undone until
     * something else is taken out.
     *
     * @throws NotFoundException where the reader's plan has no such line
     */
    @Transactional
    public void remove(UUID lineId) {
        mustHave(lineId);
        run("delete from plan_line where teacher_id = ?1 and removed");
        run("update plan_line set removed = true where teacher_id = ?1 and id = ?2", lineId);
    }

    /**
     * Undoes a removal, where the question was not put in again by now.
     *
     * @throws NotFoundException where the reader's plan has no such line, neither in it nor taken out
     */
    @Transactional
    public void restore(UUID lineId) {
        if (removed(lineId).isEmpty()) {
            mustHave(lineId);
        }
        requireRoom();
        run("""
                update plan_line set removed = false where teacher_id = ?1 and id = ?2 and not exists (
                    select 1 from plan_line other where other.teacher_id = ?1 and not other.removed
                    and other.item_id = plan_line.item_id)
                """, lineId);
    }

    /** What can be put back. */
    public Optional<Line> removed(UUID lineId) {
        return lines(rows(true)).stream()
                .filter(line -> line.id().equals(lineId))
                .findFirst();
    }

    /** Gives the question of a line, or each one drawn, other points; throws as {@link #remove} does. */
    @Transactional
    public void weigh(UUID lineId, BigDecimal points) {
        mustHave(lineId);
        run("update plan_line set points = ?3 where teacher_id = ?1 and id = ?2", lineId, points);
    }

    /**
     * Makes sure that a line is the reader's.
     *
     * @throws NotFoundException where it is nobody's or somebody else's
     */
    void mustHave(UUID lineId) {
        if (rows().stream().noneMatch(row -> row.get("id", UUID.class).equals(lineId))) {
            throw new NotFoundException();
        }
    }

    @Transactional
    public void clear() {
        run("delete from plan_line where teacher_id = ?1");
    }

    /** A statement whose first parameter is the reader. */
    private void run(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql).setParameter(1, user.accountId());
        for (int index = 0; index < values.length; index++) {
            query.setParameter(index + 2, values[index]);
        }
        query.executeUpdate();
    }

    private List<Tuple> rows() {
        return rows(false);
    }

    private List<Tuple> rows(boolean removed) {
        List<Tuple> rows = new ArrayList<>();
        entities.createNativeQuery("""
                        select id, item_id, pool::text as pool, part::text as part, points from plan_line
                        where teacher_id = ?1 and removed = ?2 order by position
                        """, Tuple.class)
                .setParameter(1, user.accountId())
                .setParameter(2, removed)
                .getResultList()
                .forEach(row -> rows.add((Tuple) row));
        return rows;
    }
}
