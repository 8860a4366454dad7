package org.lectern.web.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
     * A line of the plan: a question, or a pool to draw from.
     *
     * @param points of the question, or of each one drawn
     */
    public record Line(UUID id, Optional<BankEntry> entry, Optional<Pool> pool, BigDecimal points) {

        /** The points as people write them. */
        public String written() {
            return points.stripTrailingZeros().toPlainString();
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
        List<Tuple> rows = rows();
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
            if (entry.isPresent() || pool.isPresent()) {
                lines.add(new Line(row.get("id", UUID.class), entry, pool, row.get("points", BigDecimal.class)));
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
                append(id.toString(), null);
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
        append(null, DomainJson.write(pool));
    }

    private void append(@Nullable String item, @Nullable String pool) {
        if (rows().size() >= LONGEST) {
            throw new Refusal("bank_plan_full", LONGEST);
        }
        entities.createNativeQuery("""
                        insert into plan_line (id, school_id, teacher_id, position, item_id, pool)
                        select ?1, ?2, ?3, coalesce(max(position), 0) + 1, cast(?4 as uuid), cast(?5 as jsonb)
                        from plan_line where teacher_id = ?3
                        """)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, user.schoolId())
                .setParameter(3, user.accountId())
                .setParameter(4, item)
                .setParameter(5, pool)
                .executeUpdate();
    }

    /**
     * Moves a line by one place; at an end it stays.
     *
     * @throws NotFoundException where the reader's plan has no such line
     */
    @Transactional
    public void move(UUID lineId, boolean up) {
        List<Tuple> rows = rows();
        mustHave(lineId);
        for (int index = 0; index < rows.size(); index++) {
            int other = up ? index - 1 : index + 1;
            if (rows.get(index).get("id", UUID.class).equals(lineId) && other >= 0 && other < rows.size()) {
                place(rows.get(index), rows.get(other).get("position", Integer.class));
                place(rows.get(other), rows.get(index).get("position", Integer.class));
            }
        }
    }

    private void place(Tuple row, int position) {
        entities.createNativeQuery("update plan_line set position = ?2 where id = ?1")
                .setParameter(1, row.get("id", UUID.class))
                .setParameter(2, position)
                .executeUpdate();
    }

    /** Takes a line out; throws as {@link #move} does. */
    @Transactional
    public void remove(UUID lineId) {
        found(entities.createNativeQuery("delete from plan_line where id = ?1 and teacher_id = ?2")
                .setParameter(1, lineId)
                .setParameter(2, user.accountId())
                .executeUpdate());
    }

    /** Gives the question of a line, or each one drawn, other points; throws as {@link #move} does. */
    @Transactional
    public void weigh(UUID lineId, BigDecimal points) {
        found(entities.createNativeQuery("update plan_line set points = ?3 where id = ?1 and teacher_id = ?2")
                .setParameter(1, lineId)
                .setParameter(2, user.accountId())
                .setParameter(3, points)
                .executeUpdate());
    }

    /**
     * Makes sure that a line is the reader's.
     *
     * @throws NotFoundException where it is nobody's or somebody else's
     */
    void mustHave(UUID lineId) {
        found((int) rows().stream()
                .filter(row -> row.get("id", UUID.class).equals(lineId))
                .count());
    }

    private static void found(int rows) {
        if (rows == 0) {
            throw new NotFoundException();
        }
    }

    @Transactional
    public void clear() {
        entities.createNativeQuery("delete from plan_line where teacher_id = ?1")
                .setParameter(1, user.accountId())
                .executeUpdate();
    }

    private List<Tuple> rows() {
        List<Tuple> rows = new ArrayList<>();
        entities.createNativeQuery("""
                        select id, position, item_id, pool::text as pool, points from plan_line
                        where teacher_id = ?1 order by position
                        """, Tuple.class)
                .setParameter(1, user.accountId())
                .getResultList()
                .forEach(row -> rows.add((Tuple) row));
        return rows;
    }
}
