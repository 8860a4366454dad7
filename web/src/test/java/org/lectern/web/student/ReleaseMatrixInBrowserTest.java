package org.lectern.web.student;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.quiz.Moment;
import org.lectern.core.quiz.Shown;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.platform.TestClock;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.quiz.Quiz;

/**
 * Every cell of the matrix that says what a pupil sees when: a teacher ticks one cell after the other on the form, and
 * at each moment the pupil's pages show what is ticked for it, and nothing else of it anywhere.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReleaseMatrixInBrowserTest extends OpenQuiz {

    /** Of every window. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final List<Moment> MOMENTS = List.of(Moment.RIGHT_AFTER, Moment.LATER, Moment.AFTER_CLOSING);

    /** What only a page can say that shows this: of the question whom the notes helped, which was answered wrong. */
    private static final Map<Shown, String> TRACES = new EnumMap<>(Map.of(
            Shown.ANSWER, "You answered",
            Shown.SCORE, "0 / 1",
            Shown.KEY, "Right answer",
            Shown.FEEDBACK, "Reason 1 for",
            Shown.EVIDENCE, "Show in the text"));

    private TestClock clock;
    private Quiz quiz;

    @Inject
    Assignments given;

    @BeforeEach
    void aQuizOfOneQuestion() {
        clock = TestClock.install();
        makeClass();
        quiz = assignments.quiz(teacher, LighthouseQuiz.items().subList(0, 1));
    }

    @Test
    void eachMomentShowsWhatIsTickedForItAndNothingElse() {
        List<Set<Shown>> columns = new ArrayList<>();
        for (Shown what : Shown.values()) {
            columns.add(EnumSet.of(what));
            columns.add(EnumSet.of(Shown.ANSWER, what));
            columns.add(EnumSet.complementOf(EnumSet.of(what)));
        }
        for (int index = 0; index < columns.size(); index++) {
            Map<Moment, Set<Shown>> matrix = new EnumMap<>(Moment.class);
            for (int moment = 0; moment < MOMENTS.size(); moment++) {
                // Another set for each moment, so that none can be taken for its neighbour.
                matrix.put(MOMENTS.get(moment), columns.get((index + 5 * moment) % columns.size()));
            }
            pupil = school.pupil(room, "Pupil " + index);
            // Sessions end while the clock goes on: each round has windows of its own.
            try (BrowserContext desk =
                            chromium.window(1280, 800, sessions.begin(teacher).text(), base());
                    BrowserContext seat = window()) {
                assign(desk.newPage(), matrix);
                String attempt = answeredWrong(seat.newPage());
                look(seat, attempt, Moment.RIGHT_AFTER, matrix);
                clock.pass(Moment.FRESH.plusSeconds(1));
                look(seat, attempt, Moment.LATER, matrix);
                clock.pass(Duration.ofMinutes(59));
                look(seat, attempt, Moment.AFTER_CLOSING, matrix);
            }
        }
    }

    private void assign(Page page, Map<Moment, Set<Shown>> matrix) {
        page.navigate("/quizzes/" + quiz.id() + "/assign");
        page.locator("input[name=closing]")
                .fill(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")
                        .format(clock.instant().plus(Duration.ofHours(1)).atZone(ZONE)));
        page.locator("[value=custom]").check();
        for (Moment moment : MOMENTS) {
            for (Shown what : Shown.values()) {
                page.locator("[name=shown][value='" + moment + "." + what + "']")
                        .setChecked(matrix.get(moment).contains(what));
            }
        }
        page.locator(".assign-form button[type=submit]").last().click();
        page.waitForURL("**/assignments/**");
        String id = page.url().replaceAll(".*/assignments/([-0-9a-f]{36}).*", "$1");
        assignment = given.findById(UUID.fromString(id));
    }

    private String answeredWrong(Page page) {
        page.navigate("/learn/" + assignment.id());
        page.locator(".start").click();
        page.waitForURL("**/attempts/**");
        String attempt = attempt(page);
        page.getByText("The government").last().click();
        page.waitForSelector("#status[data-state=saved]");
        shows(page, Set.of(), "while it goes on");
        page.locator(".check-button").click();
        page.waitForURL("**/check");
        shows(page, Set.of(), "before handing in");
        page.locator(".hand-in button").click();
        page.waitForURL("**/receipt");
        return attempt;
    }

    private void look(BrowserContext seat, String attempt, Moment moment, Map<Moment, Set<Shown>> matrix) {
        Set<Shown> ticked = matrix.get(moment);
        String name = moment + " of " + matrix;
        Page page = seat.newPage();
        page.navigate("/learn/attempts/" + attempt + "/result");
        if (ticked.contains(Shown.ANSWER)) {
            assertThat(page.url()).as(name).endsWith("/result");
            shows(page, ticked, name);
        } else {
            // Nothing is told of single questions without what was answered, but the score of all.
            assertThat(page.url()).as(name).endsWith(ticked.contains(Shown.SCORE) ? "/result" : "/receipt");
            shows(page, ticked.contains(Shown.SCORE) ? Set.of(Shown.SCORE) : Set.of(), name);
        }
        assertThat(page.content().contains("0 %")).as("score, " + name).isEqualTo(ticked.contains(Shown.SCORE));
        for (String path : List.of("/learn/attempts/" + attempt + "/receipt", "/learn", "/learn/progress")) {
            page.navigate(path);
            assertThat(page.locator(".score strong, .big-score strong").count())
                    .as("score on " + path + ", " + name)
                    .isEqualTo(ticked.contains(Shown.SCORE) ? 1 : 0);
            assertThat(page.content())
                    .as(path + ", " + name)
                    .doesNotContain(TRACES.get(Shown.KEY), TRACES.get(Shown.FEEDBACK), TRACES.get(Shown.EVIDENCE));
        }
        page.close();
    }

    private static void shows(Page page, Set<Shown> ticked, String name) {
        String text = page.locator("main").innerText();
        TRACES.forEach((what, trace) ->
                assertThat(text.contains(trace)).as(what + ", " + name).isEqualTo(ticked.contains(what)));
        if (!ticked.contains(Shown.KEY) && !ticked.contains(Shown.FEEDBACK)) {
            assertThat(page.content()).as(name).doesNotContain("Reason 1", "Reason 0");
        }
        assertThat(page.locator("mark[data-questions]").count())
                .as("words lit in the text, " + name)
                .isEqualTo(ticked.contains(Shown.EVIDENCE) ? 1 : 0);
    }
}
