package org.lectern.web.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lectern.core.question.Item;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.DomainJson;

/** Fills question banks for tests. */
@ApplicationScoped
public class TestBank {

    @Inject
    TestAssignments assignments;

    @Inject
    EntityManager entities;

    /** A draft of an article of its own, with these items approved; returns their ids in the bank. */
    @Transactional
    public List<UUID> approved(Account teacher, List<Item> items) {
        UUID version = assignments.quiz(teacher, items).articleVersionId();
        UUID job = UUID.randomUUID();
        UUID draft = UUID.randomUUID();
        run("""
                insert into generation_job (id, school_id, teacher_id, article_version_id, options, state, created_at)
                values (?1, ?2, ?3, ?4, '{}', 'DONE', now())
                """, job, teacher.schoolId(), teacher.id(), version);
        run("""
                insert into draft (id, school_id, teacher_id, article_version_id, job_id, summaries, created_at)
                values (?1, ?2, ?3, ?4, ?5, '{"article": [], "sections": []}', now())
                """, draft, teacher.schoolId(), teacher.id(), version, job);
        return items.stream()
                .map(item -> {
                    UUID id = UUID.randomUUID();
                    run(
                            """
                            insert into draft_item (id, school_id, draft_id, section, position, state, content)
                            values (?1, ?2, ?3, ?4, 0, 'APPROVED', cast(?5 as jsonb))
                            """,
                            id,
                            teacher.schoolId(),
                            draft,
                            item.evidence().getFirst().section(),
                            DomainJson.write(item));
                    return id;
                })
                .toList();
    }

    private void run(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int index = 0; index < values.length; index++) {
            query.setParameter(index + 1, values[index]);
        }
        query.executeUpdate();
    }
}
