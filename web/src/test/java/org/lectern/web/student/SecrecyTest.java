package org.lectern.web.student;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.Item;
import org.lectern.core.question.Matching;
import org.lectern.core.question.Question;
import org.lectern.core.question.Skill;
import org.lectern.core.question.TrueFalse;
import org.lectern.core.quiz.Navigation;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.assignment.Release;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.attempt.StartedAttempt;
import org.lectern.web.attempt.StartedAttempts;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestClock;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** Before release nothing tells what is right. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SecrecyTest {

    private static final Pattern VARYING = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" // ids
                    + "|\\bx[0-9a-f]{11}\\b" // names of one attempt
                    + "|(?<=name=\"csrf-token\" value=\")[^\"]*|(?<=data-token=\")[^\"]*"
                    + "|<code>[0-9A-F]{8}</code>");

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    @Inject
    StartedAttempts attempts;

    @Inject
    Sittings sittings;

    @BeforeEach
    void stopTheClock() {
        TestClock.install();
    }

    @Test
    void quizzesThatDifferOnlyInTheKeyGiveEqualResponses() {
        List<String> one = responses(items(0, true, "1958", "1974"));
        List<String> other = responses(items(3, false, "1974", "1958"));

        assertThat(one).hasSameSizeAs(other);
        for (int index = 0; index < one.size(); index++) {
            assertThat(other.get(index)).isEqualTo(one.get(index));
        }
    }

    @Test
    void whatIsKeptOfOnePupilsPageTellsAnotherNothingOfIt() {
        Account teacher = school.teacher();
        ClassRoom room = school.classOf(teacher, "7b");
        Assignment assignment = assignments.everyType(teacher, room, UnaryOperator.identity());
        Browser first = school.browserOf(school.pupil(room, "Wilhelmina Oddsdottir"));
        Taker early = Taker.start(first, assignment);
        early.type(early.items().get(4), "page-1", 1, 0, "wholly my own words");
        List<String> own = new ArrayList<>(
                List.of(early.attempt(), first.cookie("lectern_csrf"), "Wilhelmina", "wholly my own words"));
        own.addAll(early.items());
        assertThat(early.page().asString()).contains("wholly my own words").doesNotContain("hole-");

        Browser second = school.browserOf(school.pupil(room, "Bo Lind"));
        String late = Taker.start(second, assignment).page().asString();
        second.submit("/appearance", "language", "ar");

        assertThat(late).doesNotContain(own).doesNotContain("hole-");
        assertThat(Taker.start(second, assignment).page().asString())
                .contains("lang=\"ar\"")
                .doesNotContain(own);
        assertThat(early.page().asString()).contains("lang=\"en\"");
    }

    @Test
    void noPageBeforeReleaseHoldsARationaleOrEvidence() {
        for (String response : responses(items(0, true, "1958", "1974"))) {
            assertThat(response).doesNotContain("Reason 0", "Reason 1", "so it says", "<mark", "correct", "rationale");
        }
    }

    @Test
    void optionsHaveOtherIdsInEachAttempt() {
        Set<String> ids = new HashSet<>();
        for (int attempt = 0; attempt < 3; attempt++) {
            ids.add(started(LighthouseQuiz.items(), UnaryOperator.identity()).option("The harbour office"));
        }

        assertThat(ids).hasSize(3);
    }

    @Test
    void rightAndWrongAnswersAreAcknowledgedInEqualWords() {
        Taker taker = started(items(0, true, "1958", "1974"), UnaryOperator.identity());
        String item = taker.items().getFirst();

        String right = taker.choose(item, "page-1", 1, 0, taker.option("The government"))
                .asString();
        String wrong =
                taker.choose(item, "page-2", 1, 1, taker.option("The museum")).asString();

        assertThat(masked(wrong.replace("The museum", "…").replace("2", "1")))
                .isEqualTo(masked(right.replace("The government", "…").replace("2", "1")));
        assertThat(wrong.replace("The museum", "").length())
                .isEqualTo(right.replace("The government", "").length());
    }

    @Test
    void oneWayNavigationHoldsAtEveryEndpoint() {
        Taker taker = started(LighthouseQuiz.items(), policy -> policy.navigating(Navigation.ONE_WAY));
        String first = taker.items().getFirst();
        assertThat(taker.items()).hasSize(1);
        String option = taker.option("The museum");

        taker.post("do", "next");
        String second = taker.items().getFirst();
        assertThat(second).isNotEqualTo(first);

        assertThat(taker.choose(first, "page-1", 1, 0, option).path("standing").toString())
                .isEqualTo("passed_by");
        assertThat(taker.state().asString()).contains(second).doesNotContain(first);
        assertThat(taker.flag(first).statusCode()).isEqualTo(404);
        assertThat(taker.page().asString()).doesNotContain(first);
        taker.post("b-" + first, "0", "a-" + first, option, "do", "save");
        assertThat(taker.get("/check")).doesNotContain("The museum");
        taker.post("do", "next");
        String ahead = ahead(taker, 5);
        assertThat(taker.type(ahead, "page-1", 2, 0, "204").statusCode()).isEqualTo(404);
        assertThat(taker.flag(ahead).statusCode()).isEqualTo(404);
        assertThat(taker.place(ahead).statusCode()).isEqualTo(404);
        taker.post("b-" + ahead, "0", "a-" + ahead, "204", "do", "save");
        assertThat(taker.state().asString() + taker.page().asString()).doesNotContain(ahead);
        for (int number = 4; number <= 6; number++) {
            taker.post("do", "next");
        }
        assertThat(taker.items()).containsExactly(ahead);
        assertThat(taker.page().asString()).doesNotContain("value=\"204\"");
    }

    @Test
    void summariesForAfterwardsStayBackUntilThen() {
        Taker taker = started(LighthouseQuiz.items(), UnaryOperator.identity());

        assertThat(taker.page().asString()).doesNotContain("The tower is a museum now.");
        taker.submit();
        assertThat(taker.result().asString()).contains("The tower is a museum now.", "<mark");
    }

    /** The id of a question that the pupil has not come to, which no page has told. */
    private String ahead(Taker taker, int index) {
        StartedAttempt row = attempts.findById(UUID.fromString(taker.attempt()));
        return sittings.sitting(row).presentation().items().get(index).id();
    }

    /** Everything that a student can get hold of before release. */
    private List<String> responses(List<Item> items) {
        Taker taker = started(items, UnaryOperator.identity());
        List<String> responses = new ArrayList<>();
        responses.add(sorted(taker.page().asString()));
        responses.add(sorted(taker.choose(taker.items().getFirst(), "page-1", 1, 0, taker.option("The museum"))
                .asString()));
        taker.match("lamp", "1958");
        responses.add(sorted(taker.state().asString()));
        responses.add(sorted(taker.get("/check")));
        responses.add(sorted(taker.outside("/me/data.json")));
        taker.submit();
        responses.add(sorted(taker.receipt()));
        responses.add(String.valueOf(taker.result().statusCode()));
        responses.add(sorted(taker.result().asString()));
        responses.add(sorted(taker.outside("/learn")));
        return responses;
    }

    private Taker started(List<Item> items, UnaryOperator<QuizPolicy> rules) {
        Account teacher = school.teacher();
        ClassRoom room = school.classOf(teacher, "7b");
        Release release = items.size() > 3 ? Release.AT_ONCE : Release.AFTER_CLOSING;
        Assignment assignment = assignments.assign(assignments.quiz(teacher, items), room, rules, release);
        return Taker.start(school.browserOf(school.pupil(room, "Mika")), assignment);
    }

    private static List<Item> items(int key, boolean truth, String first, String second) {
        List<Item> items = new ArrayList<>();
        List<Question> questions = List.of(
                LighthouseQuiz.whoWarned(key),
                new TrueFalse("Nobody climbed the steps after 1974.", truth, truth ? "so it says" : "it says no"),
                new Matching(
                        "What belongs together?",
                        List.of(new Matching.Pair("lamp", first), new Matching.Pair("Brandt", second)),
                        List.of("1962")));
        questions.forEach(question ->
                items.add(LighthouseQuiz.item(items, question, Skill.DETAIL, "nobody had to climb the steps")));
        return items;
    }

    private static String masked(String response) {
        return VARYING.matcher(response).replaceAll("…");
    }

    /** Masked, and lines in one order: in which order options stand is random in each attempt. */
    private static String sorted(String response) {
        return masked(response)
                .replace("<option", "\n<option")
                .replace("</select>", "\n</select>")
                .lines()
                .sorted()
                .reduce("", (all, line) -> all + line.strip() + "\n");
    }
}
