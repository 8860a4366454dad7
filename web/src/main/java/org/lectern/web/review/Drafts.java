package org.lectern.web.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.core.question.Item;
import org.lectern.generator.draft.DraftQuiz;
import org.lectern.web.article.Summaries;
import org.lectern.web.quiz.QuizItem;

/** Drafts and their items. */
@ApplicationScoped
public class Drafts implements PanacheRepositoryBase<Draft, UUID> {

    @Inject
    Clock clock;

    /** A teacher's drafts, the newest first. */
    public List<Draft> ofTeacher(UUID teacherId) {
        return list("teacherId = ?1 order by createdAt desc", teacherId);
    }

    /**
     * A draft of this teacher.
     *
     * @throws NotFoundException where it is nobody's or somebody else's
     */
    public Draft ofTeacher(UUID id, UUID teacherId) {
        return find("id = ?1 and teacherId = ?2", id, teacherId)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    public Optional<Draft> ofJob(UUID jobId) {
        return find("jobId = ?1", jobId).firstResultOptional();
    }

    /** The items of a draft: section by section, those about the whole article last. */
    public List<DraftItem> items(UUID draftId) {
        return getEntityManager()
                .createQuery("""
                        from DraftItem where draftId = ?1
                        order by case when section < 0 then 1 else 0 end, section, position, id
                        """, DraftItem.class)
                .setParameter(1, draftId)
                .getResultList();
    }

    /**
     * One item of one draft.
     *
     * @throws NotFoundException where the draft has no such item
     */
    public DraftItem item(UUID draftId, UUID itemId) {
        DraftItem item = getEntityManager().find(DraftItem.class, itemId);
        if (item == null || !item.draftId().equals(draftId)) {
            throw new NotFoundException();
        }
        return item;
    }

    /** Keeps what the generator made. */
    public void keep(UUID schoolId, UUID teacherId, UUID articleVersionId, UUID jobId, DraftQuiz made) {
        Draft draft = new Draft(schoolId, teacherId, articleVersionId, jobId, Summaries.of(made), clock.instant());
        persist(draft);
        for (int section = 0; section < made.sections().size(); section++) {
            keep(draft, section, made.sections().get(section).items());
        }
        keep(draft, QuizItem.WHOLE_ARTICLE, made.items());
    }

    /** The place after the last item of a section. */
    int nextPosition(UUID draftId, int section) {
        Integer last = getEntityManager()
                .createQuery("select max(position) from DraftItem where draftId = ?1 and section = ?2", Integer.class)
                .setParameter(1, draftId)
                .setParameter(2, section)
                .getSingleResult();
        return last == null ? 0 : last + 1;
    }

    /** Keeps others who hold this draft waiting until the transaction ends. */
    void hold(UUID draftId) {
        getEntityManager().find(Draft.class, draftId, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(DraftItem item) {
        getEntityManager().persist(item);
    }

    private void keep(Draft draft, int section, List<Item> items) {
        int position = 0;
        for (Item item : items) {
            add(new DraftItem(draft, section, position++, item));
        }
    }
}
