package org.lectern.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.bank.TestBank;
import org.lectern.web.school.TestSchool;

/** What is done too often is put off; the limits of signing in are tested where signing in is. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RateLimitsTest {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject
    TestSchool school;

    @Inject
    TestBank bank;

    @Inject
    EntityManager entities;

    @Inject
    RateLimits limits;

    private TestClock clock;

    @BeforeEach
    void stopTheClock() {
        clock = TestClock.install();
        // Other tests of this run guess codes, too: their windows are over.
        clock.pass(Duration.ofDays(30));
    }

    @Test
    void aWindowTakesItsNumberAndANewOneBeginsAfterIt() {
        assertThat(limits.take("test:" + clock.instant(), 1, WINDOW)).isTrue();
        String bucket = "test:window:" + clock.instant();
        assertThat(limits.take(bucket, 2, WINDOW)).isTrue();
        assertThat(limits.take(bucket, 2, WINDOW)).isTrue();
        assertThat(limits.take(bucket, 2, WINDOW)).isFalse();

        clock.pass(WINDOW.plusSeconds(1));

        assertThat(limits.take(bucket, 2, WINDOW)).isTrue();
    }

    /** It would need a second connection while the first is held: enough of those at once wait for each other. */
    @Test
    void noAttemptIsTakenWhileATransactionHoldsAConnection() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> limits.take("test:nested", 2, WINDOW)))
                .hasMessageContaining("Transaction is not allowed");
    }

    @Test
    void whoGuessesCodesIsPutOffAndARightCodeCostsNothing() {
        Browser guesser = Browser.fresh();
        String code =
                "/join/" + school.classOf(school.teacher(), "7b").joinCode().text();
        for (int count = 0; count < 40; count++) {
            assertThat(guesser.get(code).statusCode()).isEqualTo(200);
        }
        for (int count = 0; count < 3000; count++) {
            limits.take("code:127.0.0.1", 3000, Duration.ofHours(1));
        }

        assertThat(guesser.get("/join/XXXXXX").asString()).contains("Too many tries");
        clock.pass(Duration.ofHours(1).plusSeconds(1));
        assertThat(guesser.get(code).statusCode()).isEqualTo(200);
        limits.forget("code:127.0.0.1");
    }

    @Test
    void uploadsAreCountedByTeacher() {
        Account busy = school.teacher();
        for (int count = 0; count < 60; count++) {
            limits.take("upload:" + busy.id(), 60, WINDOW);
        }

        assertThat(upload(school.browserOf(busy))).contains("Too many tries");
        assertThat(upload(school.browserOf(school.teacher()))).doesNotContain("Too many tries");
    }

    @Test
    void aTeacherWithManyDraftsBeingMadeWaits() {
        Account busy = school.teacher();
        for (int count = 0; count < 5; count++) {
            bank.approved(busy, LighthouseQuiz.items().subList(0, 1));
        }
        UUID article = stillAtWork(busy);

        Response asked = school.browserOf(busy).submit("/articles/" + article + "/draft", "type", "true-false");

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.asString()).contains("Several drafts are being made already");
    }

    /** Lets every job of a teacher run on; the id of one of their articles. */
    @Transactional
    UUID stillAtWork(Account teacher) {
        entities.createNativeQuery("update generation_job set state = 'RUNNING' where teacher_id = ?1")
                .setParameter(1, teacher.id())
                .executeUpdate();
        return (UUID) entities.createNativeQuery("select id from article where teacher_id = ?1 limit 1", UUID.class)
                .setParameter(1, teacher.id())
                .getSingleResult();
    }

    private static String upload(Browser browser) {
        return browser.upload(
                        "/articles/new", "file", "a.txt", "too short".getBytes(StandardCharsets.UTF_8), "pasted", "")
                .asString();
    }
}
