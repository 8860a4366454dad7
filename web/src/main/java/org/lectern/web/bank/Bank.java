package org.lectern.web.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.core.question.Item;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.platform.DomainJson;

/** The questions that the reader may build quizzes from: their own, and what colleagues shared with the school. */
@ApplicationScoped
public class Bank {

    private static final String SELECT = """
            select b.id, b.content::text as content, b.article_version_id as version, b.section, a.title as article,
                p.name as owner, b.teacher_id as teacher, b.origin, b.shared, b.shelved_at is not null as shelved
            from bank_entry b
            join account p on p.id = b.teacher_id
            left join article_version v on v.id = b.article_version_id
            left join article a on a.id = v.article_id
            where b.school_id = :school
            """;

    /** An article that has questions in the bank. */
    public record Source(UUID id, String title) {}

    @Inject
    EntityManager entities;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * What a search finds, the best match first, without words the newest first.
     *
     * @param from index of the first one to return, from 0
     * @param most how many to return
     */
    public List<BankEntry> find(BankSearch search, int from, int most) {
        String order = search.words().isBlank()
                ? " order by b.created_at desc, b.section, b.id"
                : " order by ts_rank(b.search, websearch_to_tsquery('english', :words)) desc, b.id";
        Query query = entities.createNativeQuery(SELECT + narrowed(search) + order, Tuple.class);
        return entries(filled(query, search).setFirstResult(from).setMaxResults(most));
    }

    /** How many a search finds. */
    public long count(BankSearch search) {
        Query query = entities.createNativeQuery(
                "select count(*) from (" + SELECT + narrowed(search) + ") found", Long.class);
        return (Long) filled(query, search).getSingleResult();
    }

    /** Those of these questions that the reader may see, by id. */
    public Map<UUID, BankEntry> all(List<UUID> ids) {
        Map<UUID, BankEntry> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            Query query = entities.createNativeQuery(
                            SELECT + " and (b.teacher_id = :me or b.shared) and b.id in (:ids)", Tuple.class)
                    .setParameter("school", user.schoolId())
                    .setParameter("me", user.accountId())
                    .setParameter("ids", ids);
            entries(query).forEach(entry -> found.put(entry.id(), entry));
        }
        return found;
    }

    /**
     * One question.
     *
     * @throws NotFoundException where there is none that the reader may see
     */
    public BankEntry find(UUID id) {
        return Optional.ofNullable(all(List.of(id)).get(id)).orElseThrow(NotFoundException::new);
    }

    /** The articles that the reader's own questions are about, by title. */
    public List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        entities.createNativeQuery("""
                        select distinct a.id, a.title, lower(a.title) from bank_entry b
                        join article_version v on v.id = b.article_version_id join article a on a.id = v.article_id
                        where b.teacher_id = ?1 order by lower(a.title)
                        """, Tuple.class)
                .setParameter(1, user.accountId())
                .getResultList()
                .forEach(row -> sources.add(
                        new Source(((Tuple) row).get("id", UUID.class), ((Tuple) row).get("title", String.class))));
        return sources;
    }

    /** Whether there is such a question, whoever it belongs to. */
    boolean holds(UUID id) {
        return (boolean) entities.createNativeQuery("select exists (select 1 from bank_item where id = ?1)")
                .setParameter(1, id)
                .getSingleResult();
    }

    /** Keeps a question of the reader's, as {@link #keep(UUID, Item, UUID, int, String)} does. */
    @Transactional
    public UUID keep(Item item, @Nullable UUID version, int section, String origin) {
        return keep(UUID.randomUUID(), item, version, section, origin);
    }

    /**
     * Keeps a question of the reader's.
     *
     * @param id that no question has yet
     * @param version of the article that it is about, null for none
     * @param origin {@code written} or {@code imported}
     */
    @Transactional
    UUID keep(UUID id, Item item, @Nullable UUID version, int section, String origin) {
        entities.createNativeQuery("""
                        insert into bank_item
                            (id, school_id, teacher_id, article_version_id, section, origin, created_at, content)
                        values (?1, ?2, ?3, cast(?4 as uuid), ?5, ?6, ?7, cast(?8 as jsonb))
                        """)
                .setParameter(1, id)
                .setParameter(2, user.schoolId())
                .setParameter(3, user.accountId())
                .setParameter(4, version == null ? null : version.toString())
                .setParameter(5, section)
                .setParameter(6, origin)
                .setParameter(7, utc(clock.instant()))
                .setParameter(8, DomainJson.write(item))
                .executeUpdate();
        return id;
    }

    /** Lets colleagues of the school use the reader's own questions, or no longer. */
    @Transactional
    public void share(List<UUID> ids, boolean shared) {
        change("shared = :value", ids, shared);
    }

    /** Puts the reader's own questions out of the way, or back. Quizzes that have them keep them. */
    @Transactional
    public void shelve(List<UUID> ids, boolean shelved) {
        change("shelved_at = case when :value then now() end", ids, shelved);
    }

    private void change(String what, List<UUID> ids, boolean value) {
        if (ids.isEmpty()) {
            return;
        }
        for (String sql : List.of(
                "update bank_item set " + what + " where id in (:ids) and teacher_id = :me",
                "update draft_item set " + what
                        + " where id in (:ids) and draft_id in (select id from draft where teacher_id = :me)")) {
            entities.createNativeQuery(sql)
                    .setParameter("value", value)
                    .setParameter("ids", ids)
                    .setParameter("me", user.accountId())
                    .executeUpdate();
        }
    }

    private static String narrowed(BankSearch search) {
        StringBuilder where = new StringBuilder(
                search.whose().equals("school")
                        ? " and b.shared and b.teacher_id <> :me and b.shelved_at is null"
                        : " and b.teacher_id = :me and b.shelved_at is " + (search.isShelf() ? "not null" : "null"));
        if (!search.words().isBlank()) {
            where.append(" and (b.search @@ websearch_to_tsquery('english', :words)"
                    + " or to_tsvector('english', coalesce(a.title, '')) @@ websearch_to_tsquery('english', :words))");
        }
        if (!search.type().isEmpty()) {
            where.append(" and b.content -> 'question' ->> 'type' = :type");
        }
        if (!search.skill().isEmpty()) {
            where.append(" and b.content ->> 'skill' = :skill");
        }
        if (!search.article().isEmpty()) {
            where.append(" and cast(a.id as text) = :article");
        }
        return where.toString();
    }

    private Query filled(Query query, BankSearch search) {
        query.setParameter("school", user.schoolId()).setParameter("me", user.accountId());
        if (!search.words().isBlank()) {
            query.setParameter("words", search.words());
        }
        if (!search.type().isEmpty()) {
            query.setParameter("type", search.type());
        }
        if (!search.skill().isEmpty()) {
            query.setParameter("skill", search.skill());
        }
        if (!search.article().isEmpty()) {
            query.setParameter("article", search.article());
        }
        return query;
    }

    private List<BankEntry> entries(Query query) {
        List<BankEntry> entries = new ArrayList<>();
        for (Object row : query.getResultList()) {
            entries.add(BankEntry.of((Tuple) row, user.accountId()));
        }
        return entries;
    }

    private static java.time.OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
