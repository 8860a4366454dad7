package org.lectern.web.progress;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.quiz.CountedTry;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.web.account.Account;
import org.lectern.web.account.Sessions;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.browser.Chromium;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** A teacher lets one pupil try a quiz again that the others had once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExtraTriesInBrowserTest {

    @TestHTTPResource("/")
    String address;

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    @Inject
    Sessions sessions;

    private Account teacher;
    private ClassRoom room;
    private Account mia;
    private Account noah;

    @BeforeEach
    void aClassOfTwo() {
        teacher = school.teacher();
        room = school.classOf(teacher, "7b");
        mia = school.pupil(room, "Mia");
        noah = school.pupil(room, "Noah");
    }

    @Test
    void whoIsGivenAnotherTryBeginsItAndSeesNoKeyBeforeItIsUsed() {
        Assignment given = assignments.everyType(teacher, room, UnaryOperator.identity());
        Browser seat = school.browserOf(mia);
        String first = taken(seat, given);
        assertThat(seat.get(first + "/result").asString()).contains("Right answer");
        assertThat(seat.get("/learn/" + given.id()).asString()).contains("You have used all your tries");
        try (Chromium chromium = new Chromium();
                BrowserContext window =
                        chromium.window(1280, 800, sessions.begin(teacher).text(), address.replaceAll("/$", ""))) {
            Page page = window.newPage();
            page.navigate("/assignments/" + given.id());
            page.locator("#tries-student").selectOption("Mia");
            page.locator("#tries-number").press("Enter");
            assertThat(page.locator("#live-rows tr").first()).containsText("Tries: +1");
            assertThat(page.locator("#live-rows tr").nth(1)).not().containsText("Tries");
            Chromium.inspect(page, "extra-tries");
        }

        assertThat(seat.get(first + "/result").asString()).doesNotContain("Right answer");
        assertThat(seat.get("/learn/" + given.id()).asString()).contains("1 of 2 left");
        assertThat(taken(seat, given)).isNotEqualTo(first);
        assertThat(seat.get(first + "/result").asString()).contains("Right answer");
        assertThat(seat.submit("/learn/" + given.id() + "/start").statusCode()).isEqualTo(422);
        Browser other = school.browserOf(noah);
        taken(other, given);
        assertThat(other.submit("/learn/" + given.id() + "/start").statusCode()).isEqualTo(422);
    }

    @Test
    void sentTwiceItGivesNoMoreAndCanBeTakenBack() {
        Assignment given = assignments.everyType(teacher, room, UnaryOperator.identity());
        Browser desk = school.browserOf(teacher);
        String tries = "/assignments/" + given.id() + "/tries";
        desk.submit(tries, "student", "all", "tries", "2");
        desk.submit(tries, "student", "all", "tries", "2");
        assertThat(school.browserOf(noah).get("/learn/" + given.id()).asString())
                .contains("3 of 3 left");
        desk.submit("/assignments/" + given.id() + "/time", "student", "all", "minutes", "5");
        assertThat(school.browserOf(noah).get("/learn/" + given.id()).asString())
                .as("more time takes no tries")
                .contains("3 of 3 left");

        desk.submit(tries + "/take-back", "student", mia.id().toString());

        assertThat(school.browserOf(mia).get("/learn/" + given.id()).asString()).contains("1 of 1 left");
        assertThat(desk.submit(tries, "student", "all", "tries", "21").statusCode())
                .isEqualTo(422);
        assertThat(desk.submit(tries, "student", teacher.id().toString(), "tries", "1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(school.browserOf(school.teacher())
                        .submit(tries, "student", "all", "tries", "1")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whereTriesHaveNoBoundNoneAreOffered() {
        Assignment given =
                assignments.everyType(teacher, room, policy -> policy.withTries(QuizPolicy.UNLIMITED, CountedTry.BEST));

        assertThat(school.browserOf(teacher).get("/assignments/" + given.id()).asString())
                .doesNotContain("tries-student");
    }

    private static String taken(Browser seat, Assignment given) {
        String location = seat.submit("/learn/" + given.id() + "/start").header("Location");
        String attempt = location.substring(location.indexOf("/learn/"));
        seat.submit(attempt + "/submit");
        return attempt;
    }
}
