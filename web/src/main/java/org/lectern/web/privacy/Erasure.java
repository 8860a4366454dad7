package org.lectern.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lectern.core.attempt.AttemptGrade;
import org.lectern.core.attempt.ItemGrade;
import org.lectern.core.question.Answer;
import org.lectern.core.scoring.Score;
import org.lectern.web.account.Account;
import org.lectern.web.account.Accounts;
import org.lectern.web.account.Audit;
import org.lectern.web.account.Secret;
import org.lectern.web.platform.DomainJson;
import org.lectern.web.platform.Page;
import org.lectern.web.quiz.Quizzes;

/**
 * Erases a pupil: account, name, PIN, sessions and every typed answer. What was handed in stays as points of nobody, so
 * that a class's figures do not change.
 */
@ApplicationScoped
public class Erasure {

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    EntityManager entities;

    @Inject
    MarkedWords marked;

    @Inject
    Quizzes quizzes;

    @Inject
    Page page;

    @Inject
    Clock clock;

    /**
     * Erases a pupil for good.
     *
     * @throws NotFoundException where the school has no such pupil
     */
    @Transactional
    public void erase(UUID schoolId, UUID accountId) {
        Account pupil = accounts.inSchool(schoolId, accountId)
                .filter(account -> account.email().isEmpty() && !account.isDisabled())
                .orElseThrow(NotFoundException::new);
        List<UUID> attempts = held(accountId);
        if (!attempts.isEmpty()) {
            giveToNobody(pupil, attempts);
        }
        run("delete from rate_limit where bucket like '%' || cast(?1 as text) || '%'", accountId.toString());
        run("delete from account where id = ?1", accountId);
        audit.record(Audit.What.ERASED, null, null);
    }

    /** The pupil's attempts. Until all is erased none of them is saved to, graded or corrected. */
    @SuppressWarnings("unchecked")
    private List<UUID> held(UUID accountId) {
        String ofPupil = "select id from attempt where account_id = ?1 order by id";
        List<UUID> begun = entities.createNativeQuery(ofPupil, UUID.class)
                .setParameter(1, accountId)
                .getResultList();
        begun.forEach(quizzes::holdFor);
        return entities.createNativeQuery(ofPupil + " for no key update", UUID.class)
                .setParameter(1, accountId)
                .getResultList();
    }

    private void giveToNobody(Account pupil, List<UUID> attempts) {
        Account nobody = Account.pupil(
                pupil.schoolId(),
                page.words().text("privacy_nobody"),
                Secret.ofPassword(Secret.newPassword()),
                clock.instant());
        nobody.disable();
        accounts.persistAndFlush(nobody);
        marked.forget(pupil.id());
        attempts.forEach(this::forgetWords);
        run("update attempt set account_id = ?2 where account_id = ?1", pupil.id(), nobody.id());
        entities.createNativeQuery("""
                        insert into enrolment (id, school_id, class_id, account_id, name_key, joined_at)
                        select gen_random_uuid(), school_id, class_id, ?2, cast(gen_random_uuid() as text), ?3
                        from enrolment where account_id = ?1 and removed_at is null
                        """)
                .setParameter(1, pupil.id())
                .setParameter(2, nobody.id())
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Leaves what was chosen and earned; forgets what was typed, on which device, and what was earned before. */
    private void forgetWords(UUID attempt) {
        run("""
                update attempt_entry set client = 'erased-' || position,
                    answer = case when answer ->> 'type' = 'text' then cast('{"type": "blank"}' as jsonb) else answer end
                where attempt_id = ?1 and kind = 'response'
                """, attempt);
        run("delete from replaced_grade where attempt_id = ?1", attempt);
        entities.createNativeQuery("select content::text from attempt_grade where attempt_id = ?1", String.class)
                .setParameter(1, attempt)
                .getResultList()
                .forEach(content -> run(
                        "update attempt_grade set content = cast(?2 as jsonb) where attempt_id = ?1",
                        attempt,
                        DomainJson.write(wordless(DomainJson.read((String) content, AttemptGrade.class)))));
    }

    private static AttemptGrade wordless(AttemptGrade grade) {
        return new AttemptGrade(grade.items().stream().map(Erasure::wordless).toList());
    }

    private static ItemGrade wordless(ItemGrade grade) {
        Answer answer = grade.answer() instanceof Answer.Text ? new Answer.Blank() : grade.answer();
        Score score = new Score(grade.score().points(), grade.score().verdict(), true, List.of());
        return new ItemGrade(grade.item(), grade.position(), answer, score, grade.outOf());
    }

    private void run(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int index = 0; index < values.length; index++) {
            query.setParameter(index + 1, values[index]);
        }
        query.executeUpdate();
    }
}
