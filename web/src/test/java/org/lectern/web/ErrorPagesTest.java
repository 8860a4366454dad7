package org.lectern.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.TestSchool;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ErrorPagesTest {

    @Inject
    TestSchool school;

    @Test
    void aMissingPageIsAPage() {
        Response answer = Browser.fresh().get("/nothing-here");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.asString())
                .contains("<h1>There is no such page here</h1>", "Error 404")
                .doesNotContain("resteasy");
    }

    @Test
    void anAddressWithoutAnIdIsAPage() {
        Response answer = school.browserOf(school.teacher()).get("/articles/not-an-id");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).contains("There is no such page here");
    }

    @Test
    void aForbiddenPageIsAPage() {
        Account pupil = school.pupil(school.classOf(school.teacher(), "7b"), "Mia");
        Response answer = school.browserOf(pupil).get("/teach");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("<h1>Your account may not do this</h1>", "Error 403");
    }

    @Test
    void aRefusedFormLeadsBackToItsPageAndNowhereElse() {
        Browser browser = school.browserOf(school.teacher());
        browser.get("/classes");
        String here = RestAssured.baseURI + ":" + RestAssured.port;

        assertThat(refusedFrom(browser, here + "/classes?a=1")).contains("href=\"/classes?a=1\"");
        assertThat(refusedFrom(browser, "https://elsewhere.example/classes")).doesNotContain("elsewhere");
        assertThat(refusedFrom(browser, here + "//elsewhere.example/")).doesNotContain("elsewhere");
        assertThat(refusedFrom(browser, "no address")).contains("Go to the start page");
    }

    private static String refusedFrom(Browser browser, String page) {
        Response answer = given().redirects()
                .follow(false)
                .cookie("lectern_session", browser.cookie("lectern_session"))
                .cookie("lectern_csrf", browser.cookie("lectern_csrf"))
                .header("Referer", page)
                .formParam("csrf-token", browser.cookie("lectern_csrf"))
                .formParam("name", "x".repeat(500))
                .post("/classes");
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.asString();
    }

    @Test
    void underApiProblemsAreDetailsInJson() {
        Account teacher = school.teacher();
        Response answer = school.browserOf(teacher).getJson("/api/generation/" + UUID.randomUUID());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(404);
        assertThat(answer.jsonPath().getString("title")).isNotBlank();
    }

    @Test
    void aPageIsKeptByNoBrowserAndAStyleSheetByAll() {
        Response page = school.browserOf(school.teacher()).get("/teach");
        String sheet = page.asString().replaceAll("(?s).*href=\"(/assets/[^\"]*tokens.css)\".*", "$1");
        Response asset = given().get(sheet);

        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.header("Cache-Control")).contains("immutable");
        assertThat(asset.contentType()).startsWith("text/css");
    }

    @Test
    void underApiNobodyIsLedToASignInPage() {
        assertThat(given().redirects()
                        .follow(false)
                        .get("/api/generation/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(401);
    }
}
