package org.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.web.account.Account;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.review.TestDraft;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** Whatever people type is shown as text. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HostileTextTest {

    private static final String CORPUS_MARK = "xss";

    @Inject
    TestSchool school;

    @Inject
    TestDraft drafts;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>xss()</script>",
                "\"><img src=x onerror=xss()>",
                "' onmouseover='xss()",
                "</textarea><svg onload=xss()>",
                "</title><iframe srcdoc='<script>xss()</script>'>",
                "{{xss}} {xss} ${xss}"
            })
    void namesOfClassesPupilsArticlesAndQuestionsAreText(String hostile) {
        Account teacher = school.teacher();
        Browser browser = school.browserOf(teacher);
        ClassRoom room = school.classOf(teacher, hostile);
        school.pupil(room, hostile);
        TestDraft.Made made = drafts.publishedBy(teacher);
        String item = made.items().getFirst().id().toString();
        String draft = "/drafts/" + made.draft().id();
        browser.submit("/articles/" + made.article().id() + "/headings", "title", hostile, "heading-0", hostile);
        Response edited =
                browser.submit(draft + "/items/" + item + "/edit", "stem", hostile + " ____ ", "accepted", hostile);
        assertThat(edited.statusCode()).isIn(303, 422);
        browser.submit(draft + "/summaries", "article", hostile, "section-0", hostile);

        for (String page : new String[] {
            "/classes",
            "/classes/" + room.id(),
            "/articles",
            "/articles/" + made.article().id(),
            draft + "?item=" + item,
            draft + "/summaries",
            draft + "/items/" + item + "/edit",
            "/teach",
            "/join/" + room.joinCode().text()
        }) {
            String html = browser.get(page).asString();
            assertThat(html).as(page).doesNotContain(hostile.startsWith("{{") ? "<never>" : hostile);
        }
        assertThat(browser.get("/classes/" + room.id()).asString()).contains(CORPUS_MARK);
    }

    /** Overrides and embeddings of UAX #9 turn round what stands beside a name; joiners are part of how names are spelt. */
    @Test
    void noNameTurnsTextRound() {
        Account teacher = school.teacher();
        Browser browser = school.browserOf(teacher);
        String turning = "\u202ell7b\u202c\u2067 \u2066علی\u200cرضا";
        ClassRoom room = school.classOf(teacher, turning);
        String page = "/classes/" + room.id();
        browser.submit(page + "/pupils", "names", turning);
        browser.submit(page + "/groups", "name", turning);
        TestDraft.Made made = drafts.publishedBy(teacher);
        browser.submit("/articles/" + made.article().id() + "/headings", "title", turning, "heading-0", "Heading");

        for (String path : List.of(
                page,
                page + "/groups",
                "/classes",
                "/articles",
                "/join/" + room.joinCode().text())) {
            String html = browser.get(path).asString();
            assertThat(html).as(path).doesNotContain("\u202e", "\u202c", "\u2067", "\u2066");
        }
        String door = browser.get("/join/" + room.joinCode().text()).asString();
        assertThat(door).contains("Your class: \u2068ll7b علی\u200cرضا\u2069");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>xss()</script>.txt", "\"><img src=x onerror=xss()>.html"})
    void aFileNameIsText(String fileName) {
        Browser browser = school.browserOf(school.teacher());

        Response answer = browser.upload(
                "/articles/new", "file", fileName, "too short".getBytes(StandardCharsets.UTF_8), "pasted", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).doesNotContain("<script>xss").doesNotContain("<img src=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/appearance", "/nothing-here", "/join/XXXXXX"})
    void noPageAllowsScriptsOfItsOwn(String page) {
        Response answer = Browser.fresh().get(page);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("script-src 'self';")
                .doesNotContain("unsafe");
        assertThat(answer.asString()).doesNotContain("<script>").doesNotContain(" style=");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//elsewhere.example", "https://elsewhere.example/", "/\\elsewhere.example", "javascript:xss()"})
    void signingInLeadsNowhereElse(String next) {
        Account teacher = school.teacher();
        Response answer = Browser.fresh()
                .submit(
                        "/sign-in",
                        "email",
                        teacher.email().orElse(UUID.randomUUID().toString()),
                        "password",
                        TestSchool.PASSWORD,
                        "next",
                        next);

        assertThat(answer.header("Location"))
                .endsWith("/")
                .doesNotContain("elsewhere")
                .doesNotContain("xss");
    }
}
