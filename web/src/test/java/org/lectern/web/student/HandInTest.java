package org.lectern.web.student;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.quiz.CountedTry;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.core.quiz.Window;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestClock;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** Handing in, deadlines, and time that is granted while a quiz runs. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HandInTest {

    /** Within one transaction the server would show the same moment again. */
    private static final String WAITING = """
            select count(*) from pg_stat_clear_snapshot(), pg_stat_activity where wait_event_type = 'Lock'
            """;

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    @Inject
    EntityManager entities;

    @Inject
    AgroalDataSource database;

    private TestClock clock;
    private Account teacher;
    private Account pupil;
    private Assignment assignment;

    @BeforeEach
    void stopTheClock() {
        clock = TestClock.install();
    }

    private Taker taker(UnaryOperator<QuizPolicy> rules) {
        teacher = school.teacher();
        ClassRoom room = school.classOf(teacher, "7b");
        pupil = school.pupil(room, "Mika");
        assignment = assignments.everyType(teacher, room, rules);
        return Taker.start(school.browserOf(pupil), assignment);
    }

    @Test
    void aHundredParallelSubmitsMakeOneGradeAndOneAuditRow() throws Exception {
        Taker taker = taker(UnaryOperator.identity());
        taker.type(taker.items().get(4), "page-1", 1, 0, "the roof leaked");
        List<Callable<String>> submits = new ArrayList<>();
        for (int index = 0; index < 100; index++) {
            Taker own = taker.in(school.browserOf(pupil));
            submits.add(() -> {
                Response response = own.submit();
                return response.statusCode() + " " + response.header("Location") + response.asString();
            });
        }
        List<String> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(20);
                Connection other = database.getConnection()) {
            // Whoever holds the attempt lets go only when many wait: so they do come at once, on any machine.
            other.setAutoCommit(false);
            query(other, "select 1 from attempt where id = '" + taker.attempt() + "' for update");
            List<Future<String>> sent = submits.stream().map(threads::submit).toList();
            while (query(other, WAITING) < 10) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            other.rollback();
            for (Future<String> answer : sent) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).hasSize(100);
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(answers.getFirst()).startsWith("303 ").contains("/receipt");
        assertThat(count("attempt_grade", taker)).isEqualTo(1);
        assertThat(count("attempt_audit", taker)).isEqualTo(1);
    }

    @Test
    void theReceiptShowsExactlyWhatWasGraded() {
        Taker taker = taker(UnaryOperator.identity());
        taker.type(taker.items().get(4), "page-1", 1, 0, "the roof leaked");
        taker.submit();
        taker.type(taker.items().isEmpty() ? "none" : taker.items().get(4), "page-1", 2, 1, "an afterthought");

        assertThat(taker.receipt()).contains("Handed in", "the roof leaked").doesNotContain("an afterthought");
        assertThat(taker.page().statusCode()).isEqualTo(303);
    }

    @Test
    void extraTimeGrantedLiveReachesTheOpenPageAndExtendsTheClosingTime() {
        Taker taker = taker(policy -> policy.limitedTo(Duration.ofMinutes(10))
                .within(Window.between(
                        policy.window().opening(), clock.instant().plusSeconds(480))));
        assertThat(taker.state().<Integer>path("clock.remaining")).isEqualTo(480_000);

        Response granted = school.browserOf(teacher)
                .submit(
                        "/assignments/" + assignment.id() + "/time",
                        "student",
                        pupil.id().toString(),
                        "minutes",
                        "5");

        assertThat(granted.statusCode()).isEqualTo(303);
        assertThat(taker.state().<Integer>path("clock.remaining")).isEqualTo(780_000);
        clock.pass(Duration.ofSeconds(700));
        assertThat(taker.type(taker.items().get(4), "page-1", 1, 0, "the roof leaked")
                        .path("standing")
                        .toString())
                .isEqualTo("current");
    }

    @Test
    void timeGrantedAfterTheEndOpensTheAttemptAgain() {
        Taker taker = taker(policy -> policy.limitedTo(Duration.ofMinutes(10)));
        clock.pass(Duration.ofMinutes(12));
        assertThat(taker.receipt()).contains("Time is over");

        school.browserOf(teacher)
                .submit("/assignments/" + assignment.id() + "/time", "student", "all", "minutes", "10");

        assertThat(taker.page().statusCode()).isEqualTo(200);
        assertThat(count("attempt_grade", taker)).isZero();
    }

    @Test
    void aLateAnswerCountsOnceTheTeacherSaysSo() {
        Taker taker = taker(policy -> policy.limitedTo(Duration.ofMinutes(10)));
        String item = taker.items().get(5);
        clock.pass(Duration.ofMinutes(12));
        taker.type(item, "page-1", 1, 0, "204");
        assertThat(taker.receipt()).doesNotContain(">204 steps<");
        Browser desk = school.browserOf(teacher);
        String student = "/assignments/" + assignment.id() + "/students/" + pupil.id();
        assertThat(desk.get(student).asString()).contains("Answers that came too late", "204");

        desk.submit(student + "/accept", "attempt", taker.attempt(), "position", "1");

        assertThat(taker.receipt()).contains(">204 steps<");
        assertThat(desk.get(student).asString()).doesNotContain("Answers that came too late");
    }

    @Test
    void whatIsAcceptedTwiceOrIsNotLateChangesNothing() {
        Taker taker = taker(policy -> policy.limitedTo(Duration.ofMinutes(10)));
        String item = taker.items().get(5);
        taker.type(item, "page-1", 1, 0, "12");
        clock.pass(Duration.ofMinutes(12));
        taker.type(item, "page-1", 2, 1, "204");
        Browser desk = school.browserOf(teacher);
        String student = "/assignments/" + assignment.id() + "/students/" + pupil.id();
        desk.get(student);

        desk.submit(student + "/accept", "attempt", taker.attempt(), "position", "1");
        assertThat(accepted(taker)).isZero();
        desk.submit(student + "/accept", "attempt", taker.attempt(), "position", "2");
        desk.submit(student + "/accept", "attempt", taker.attempt(), "position", "2");

        assertThat(accepted(taker)).isEqualTo(1);
        assertThat(taker.receipt()).contains(">204 steps<");
    }

    @Test
    void anotherTryStartsWhereThePolicyAllowsItAndTheKeyStaysBackUntilTheLast() {
        Taker first = taker(policy -> policy.withTries(2, CountedTry.BEST));
        first.submit();
        assertThat(first.result().asString()).doesNotContain("<mark");

        Taker second = Taker.start(school.browserOf(pupil), assignment);
        second.submit();

        assertThat(second.attempt()).isNotEqualTo(first.attempt());
        assertThat(second.result().asString()).contains("<mark");
        assertThat(school.browserOf(pupil)
                        .submit("/learn/" + assignment.id() + "/start")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void theListShowsTheTryThatCountsAndItsLatenessAlone() {
        Instant due = Instant.now().plusSeconds(600);
        Taker first = taker(policy -> policy.withTries(2, CountedTry.BEST).within(dueAt(policy.window(), due)));
        String item = first.items().getFirst();
        first.choose(item, "page-1", 1, 0, first.option("The harbour office"));
        first.submit();
        clock.pass(Duration.ofMinutes(20));
        Taker second = Taker.start(school.browserOf(pupil), assignment);
        second.submit();

        assertThat(second.receipt()).contains("after the time it should have been handed in");
        assertThat(school.browserOf(pupil).get("/learn").asString())
                .contains("/learn/attempts/" + first.attempt() + "/result")
                .doesNotContain("<strong>0 %</strong>");
        assertThat(school.browserOf(teacher)
                        .get("/assignments/" + assignment.id())
                        .asString())
                .doesNotContain("<span class=\"badge warn\">late</span>");
    }

    private static Window dueAt(Window window, Instant due) {
        return new Window(window.opening(), Optional.of(due), window.closing());
    }

    @Test
    void startingTwiceAtOnceMakesOneAttempt() throws Exception {
        Taker taker = taker(UnaryOperator.identity());
        List<Callable<String>> starts = new ArrayList<>();
        for (int index = 0; index < 10; index++) {
            Browser browser = school.browserOf(pupil);
            starts.add(() -> Taker.start(browser, assignment).attempt());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            for (Future<String> attempt : threads.invokeAll(starts)) {
                assertThat(attempt.get()).isEqualTo(taker.attempt());
            }
        }
    }

    private static long query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private long accepted(Taker taker) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from attempt_audit where attempt_id = ?1 and what = 'late-accepted'")
                        .setParameter(1, UUID.fromString(taker.attempt()))
                        .getSingleResult())
                .longValue();
    }

    private long count(String table, Taker taker) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table + " where attempt_id = ?1")
                        .setParameter(1, UUID.fromString(taker.attempt()))
                        .getSingleResult())
                .longValue();
    }
}
