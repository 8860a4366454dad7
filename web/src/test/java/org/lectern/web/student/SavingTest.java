package org.lectern.web.student;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.TestClock;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** Saves over HTTP: in any order, twice, from two devices, late, and without script. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SavingTest {

    /** Place of the question about the weather book, which is answered by typing. */
    private static final int BOOK = 4;

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    private TestClock clock;
    private Account pupil;

    @BeforeEach
    void stopTheClock() {
        clock = TestClock.install();
    }

    private Taker taker(UnaryOperator<QuizPolicy> rules) {
        Account teacher = school.teacher();
        ClassRoom room = school.classOf(teacher, "7b");
        pupil = school.pupil(room, "Mika");
        Assignment assignment = assignments.everyType(teacher, room, rules);
        return Taker.start(school.browserOf(pupil), assignment);
    }

    @Test
    void aSaveIsAcknowledgedWithItsPlaceAndShownAgain() {
        Taker taker = taker(UnaryOperator.identity());
        String item = taker.items().get(BOOK);

        Response kept = taker.type(item, "page-1", 1, 0, "the roof leaked");

        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.path("position").toString()).isEqualTo("1");
        assertThat(kept.path("standing").toString()).isEqualTo("current");
        assertThat(taker.page().asString()).contains("the roof leaked</textarea>");
    }

    @Test
    void oneClientsSavesConvergeOnItsHighestSequence() {
        Taker taker = taker(UnaryOperator.identity());
        String item = taker.items().get(BOOK);

        taker.type(item, "page-1", 3, 0, "the roof leaked");
        taker.type(item, "page-1", 1, 0, "the");
        taker.type(item, "page-1", 3, 0, "the roof leaked");
        Response last = taker.type(item, "page-1", 2, 0, "the roof");

        assertThat(last.path("standing").toString()).isEqualTo("superseded");
        assertThat(last.path("state.current.text").toString()).isEqualTo("the roof leaked");
    }

    @Test
    void aSequenceUsedForAnotherAnswerIsToldSoThatNothingIsLost() {
        Taker taker = taker(UnaryOperator.identity());
        String item = taker.items().get(BOOK);
        taker.type(item, "page-1", 1, 0, "rain");

        assertThat(taker.type(item, "page-1", 1, 0, "snow").statusCode()).isEqualTo(409);
    }

    @Test
    void aStaleSaveOfAnotherDeviceIsKeptAndShownAndSettledByTheStudent() {
        Taker laptop = taker(UnaryOperator.identity());
        Taker phone = laptop.in(school.browserOf(pupil));
        String item = laptop.items().get(BOOK);

        laptop.type(item, "laptop", 1, 0, "a leaking roof");
        Response stale = phone.type(item, "phone", 1, 0, "heavy rain");

        assertThat(stale.path("standing").toString()).isEqualTo("conflict");
        assertThat(stale.path("state.current.text").toString()).isEqualTo("a leaking roof");
        assertThat(stale.path("state.conflicts[0].text").toString()).isEqualTo("heavy rain");
        assertThat(phone.page().asString()).contains("Two different answers", "heavy rain");

        phone.post("b-" + item, "1", "a-" + item, "a leaking roof", "do", "settle:" + item + ":2");

        Response settled = phone.state();
        assertThat(settled.asString()).contains("heavy rain").doesNotContain("a leaking roof");
    }

    @Test
    void whatComesInTheGraceCountsAndWhatComesAfterItIsKeptForTheTeacher() {
        Taker taker = taker(policy -> policy.limitedTo(Duration.ofMinutes(10)));
        String item = taker.items().get(BOOK);

        clock.pass(Duration.ofSeconds(650));
        assertThat(taker.type(item, "page-1", 1, 0, "the roof leaked")
                        .path("standing")
                        .toString())
                .isEqualTo("current");
        clock.pass(Duration.ofSeconds(30));
        Response late = taker.type(item, "page-1", 2, 1, "much too late");

        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(late.path("standing").toString()).isEqualTo("late");
        assertThat(taker.receipt())
                .contains("Time is over", "the roof leaked", "Answers that came too late: 1")
                .doesNotContain("much too late");
    }

    @Test
    void aPostedPageSavesWhatChangedAndOnlyThat() {
        Taker taker = taker(UnaryOperator.identity());
        String book = taker.items().get(BOOK);
        String steps = taker.items().get(5);

        taker.post("b-" + book, "0", "a-" + book, "the roof leaked", "b-" + steps, "0", "a-" + steps, "", "do", "save");
        taker.type(steps, "phone", 1, 0, "204");
        // The page still shows the steps as they were, empty: that is no answer of its own.
        taker.post(
                "b-" + book,
                "1",
                "a-" + book,
                "the roof leaked badly",
                "b-" + steps,
                "0",
                "a-" + steps,
                "",
                "do",
                "save");

        String state = taker.state().asString();
        assertThat(state).contains("the roof leaked badly", "204");
        assertThat(taker.page().asString()).doesNotContain("notice warn conflict\" id=\"conflict-" + steps + "\" open");
        assertThat(taker.state().<Integer>path("items.findAll { it.conflicts.size() > 0 }.size()"))
                .isZero();
    }

    @Test
    void withoutScriptAnOrderIsMadeByMoveButtons() {
        Taker taker = taker(UnaryOperator.identity());
        String item = taker.items().get(8);
        String page = taker.page().asString();
        var parts = Pattern.compile("name=\"o-" + item + "\" value=\"(\\w+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(parts).hasSize(3);

        taker.post(
                "b-" + item,
                "0",
                "o-" + item,
                parts.get(0),
                "o-" + item,
                parts.get(1),
                "o-" + item,
                parts.get(2),
                "do",
                "move:" + item + ":" + parts.get(2) + ":up");

        assertThat(taker.state().<List<String>>path("items.find { it.item == '" + item + "' }.current.chosen"))
                .containsExactly(parts.get(0), parts.get(2), parts.get(1));
    }

    @Test
    void anAnswerThatDoesNotFitIsRefusedInWords() {
        Taker taker = taker(UnaryOperator.identity());

        Response refused = taker.choose(taker.items().getFirst(), "page-1", 1, 0, "xnothing");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.path("type").toString()).isEqualTo("urn:lectern:answer-refused");
        assertThat(refused.path("detail").toString()).contains("did not fit its question");
    }

    @Test
    void whatNoDatabaseKeepsIsLeftOutOfAnAnswer() {
        Taker taker = taker(UnaryOperator.identity());
        String item = taker.items().get(BOOK);

        Response kept = taker.type(item, "page-1", 1, 0, "the roof\\u0000 leaked \\uD83D");
        Response again = taker.type(item, "page-1", 1, 0, "the roof\\u0000 leaked \\uD83D");

        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.path("state.current.text").toString()).isEqualTo("the roof leaked ?");
        assertThat(again.path("position").toString())
                .isEqualTo(kept.path("position").toString());
    }

    @Test
    void anUnfitAnswerOfAPostedPageIsToldOnTheQuizPageAndHoldsNoOtherBack() {
        Taker taker = taker(UnaryOperator.identity());
        String choice = taker.items().getFirst();
        String book = taker.items().get(BOOK);

        Response posted = taker.post(
                "b-" + choice, "0", "a-" + choice, "xnothing", "b-" + book, "0", "a-" + book, "rain", "do", "check");

        assertThat(posted.statusCode()).isEqualTo(303);
        String place = posted.header("Location").replaceFirst("https?://[^/]+", "");
        Response page = school.browserOf(pupil).get(place);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString()).contains("One of your answers could not be kept", "rain</textarea>");
        assertThat(taker.page().asString()).doesNotContain("could not be kept");
    }

    @Test
    void aDevicesClockChangesNothing() {
        Taker taker = taker(policy -> policy.limitedTo(Duration.ofMinutes(10)));
        String item = taker.items().get(BOOK);
        clock.pass(Duration.ofMinutes(5));

        Response kept = taker.type(item, "page-a-day-ahead", 1, 0, "rain");

        assertThat(kept.<Integer>path("clock.remaining")).isEqualTo(300_000);
    }
}
