package org.lectern.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.core.question.Answer;
import org.lectern.core.scoring.Mark;
import org.lectern.core.scoring.Marks;
import org.lectern.web.platform.DomainJson;
import org.lectern.web.quiz.ItemVersion;

/** What a pupil typed and a teacher marked by hand, in questions and their corrections. */
@ApplicationScoped
class MarkedWords {

    private static final String TYPED = """
             from attempt_entry e join attempt a on a.id = e.attempt_id join assignment s on s.id = a.assignment_id
            join quiz_item i on i.quiz_id = s.quiz_id and i.content ->> 'id' = e.item_id
            where e.kind = 'response' and e.answer ->> 'type' = 'text' and a.account_id\
            """;

    @Inject
    EntityManager entities;

    /**
     * Takes out of all marks what this pupil typed and nobody else did. Before the pupil's words are forgotten, since
     * they tell which marks those are.
     */
    void forget(UUID accountId) {
        Map<String, Set<Answer>> typed = new HashMap<>();
        for (Object found : entities.createNativeQuery(
                        "select cast(i.id as text), cast(e.answer as text)" + TYPED + " = ?1")
                .setParameter(1, accountId)
                .getResultList()) {
            Object[] row = (Object[]) found;
            typed.computeIfAbsent((String) row[0], item -> new HashSet<>()).add(answer(row[1]));
        }
        typed.forEach((item, answers) -> {
            List<Answer> others = others(item, accountId);
            answers.removeIf(answer -> others.stream().anyMatch(new Mark(answer, 0)::isAbout));
            if (!answers.isEmpty()) {
                forget(item, answers);
            }
        });
    }

    private List<Answer> others(String item, UUID accountId) {
        return entities.createNativeQuery(
                        "select distinct cast(e.answer as text)" + TYPED + " <> ?1 and cast(i.id as text) = ?2",
                        String.class)
                .setParameter(1, accountId)
                .setParameter(2, item)
                .getResultStream()
                .map(MarkedWords::answer)
                .toList();
    }

    private void forget(String item, Set<Answer> answers) {
        for (Object[] row : rows("select id, cast(marks as text) from quiz_item where cast(id as text) = ?1", item)) {
            Marks marks = DomainJson.read((String) row[1], Marks.class);
            write("update quiz_item set marks = cast(?2 as jsonb) where id = ?1", row[0], without(marks, answers));
        }
        for (Object[] row : rows(
                "select id, cast(before as text), cast(after as text) from correction where cast(item_id as text) = ?1",
                item)) {
            write("update correction set before = cast(?2 as jsonb) where id = ?1", row[0], without(row[1], answers));
            write("update correction set after = cast(?2 as jsonb) where id = ?1", row[0], without(row[2], answers));
        }
    }

    private static ItemVersion without(Object version, Set<Answer> answers) {
        ItemVersion kept = DomainJson.read((String) version, ItemVersion.class);
        return new ItemVersion(kept.item(), kept.points(), without(kept.marks(), answers));
    }

    private static Marks without(Marks marks, Set<Answer> answers) {
        Marks left = marks;
        for (Answer answer : answers) {
            left = left.without(answer);
        }
        return left;
    }

    private static Answer answer(Object json) {
        return DomainJson.read((String) json, Answer.class);
    }

    private List<Object[]> rows(String sql, String item) {
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter(1, item)
                .getResultList();
    }

    private void write(String sql, Object id, Object content) {
        entities.createNativeQuery(sql)
                .setParameter(1, id)
                .setParameter(2, DomainJson.write(content))
                .executeUpdate();
    }
}
