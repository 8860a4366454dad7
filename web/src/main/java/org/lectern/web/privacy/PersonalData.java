package org.lectern.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.question.Answer;
import org.lectern.core.question.Question;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.quiz.Shown;
import org.lectern.web.account.Account;
import org.lectern.web.account.Accounts;
import org.lectern.web.account.Role;
import org.lectern.web.attempt.AnswerWords;
import org.lectern.web.attempt.Grading;
import org.lectern.web.attempt.Sitting;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.attempt.StartedAttempt;
import org.lectern.web.attempt.StartedAttempts;
import org.lectern.web.attempt.StoredGrade;
import org.lectern.web.platform.DomainJson;
import org.lectern.web.platform.Page;

/** Everything that is kept about a person, as one JSON file. */
@ApplicationScoped
public class PersonalData {

    @Inject
    Accounts accounts;

    @Inject
    StartedAttempts attempts;

    @Inject
    Sittings sittings;

    @Inject
    Grading grading;

    @Inject
    EntityManager entities;

    @Inject
    Page page;

    /**
     * The file.
     *
     * @param unreleased whether points are in it that the person may not see yet: for a teacher
     */
    @Transactional
    public String of(UUID accountId, boolean unreleased) {
        Account account = accounts.findById(accountId);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("name", account.name());
        account.email().ifPresent(email -> file.put("email", email));
        account.schoolLogin().ifPresent(login -> file.put("school_account", login));
        file.put("roles", account.roles().stream().map(Role::code).sorted().toList());
        file.put("classes", rows("""
                select c.name, g.name as group, e.joined_at, e.removed_at
                from enrolment e join class_room c on c.id = e.class_id left join class_group g on g.id = e.group_id
                where e.account_id = ?1 order by e.joined_at
                """, accountId));
        file.put("shared_classes", rows("""
                select c.name, t.added_at, t.removed_at from co_teacher t join class_room c on c.id = t.class_id
                where t.account_id = ?1 order by t.added_at
                """, accountId));
        file.put("last_signed_in", rows("select signed_in_at from account where id = ?1", accountId));
        file.put("sessions", rows("select created_at, expires_at from session where account_id = ?1", accountId));
        file.put("devices", rows("select seen_at from known_device where account_id = ?1", accountId));
        file.put("extra_time", rows("""
                select assignment_id, percent, extra_seconds, extra_tries from granted_time where account_id = ?1
                """, accountId));
        file.put("to_review", rows("""
                select q.title as quiz, r.due from review_card r join quiz q on q.id = r.quiz_id
                where r.account_id = ?1 order by r.due
                """, accountId));
        file.put(
                "attempts",
                attempts.list("accountId = ?1 order by startedAt", accountId).stream()
                        .map(row -> attempt(row, unreleased))
                        .toList());
        return DomainJson.write(file);
    }

    private Map<String, Object> attempt(StartedAttempt row, boolean unreleased) {
        Sitting sitting = sittings.sitting(row);
        Attempt attempt = sittings.attempt(sitting);
        Set<Shown> shown = sitting.shown(attempt, sittings.now(), sittings.triesUsed(sitting));
        Optional<StoredGrade> stored = grading.settled(row).filter(any -> unreleased || shown.contains(Shown.SCORE));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("quiz", sitting.quiz().title());
        told.put("try", row.number());
        told.put("started_at", row.startedAt());
        row.submittedAt().ifPresent(at -> told.put("submitted_at", at));
        stored.ifPresent(grade -> {
            told.put("points", grade.grade().points());
            told.put("out_of", grade.grade().outOf());
        });
        List<Map<String, Object>> answers = new ArrayList<>();
        AnswerWords words = new AnswerWords(page.words());
        for (QuizItem item : sitting.quiz().items()) {
            List<String> lines =
                    words.answer(item.item().question(), attempt.item(item.id()).answer());
            if (!lines.isEmpty()) {
                Map<String, Object> answer = new LinkedHashMap<>();
                answer.put("question", item.item().question().stem());
                answer.put("answer", lines);
                stored.ifPresent(grade ->
                        answer.put("points", grade.grade().item(item.id()).points()));
                answers.add(answer);
            }
        }
        told.put("answers", answers);
        told.put("saves", saves(sitting, row.id(), words));
        return told;
    }

    /** What was saved and when, in words: numbers of options and places would tell what is right. */
    private List<Map<String, Object>> saves(Sitting sitting, UUID attemptId, AnswerWords words) {
        Map<String, Question> asked = sitting.quiz().items().stream()
                .collect(Collectors.toMap(QuizItem::id, item -> item.item().question()));
        List<Map<String, Object>> saves = new ArrayList<>();
        for (Map<String, Object> entry : rows("""
                select received_at, cast(item_id as text) as item, cast(answer as text) as answer from attempt_entry
                where attempt_id = ?1 and kind = 'response' order by position
                """, attemptId)) {
            Question question = asked.get(String.valueOf(entry.get("item")));
            if (question != null) {
                Map<String, Object> save = new LinkedHashMap<>();
                save.put("received_at", entry.get("received_at"));
                save.put("question", question.stem());
                save.put(
                        "answer",
                        words.answer(question, DomainJson.read(String.valueOf(entry.get("answer")), Answer.class)));
                saves.add(save);
            }
        }
        return saves;
    }

    private List<Map<String, Object>> rows(String sql, UUID id) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object found :
                entities.createNativeQuery(sql, Tuple.class).setParameter(1, id).getResultList()) {
            Map<String, Object> row = new LinkedHashMap<>();
            ((Tuple) found)
                    .getElements()
                    .forEach(column -> row.put(column.getAlias(), ((Tuple) found).get(column.getAlias())));
            rows.add(row);
        }
        return rows;
    }
}
