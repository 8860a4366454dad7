package org.lectern.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lectern.core.article.Article;
import org.lectern.core.attempt.ClientId;
import org.lectern.core.question.Answer;
import org.lectern.core.question.Item;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.generator.ingest.ArticleReader;
import org.lectern.web.article.Articles;
import org.lectern.web.article.Library;
import org.lectern.web.article.SourceArticle;
import org.lectern.web.article.Summaries;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.assignment.Release;
import org.lectern.web.attempt.Grading;
import org.lectern.web.attempt.Save;
import org.lectern.web.attempt.Saving;
import org.lectern.web.attempt.Sitting;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.attempt.StartedAttempt;
import org.lectern.web.generation.AskForDraft;
import org.lectern.web.generation.GenerationJob;
import org.lectern.web.generation.GenerationJobs;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.SentForms;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.QuizItem;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.quiz.SummaryShown;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.Classes;
import org.lectern.web.school.Enrolments;
import org.lectern.web.school.Pupil;
import org.lectern.web.school.Roster;

/**
 * A class of made-up pupils with an article of our own, a quiz given to it and answers handed in, for whoever wants to
 * look before putting anything in. All of it is marked as a sample and can be taken away again at once.
 */
@ApplicationScoped
public class SampleClass {

    private static final String ARTICLE = "sample/lighthouse-lens.html";
    private static final ClientId CLIENT = new ClientId("sample");

    private final ArticleReader reader = new ArticleReader();

    @Inject
    Classes classes;

    @Inject
    Enrolments enrolments;

    @Inject
    Roster roster;

    @Inject
    Library library;

    @Inject
    Articles articles;

    @Inject
    Quizzes quizzes;

    @Inject
    Assignments assignments;

    @Inject
    Sittings sittings;

    @Inject
    Saving saving;

    @Inject
    Grading grading;

    @Inject
    AskForDraft ask;

    @Inject
    GenerationJobs jobs;

    @Inject
    SentForms forms;

    @Inject
    EntityManager entities;

    @Inject
    Page page;

    @Inject
    Clock clock;

    /**
     * Makes all of it, and begins a draft of the article. Where the sample is there already nothing is made.
     *
     * @return the job that makes the draft; empty where the sample was there and its job is gone
     */
    @Transactional
    public Optional<GenerationJob> fill(UUID schoolId, UUID teacherId) {
        forms.hold(teacherId);
        if (isThere(teacherId)) {
            return jobs.ofSample(teacherId);
        }
        ClassRoom room = new ClassRoom(
                schoolId, teacherId, page.words().text("start_sample_class"), classes.freeCode(), clock.instant());
        room.markAsSample();
        classes.persist(room);
        SourceArticle article = library.add(
                schoolId,
                teacherId,
                reader.read("lighthouse-lens.html", bytes()),
                page.words().text("article_untitled"));
        article.markAsSample();
        GenerationJob job = ask.of(article.id(), teacherId, DraftOptions.standard());
        Quiz quiz = publish(article);
        Assignment assignment = new Assignment(
                schoolId, room.id(), quiz.id(), teacherId, QuizPolicy.standard(sittings.now()), Release.AT_ONCE);
        assignments.persist(assignment);
        answer(room, assignment);
        return Optional.of(job);
    }

    /** Whether this teacher has a sample to take away. */
    public boolean isThere(UUID teacherId) {
        return !entities.createNativeQuery("""
                        select 1 from class_room where teacher_id = ?1 and sample
                        union all select 1 from article where teacher_id = ?1 and sample
                        """)
                .setParameter(1, teacherId)
                .getResultList()
                .isEmpty();
    }

    /**
     * Takes this teacher's sample away with everybody in it and everything they answered. What was made of the sample
     * article and given to another class stays.
     */
    @Transactional
    public void remove(UUID teacherId) {
        // Pupils of the sample class alone; a real pupil who looked in keeps the account that other classes know.
        List<UUID> pupils = entities.createNativeQuery("""
                        select e.account_id from enrolment e join class_room c on c.id = e.class_id
                        where c.teacher_id = ?1 and c.sample
                        except
                        select e.account_id from enrolment e join class_room c on c.id = e.class_id where not c.sample
                        """, UUID.class)
                .setParameter(1, teacherId)
                .getResultList();
        run("delete from class_room where teacher_id = ?1 and sample", teacherId);
        pupils.forEach(pupil -> run("delete from account where id = ?1 and email is null", pupil));
        run("""
                delete from quiz q using article_version v, article a
                where v.id = q.article_version_id and a.id = v.article_id and a.teacher_id = ?1 and a.sample
                and not exists (select 1 from assignment s where s.quiz_id = q.id)
                """, teacherId);
        run("""
                delete from article a where a.teacher_id = ?1 and a.sample and not exists (
                    select 1 from quiz q join article_version v on v.id = q.article_version_id
                    where v.article_id = a.id)
                """, teacherId);
        run("update article set sample = false where teacher_id = ?1 and sample", teacherId);
    }

    private void run(String sql, UUID id) {
        entities.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }

    private Quiz publish(SourceArticle article) {
        Article text = articles.newest(article.id()).article();
        Quiz quiz = new Quiz(
                article.schoolId(),
                article.teacherId(),
                articles.newest(article.id()).id(),
                null,
                page.words().text("start_sample_quiz"),
                SummaryShown.NEVER,
                new Summaries(
                        List.of(),
                        text.sections().stream()
                                .map(section -> new Summaries.OfSection(List.of(), List.of()))
                                .toList()),
                clock.instant());
        List<QuizItem> rows = new ArrayList<>();
        for (Item item : SampleQuiz.items(text)) {
            rows.add(new QuizItem(quiz, item.evidence().getFirst().section(), rows.size(), BigDecimal.ONE, item));
        }
        quizzes.publish(quiz, rows);
        return quiz;
    }

    private void answer(ClassRoom room, Assignment assignment) {
        roster.fill(
                room,
                Stream.concat(SampleQuiz.PUPILS.stream().map(SampleQuiz.Pupil::name), SampleQuiz.ABSENT.stream())
                        .toList());
        Map<String, UUID> accounts = new HashMap<>();
        for (Pupil pupil : enrolments.roster(room.id())) {
            accounts.put(pupil.name(), pupil.accountId());
        }
        // Attempts are begun in plain SQL.
        entities.flush();
        for (SampleQuiz.Pupil pupil : SampleQuiz.PUPILS) {
            UUID account = accounts.get(pupil.name());
            StartedAttempt attempt = sittings.start(assignment, account).orElseThrow();
            answer(pupil, account, sittings.sitting(attempt, assignment));
            if (pupil.handsIn()) {
                grading.submit(account, attempt.id());
            }
        }
    }

    /** As a pupil's page sends them, one save a question. */
    private void answer(SampleQuiz.Pupil pupil, UUID account, Sitting sitting) {
        var presentation = sitting.presentation();
        var items = sitting.quiz().items();
        for (int question = 0; question < items.size(); question++) {
            Answer answer = SampleQuiz.answer(pupil, question);
            if (!(answer instanceof Answer.Blank)) {
                var item = items.get(question);
                Save save = new Save(
                        presentation.presentedId(item), CLIENT, question + 1, 0, presentation.given(item, answer));
                saving.save(account, sitting.row().id(), save);
            }
        }
    }

    private static byte[] bytes() {
        try (InputStream in = SampleClass.class.getClassLoader().getResourceAsStream(ARTICLE)) {
            if (in == null) {
                throw new IllegalStateException(ARTICLE + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
