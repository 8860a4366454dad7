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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.assignment.Manner;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.bank.TestBank;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.quiz.QuizItem;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** A class takes a quiz of which each pupil draws three questions of ten. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PooledQuizTest {

    private static final int PUPILS = 8;

    @Inject
    TestSchool school;

    @Inject
    TestBank banks;

    @Inject
    TestAssignments assignments;

    @Inject
    Quizzes quizzes;

    private Account teacher;
    private ClassRoom room;
    private Browser desk;
    private Assignment assignment;
    private List<QuizItem> items;
    private final List<Account> pupils = new ArrayList<>();

    @BeforeEach
    void aQuizWithAPool() {
        teacher = school.teacher();
        room = school.classOf(teacher, "7b");
        desk = school.browserOf(teacher);
        banks.approved(teacher, LighthouseQuiz.items());
        desk.submit("/bank", "do", "pool", "count", "3", "whose", "mine");
        assertThat(desk.get("/bank/quiz").asString()).contains("gets a draw of its own");
        assignment = assigned("Drawn");
        assertThat(desk.get("/quizzes/" + assignment.quizId()).asString())
                .contains("Questions: 10 · each pupil gets 3", "Each pupil gets 3 of 10");
        items = quizzes.items(assignment.quizId());
        for (int number = 1; number <= PUPILS; number++) {
            pupils.add(school.pupil(room, "Pupil " + number));
        }
    }

    @Test
    void eachPupilMeetsADrawOfTheirOwnThatStays() {
        Set<Set<String>> draws = new HashSet<>();
        for (Account pupil : pupils) {
            Browser browser = school.browserOf(pupil);
            assertThat(browser.get("/learn").asString()).contains("3 questions");
            Taker taker = Taker.start(browser, assignment);
            List<String> stems = stems(taker.page().asString());
            assertThat(stems).hasSize(3);
            assertThat(stems(taker.page().asString())).isEqualTo(stems);
            assertThat(taker.items()).hasSize(3);
            draws.add(Set.copyOf(stems));
        }
        assertThat(draws.size()).isGreaterThan(2);
        assertThat(desk.get("/assignments/" + assignment.id() + "/live").statusCode())
                .isEqualTo(200);
    }

    @Test
    void resultsFilesPaperAndCorrectionsKnowWhoMetWhat() {
        for (Account pupil : pupils) {
            Browser browser = school.browserOf(pupil);
            Taker taker = Taker.start(browser, assignment);
            taker.post("do", "save");
            browser.submit(taker.path("/submit"));
            assertThat(browser.get(taker.path("/result")).asString()).contains("0 / 3");
        }

        String desks = "/assignments/" + assignment.id();
        assertThat(desk.get(desks).statusCode()).isEqualTo(200);
        String csv = desk.get(desks + "/report.csv").asString();
        assertThat(csv.lines().skip(1))
                .hasSize(PUPILS)
                .allSatisfy(line ->
                        assertThat(line.split(",", -1)).filteredOn("0"::equals).hasSizeGreaterThanOrEqualTo(3))
                .allSatisfy(line ->
                        assertThat(line.split(",", -1)).filteredOn(""::equals).hasSize(7));
        for (int number = 1; number <= items.size(); number++) {
            assertThat(desk.get(desks + "/questions/" + number).statusCode()).isEqualTo(200);
        }
        assertThat(desk.get(desks + "/paper").statusCode()).isEqualTo(200);
        String correct =
                "/quizzes/" + assignment.quizId() + "/items/" + items.getFirst().id();
        assertThat(desk.get(correct + "/correct").statusCode()).isEqualTo(200);
        assertThat(desk.submit(correct + "/correct", "revision", "0", "points", "2")
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.get(desks + "/report.pdf").statusCode()).isEqualTo(200);
        assertThat(desk.get(desks + "/students/" + pupils.getFirst().id()).asString())
                .contains("Try 1");
    }

    @Test
    void whatSeveralPoolsWouldHaveIsDealtAmongThem() {
        desk.submit("/bank", "do", "pool", "count", "4", "whose", "mine");
        desk.submit("/bank", "do", "pool", "count", "5", "whose", "mine");
        String address = desk.submit("/bank/quiz/publish", "title", "Two pools").header("Location");
        List<QuizItem> dealt = quizzes.items(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));

        assertThat(dealt).hasSize(10);
        assertThat(dealt).filteredOn(item -> item.pool().orElseThrow() == 0).hasSizeGreaterThanOrEqualTo(4);
        assertThat(dealt).filteredOn(item -> item.pool().orElseThrow() == 1).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void aPupilReadsOnlyTheArticlesThatTheOwnDrawIsAbout() {
        banks.approved(teacher, LighthouseQuiz.items());
        desk.submit("/bank", "do", "pool", "count", "1", "whose", "mine");
        assertThat(desk.get("/bank/quiz").asString()).contains("can be about 2 articles");
        Assignment joined = assigned("Two articles");
        Set<List<String>> read = new HashSet<>();
        for (Account pupil : pupils) {
            Browser browser = school.browserOf(pupil);
            Taker taker = Taker.start(browser, joined);
            String page = taker.page().asString();
            List<String> sections = found("<section class=\"text-section\" id=\"(section-\\d)\"", page);
            assertThat(sections)
                    .isIn(
                            List.of("section-0", "section-1", "section-2"),
                            List.of("section-3", "section-4", "section-5"));
            assertThat(sections)
                    .contains("section-"
                            + found("data-section=\"(\\d)\"", questions(page)).getFirst());
            read.add(sections);
            browser.submit(taker.path("/submit"));
            assertThat(found(
                            "<section id=\"(section-\\d)\"",
                            browser.get(taker.path("/result")).asString()))
                    .isEqualTo(sections);
        }
        assertThat(read).hasSize(2);
        assertThat(found(
                        "<h3>([^<]*)</h3>",
                        desk.get("/assignments/" + joined.id() + "/paper").asString()))
                .hasSize(3);
    }

    @Test
    void aReadingGateOpensTheOwnArticlesPartByPart() {
        banks.approved(teacher, LighthouseQuiz.items());
        desk.submit("/bank", "do", "pool", "count", "1", "whose", "mine");
        Assignment joined = assignments.meet(assigned("Part by part"), new Manner(false, true));
        for (Account pupil : pupils) {
            Taker taker = Taker.start(school.browserOf(pupil), joined);
            for (int open = 1; open <= 3; open++) {
                String page = taker.page().asString();
                List<String> sections = found("id=\"section-(\\d)\"", page);
                assertThat(sections).hasSize(open);
                assertThat(page.contains("Part " + open + " of 3")).isEqualTo(open < 3);
                String target = taker.post("do", "part:" + (open - 1)).header("Location");
                assertThat(target).endsWith("#section-" + (Integer.parseInt(sections.getFirst()) + Math.min(open, 2)));
            }
        }
    }

    @Test
    void aPoolHoldsAllThatItsSearchFinds() {
        for (int times = 0; times < 10; times++) {
            banks.approved(teacher, LighthouseQuiz.items());
        }
        desk.submit("/bank", "do", "pool", "count", "3", "whose", "mine");
        Assignment large = assigned("Of many");

        assertThat(desk.get("/quizzes/" + large.quizId()).asString()).contains("Each pupil gets 3 of 110");
        Taker taker = Taker.start(school.browserOf(pupils.getFirst()), large);
        assertThat(taker.items()).hasSize(3);
        taker.submit();
        for (String file : List.of("", "/report.pdf", "/report.csv", "/report.xlsx", "/paper", "/live")) {
            assertThat(desk.get("/assignments/" + large.id() + file).statusCode())
                    .isEqualTo(200);
        }
    }

    private Assignment assigned(String title) {
        String address = desk.submit("/bank/quiz/publish", "title", title).header("Location");
        UUID quiz = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        return assignments.assign(quizzes.findById(quiz), room, UnaryOperator.identity());
    }

    private static String questions(String page) {
        return page.substring(page.indexOf("class=\"question card\""));
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static List<String> stems(String page) {
        return Pattern.compile("<span class=\"stem\"[^>]*>(.*?)</legend>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
