package org.lectern.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.core.question.QuestionType;
import org.lectern.generator.ranking.Taste;

/** What a school's teachers kept and rejected, read from what they decided in all their drafts. */
@ApplicationScoped
public class Tastes {

    @Inject
    EntityManager entities;

    /**
     * The taste of a school.
     *
     * @param articleId what was rejected about this article is not brought up again
     */
    @Transactional
    public Taste of(UUID schoolId, UUID articleId) {
        Map<RejectionReason, Integer> reasons = reasons(schoolId);
        return new Taste(
                kinds(schoolId),
                reasons.getOrDefault(RejectionReason.TOO_EASY, 0),
                reasons.getOrDefault(RejectionReason.TOO_HARD, 0),
                refused(schoolId, articleId));
    }

    /** Decisions by kind. What is too easy, too hard or asked already says nothing of its kind. */
    @SuppressWarnings("unchecked")
    Map<Taste.Kind, Taste.Tally> kinds(UUID schoolId) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select content -> 'question' ->> 'type', content -> 'question' ->> 'key' = 'false',
                               count(*),
                               sum(case when state <> 'APPROVED' then 0 when edited then 0.5 else 1 end),
                               sum((content ->> 'quality')::numeric)
                        from draft_item
                        where school_id = ?1 and state <> 'PROPOSED' and content ->> 'id' <> 'written'
                          and (rejected_for is null or rejected_for not in ('TOO_EASY', 'TOO_HARD', 'ASKED_ALREADY'))
                        group by 1, 2
                        """).setParameter(1, schoolId).getResultList();
        Map<Taste.Kind, Taste.Tally> kinds = new HashMap<>();
        for (Object[] row : rows) {
            QuestionType type = QuestionType.ofCode((String) row[0]);
            boolean untrue = type == QuestionType.TRUE_FALSE && Boolean.TRUE.equals(row[1]);
            kinds.put(
                    new Taste.Kind(type, untrue),
                    new Taste.Tally(
                            ((Number) row[2]).intValue(),
                            ((Number) row[3]).doubleValue(),
                            ((Number) row[4]).doubleValue()));
        }
        return kinds;
    }

    @SuppressWarnings("unchecked")
    private Map<RejectionReason, Integer> reasons(UUID schoolId) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select rejected_for, count(*) from draft_item
                        where school_id = ?1 and state = 'REJECTED' and rejected_for is not null group by 1
                        """).setParameter(1, schoolId).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> RejectionReason.valueOf((String) row[0]), row -> ((Number) row[1]).intValue()));
    }

    @SuppressWarnings("unchecked")
    private Set<String> refused(UUID schoolId, UUID articleId) {
        List<String> stems = entities.createNativeQuery("""
                        select i.content -> 'question' ->> 'stem'
                        from draft_item i join draft d on d.id = i.draft_id
                             join article_version v on v.id = d.article_version_id
                        where i.school_id = ?1 and v.article_id = ?2 and i.state = 'REJECTED'
                        """, String.class)
                .setParameter(1, schoolId)
                .setParameter(2, articleId)
                .getResultList();
        return Set.copyOf(stems);
    }
}
