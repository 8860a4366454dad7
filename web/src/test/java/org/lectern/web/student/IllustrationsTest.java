package org.lectern.web.student;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.browser.Chromium;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** Pupils see the pictures and tables of their text, and nobody else's. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IllustrationsTest {

    private static final String PICTURE = "/pictures/" + LighthouseQuiz.PICTURE.id();

    @TestHTTPResource("/")
    String address;

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    private Account teacher;
    private ClassRoom room;
    private Assignment assignment;
    private Browser pupil;

    @BeforeEach
    void anIllustratedQuiz() {
        teacher = school.teacher();
        room = school.classOf(teacher, "Class 7b");
        assignment = assignments.everyType(teacher, room, UnaryOperator.identity());
        pupil = school.browserOf(school.pupil(room, "Mika Lund"));
    }

    @Test
    void aPictureIsThePupilsWhoseAttemptItIs() {
        Taker taker = Taker.start(pupil, assignment);

        Response picture = pupil.get(taker.path(PICTURE));
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.contentType()).startsWith("image/png");
        assertThat(picture.asByteArray()).isEqualTo(LighthouseQuiz.PICTURE.bytes());

        Browser other = school.browserOf(school.pupil(room, "Ada Quist"));
        assertThat(other.get(taker.path(PICTURE)).statusCode()).isEqualTo(404);
        assertThat(pupil.get(taker.path("/pictures/0f0f")).statusCode()).isEqualTo(404);
    }

    @Test
    void theyStandBetweenTheirParagraphsAndOutsideTheEvidence() {
        Taker taker = Taker.start(pupil, assignment);

        String text = taker.page().asString();
        assertThat(text.indexOf("A job for strong legs"))
                .isLessThan(text.indexOf("alt=\"A tall white tower on a rock\""));
        assertThat(text.indexOf("alt=\"A tall white")).isLessThan(text.indexOf("Ida Brandt, the last keeper, moved"));
        assertThat(text).contains("<figcaption>The tower before the storm</figcaption>", "<th scope=\"col\">Year</th>");
        taker.submit();
        assertThat(taker.result().asString())
                .contains(">because of her notes the harbour office could warn<sup>")
                .contains(taker.path(PICTURE));
    }

    @Test
    void theyArePrinted() {
        Browser desk = school.browserOf(teacher);
        String paper = "/assignments/" + assignment.id() + "/paper";

        assertThat(desk.get(paper).asString())
                .contains("src=\"" + paper + PICTURE + "\"", "Source of the light", "Ida Brandt, the last keeper");
        assertThat(desk.get(paper + PICTURE).asByteArray()).isEqualTo(LighthouseQuiz.PICTURE.bytes());
        Browser other = school.browserOf(school.teacher());
        assertThat(other.get(paper + PICTURE).statusCode()).isEqualTo(404);
    }

    @Test
    void onAPhoneAWideTableScrollsInsideItself() {
        try (Chromium chromium = new Chromium();
                BrowserContext window = chromium.window(320, 700, pupil.cookie("lectern_session"), address)) {
            Page page = window.newPage();
            page.navigate("/learn/" + assignment.id());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start"))
                    .click();
            page.locator("#tab-text").click();
            Locator picture = page.getByAltText("A tall white tower on a rock");
            PlaywrightAssertions.assertThat(picture).isVisible();
            picture.scrollIntoViewIfNeeded();
            page.waitForFunction("() => document.querySelector('figure.exhibit img').naturalWidth === 1600");
            assertThat(picture.boundingBox().width).isLessThanOrEqualTo(320);
            Locator table = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Table"));
            assertThat((Boolean) table.evaluate("region => region.scrollWidth > region.clientWidth"))
                    .isTrue();
            table.focus();
            // A busy browser may drop the first key.
            page.waitForCondition(() -> {
                page.keyboard().press("ArrowRight");
                return (Boolean) table.evaluate("region => region.scrollLeft > 0");
            });
            Chromium.inspect(page, "illustrated-text");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            PlaywrightAssertions.assertThat(picture).isVisible();
        }
    }
}
