package org.lectern.web.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.article.Articles;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.platform.Words;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.QuizItem;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.school.TestSchool;

/** A teacher finds, shares, writes, imports and exports questions, and builds a quiz of them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BankTest {

    @Inject
    TestSchool school;

    @Inject
    TestBank banks;

    @Inject
    Quizzes quizzes;

    @Inject
    Articles articles;

    @Inject
    EntityManager entities;

    private Account teacher;
    private Browser desk;
    private List<UUID> ids;

    @BeforeEach
    void aDraftWithOneItemOfEveryType() {
        teacher = school.teacher();
        desk = school.browserOf(teacher);
        ids = banks.approved(teacher, LighthouseQuiz.items());
    }

    @Test
    void aSearchFindsWordsInAnyFormAndFiltersNarrowIt() {
        assertThat(desk.get("/bank?q=warned fleets").asString())
                .contains("Who could warn the fishing fleet", "1–2 of 2")
                .doesNotContain("How many steps");
        assertThat(desk.get("/bank?type=numeric").asString())
                .contains("How many steps has the tower?")
                .doesNotContain("Who could warn");
        assertThat(desk.get("/bank?skill=EVIDENCE").asString()).contains("1–1 of 1");
        assertThat(desk.get("/bank?q=zeppelin").asString()).contains("Nothing fits this search");
        assertThat(desk.get("/bank?q=\"a:* | !").statusCode()).isEqualTo(200);
    }

    @Test
    void colleaguesSeeWhatIsSharedAndNothingElse() {
        Browser colleague = school.browserOf(school.colleagueOf(teacher));
        Browser stranger = school.browserOf(school.teacher());
        String shared = "/bank/items/" + ids.get(5);

        assertThat(colleague.get(shared).statusCode()).isEqualTo(404);
        desk.submit("/bank", "item", ids.get(5).toString(), "do", "share");

        assertThat(colleague.get("/bank?whose=school").asString())
                .contains("How many steps", "1–1 of 1")
                .doesNotContain("Who could warn");
        assertThat(colleague.get(shared).statusCode()).isEqualTo(200);
        assertThat(stranger.get(shared).statusCode()).isEqualTo(404);
        colleague.submit("/bank", "item", ids.get(5).toString(), "do", "shelve");
        assertThat(desk.get("/bank?type=numeric").asString()).contains("How many steps");
    }

    @Test
    void whatIsPutAwayCanBeTakenOutAgain() {
        desk.submit("/bank", "item", ids.get(5).toString(), "do", "shelve");
        assertThat(desk.get("/bank?type=numeric").asString()).doesNotContain("How many steps");
        assertThat(desk.get("/bank?whose=shelved").asString()).contains("How many steps");

        desk.submit("/bank", "item", ids.get(5).toString(), "do", "unshelve", "whose", "shelved");

        assertThat(desk.get("/bank?type=numeric").asString()).contains("How many steps");
    }

    @Test
    void aQuizIsBuiltInTheTeachersOrderWithPointsAndAPool() {
        desk.submit("/bank", "item", ids.get(0).toString(), "item", ids.get(5).toString(), "do", "plan");
        desk.submit("/bank", "do", "pool", "skill", "SEQUENCE", "count", "2", "whose", "mine");
        List<String> lines = lines();
        desk.submit("/bank/quiz/lines/" + lines.get(1) + "/up");
        desk.submit("/bank/quiz/lines/" + lines.get(1) + "/points", "points", "2,5");

        String address =
                desk.submit("/bank/quiz/publish", "title", "From the bank").header("Location");

        Quiz quiz = quiz(address);
        List<QuizItem> items = quizzes.items(quiz.id());
        // Two chosen ones, and all three that the pool draws from.
        assertThat(items).hasSize(5);
        assertThat(quiz.draws()).containsExactly(2);
        assertThat(items).filteredOn(item -> item.pool().isPresent()).hasSize(3);
        assertThat(items.get(0).item().question().stem()).contains("How many steps");
        assertThat(items.get(0).version().written()).isEqualTo("2.5");
        assertThat(items.get(2).item().skill()).isEqualTo(items.get(3).item().skill());
        assertThat(items.get(2).item().question())
                .isNotEqualTo(items.get(3).item().question());
        assertThat(desk.get("/bank/quiz").asString()).contains("Nothing is in it yet");
    }

    @Test
    void questionsAboutTwoArticlesAreReadWithBoth() {
        List<UUID> others = banks.approved(teacher, LighthouseQuiz.items());
        desk.submit(
                "/bank", "item", ids.get(0).toString(), "item", others.get(2).toString(), "do", "plan");

        Quiz quiz = quiz(desk.submit("/bank/quiz/publish", "title", "Both").header("Location"));

        var article = articles.version(quiz.articleVersionId()).article();
        assertThat(article.sections()).hasSize(6);
        assertThat(quizzes.items(quiz.id()))
                .allSatisfy(row -> assertThat(row.item().evidence()).allMatch(words -> words.holdsIn(article)));
        assertThat(desk.get("/articles").asString()).doesNotContain("Both");
        assertThat(desk.get("/quizzes/" + quiz.id()).statusCode()).isEqualTo(200);
    }

    @Test
    void aWrittenQuestionIsKeptWithWhatTheRulesSayAboutIt() {
        String article = articles.ofTeacher(teacher.id()).getFirst().id().toString();
        String[] fields = {
            "type",
            "single-choice",
            "stem",
            "Which was it not?",
            "option-0",
            "A can of oil",
            "option-1",
            "All of the above",
            "key",
            "0",
            "article",
            article,
            "quote",
            "a can of oil",
            "skill",
            "DETAIL"
        };
        Response kept = desk.submit("/bank/new", fields);
        fields[13] = "a tin of oil";
        Response refused = desk.submit("/bank/new", fields);
        fields[9] = "7";
        Response keyless = desk.submit("/bank/new", fields);

        String page = desk.get(path(kept)).asString();
        assertThat(page).contains("Which was it not?", "notice warn", "a can of oil");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("do not stand in the article", "Which was it not?", "a tin of oil");
        assertThat(keyless.statusCode()).isEqualTo(422);
    }

    @Test
    void whatAQuestionLacksIsSaidInTheReadersLanguage() {
        desk.submit("/appearance", "language", "ar");
        Words arabic = Words.in(Locale.of("ar"));
        Map<String, String> lacks = Map.of(
                "single-choice", "options",
                "multiple-response", "options",
                "cloze", "gap",
                "short-answer", "answer",
                "matching", "pairs",
                "ordering", "items");

        lacks.forEach((type, lack) -> assertThat(desk.submit("/bank/new", "type", type, "stem", "What is it?")
                        .asString())
                .as(type)
                .contains(arabic.text("review_lacks_" + lack)));
        String[] keyless = {"type", "single-choice", "stem", "Which?", "option-0", "One", "option-1", "Two"};
        assertThat(desk.submit("/bank/new", keyless).asString()).contains(arabic.text("review_lacks_key"));
        assertThat(desk.submit("/bank/new", "type", "numeric", "stem", "How many?", "value", "many")
                        .asString())
                .contains(arabic.text("review_lacks_number"));
        assertThat(desk.submit("/bank/new", "type", "true-false", "stem", " ").asString())
                .contains(arabic.text("review_lacks_stem"));
    }

    @Test
    void eachTypeHasTheFieldsThatItNeeds() {
        assertThat(desk.get("/bank/new?type=single-choice").asString()).contains("name=\"option-3\"");
        assertThat(desk.get("/bank/new?type=true-false").asString()).contains("name=\"rationale\"");
        assertThat(desk.get("/bank/new?type=cloze").asString()).contains("name=\"accepted\"", "name=\"wordBank\"");
        assertThat(desk.get("/bank/new?type=short-answer").asString()).contains("name=\"accepted\"");
        assertThat(desk.get("/bank/new?type=numeric").asString()).contains("name=\"tolerance\"");
        assertThat(desk.get("/bank/new?type=matching").asString()).contains("name=\"left-3\"", "name=\"extraRights\"");
        assertThat(desk.get("/bank/new?type=ordering").asString()).contains("name=\"items\"");
        assertThat(desk.get("/bank/new?type=limerick").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsExportedComesBackThroughAnImportThatCanBeUndone() {
        byte[] file = desk.submit(
                        "/bank/export",
                        "item",
                        ids.get(5).toString(),
                        "item",
                        ids.get(0).toString(),
                        "format",
                        "gift")
                .asByteArray();
        Browser other = school.browserOf(school.teacher());

        String report = other.upload("/bank/import", "file", "questions.txt", file, "format", "gift")
                .asString();
        assertThat(report).contains("Taken over: 2", "How many steps has the tower?");
        assertThat(other.get("/bank").asString()).contains("How many steps", "Imported");
        String[] undo = Pattern.compile("name=\"item\" value=\"([^\"]+)\"")
                .matcher(report)
                .results()
                .flatMap(match -> java.util.stream.Stream.of("item", match.group(1)))
                .toArray(String[]::new);
        other.submit("/bank/import/undo", undo);

        assertThat(other.get("/bank").asString()).contains("The bank is empty");
    }

    @Test
    void aFileThatIsSentTwiceByOneFormIsTakenOverOnce() {
        byte[] file = "Where is the lamp? {=On the roof ~In the yard}".getBytes(StandardCharsets.UTF_8);
        String form = UUID.randomUUID().toString();
        Browser other = school.browserOf(school.teacher());

        Response first = other.upload("/bank/import", "file", "q.txt", file, "format", "gift", "id", form);
        Response again = other.upload("/bank/import", "file", "q.txt", file, "format", "gift", "id", form);

        assertThat(first.asString()).contains("Taken over: 1");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("This file was taken over just before");
        assertThat(other.get("/bank").asString()).contains("1–1 of 1");
    }

    @Test
    void anUnreadableFileIsToldInOneSentence() {
        Response refused = desk.upload(
                "/bank/import", "file", "q.zip", "nonsense".getBytes(StandardCharsets.UTF_8), "format", "qti-2.1");
        Response none = desk.submit("/bank", "do", "plan");
        Response emptyQuiz = desk.submit("/bank/quiz/publish", "title", "Nothing");

        assertThat(refused.statusCode()).isIn(404, 422);
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.asString()).contains("Tick at least one question");
        assertThat(emptyQuiz.asString()).contains("Put at least one question");
    }

    private List<String> lines() {
        return Pattern.compile("id=\"line-([-\\w]+)\"")
                .matcher(desk.get("/bank/quiz").asString())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Transactional
    Quiz quiz(String address) {
        return quizzes.findById(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }

    private static String path(Response response) {
        String address = response.header("Location");
        return address.substring(address.indexOf("/bank/"));
    }
}
