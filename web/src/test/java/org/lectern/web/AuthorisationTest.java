package org.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.Endpoint;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.review.TestDraft;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.Enrolments;
import org.lectern.web.school.TestSchool;

/** Role × endpoint × somebody else's id, made from the endpoints there are. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuthorisationTest {

    /** What anybody may call: doors, and what only concerns the browser at hand. */
    private static final Set<String> OPEN = Set.of(
            "/",
            "/setup",
            "/sign-in",
            "/sign-out",
            "/appearance",
            "/offline",
            "/join",
            "/join/{code}",
            "/join/{code}/sign-in",
            "/join/{code}/new",
            "/invitations/{token}");

    @Inject
    TestSchool school;

    @Inject
    TestDraft drafts;

    @Inject
    Enrolments enrolments;

    private Map<String, String> ids = Map.of();

    @Test
    void whatBelongsToSomebodyElseIsNotFoundOrForbidden() {
        Account owner = school.teacher();
        ClassRoom room = school.classOf(owner, "7b");
        school.pupil(room, "Mia");
        TestDraft.Made made = drafts.publishedBy(owner);
        ids = ofOwner(owner, room);
        Map<String, Browser> strangers = new LinkedHashMap<>();
        strangers.put("another teacher", school.browserOf(school.teacher()));
        strangers.put("another administrator", school.browserOf(school.administrator()));
        strangers.put("a pupil of the class", school.browserOf(school.pupil(room, "Noah")));

        List<String> open = new ArrayList<>();
        for (Endpoint endpoint : withIds()) {
            String path = fill(endpoint.template(), room, made);
            strangers.forEach((who, browser) -> {
                int status = call(browser, endpoint, path).statusCode();
                if (status == 415) {
                    // Takes files, not fields.
                    status = browser.upload(path, "files", "list.csv", "Name\nMia\n".getBytes(StandardCharsets.UTF_8))
                            .statusCode();
                }
                if (status != 403 && status != 404) {
                    open.add(who + ": " + endpoint + " → " + status);
                }
            });
        }

        assertThat(open).isEmpty();
    }

    @Test
    void nobodyWithoutASessionGetsFurtherThanTheDoor() {
        List<String> open = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.all()) {
            if (OPEN.contains(endpoint.template())) {
                continue;
            }
            String path = endpoint.template()
                    .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
            Response answer = call(Browser.fresh(), endpoint, path);
            boolean led = answer.statusCode() == 303
                    && String.valueOf(answer.header("Location")).contains("/sign-in");
            // 415: takes a file alone, and looks at that before it looks at who sends it.
            if (!led && answer.statusCode() != 401 && answer.statusCode() != 415) {
                open.add(endpoint + " → " + answer.statusCode());
            }
        }

        assertThat(open).isEmpty();
    }

    @Test
    void pagesOfARoleAreClosedToTheOthers() {
        Account teacher = school.teacher();
        Browser pupil = school.browserOf(school.pupil(school.classOf(teacher, "7b"), "Mia"));
        Browser administrator = school.browserOf(school.administrator());

        for (String page :
                List.of("/teach", "/articles", "/articles/new", "/bank", "/bank/quiz", "/quizzes", "/classes")) {
            assertThat(pupil.get(page).statusCode()).as("pupil " + page).isEqualTo(403);
            assertThat(administrator.get(page).statusCode())
                    .as("administrator " + page)
                    .isEqualTo(403);
        }
        for (String page : List.of("/people", "/pupils", "/audit", "/retention", "/rosters")) {
            assertThat(pupil.get(page).statusCode()).as("pupil " + page).isEqualTo(403);
            assertThat(school.browserOf(teacher).get(page).statusCode())
                    .as("teacher " + page)
                    .isEqualTo(403);
        }
    }

    @Test
    void noFormIsTakenWithoutItsToken() {
        Account owner = school.teacher();
        ClassRoom room = school.classOf(owner, "7b");
        school.pupil(room, "Mia");
        TestDraft.Made made = drafts.publishedBy(owner);
        Browser browser = school.browserOf(owner);
        browser.get("/teach");

        List<String> taken = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.all()) {
            if (endpoint.verb().equals("POST")) {
                int status = browser.submitForged(fill(endpoint.template(), room, made), "name", "x")
                        .statusCode();
                // 415: takes no plain form at all, and so no other site's either.
                if (status < 400 || status >= 500) {
                    taken.add(endpoint + " → " + status);
                }
            }
        }

        assertThat(taken).isEmpty();
    }

    /** The owner's own ids of what hangs on none of the draft's things, by the names they have in addresses. */
    private Map<String, String> ofOwner(Account owner, ClassRoom room) {
        Browser browser = school.browserOf(owner);
        String question = browser.submit(
                        "/bank/new",
                        "type",
                        "true-false",
                        "stem",
                        "The tower has 204 steps.",
                        "key",
                        "true",
                        "skill",
                        "DETAIL")
                .header("Location")
                .replaceAll(".*/", "");
        browser.submit("/bank", "item", question, "do", "plan");
        String line = browser.get("/bank/quiz").asString().replaceAll("(?s).*id=\"line-([-\\w]+)\".*", "$1");
        var pupil = enrolments.roster(room.id()).getFirst();
        return Map.of(
                "{line}",
                line,
                "{pupil}",
                pupil.accountId().toString(),
                "{enrolment}",
                pupil.enrolmentId().toString(),
                "{format}",
                "gift",
                "bank",
                question);
    }

    private static List<Endpoint> withIds() {
        return Endpoint.all().stream()
                .filter(endpoint -> endpoint.template().contains("{") && !OPEN.contains(endpoint.template()))
                .toList();
    }

    private static Response call(Browser browser, Endpoint endpoint, String path) {
        boolean api = path.startsWith("/api/");
        if (endpoint.verb().equals("GET")) {
            return api ? browser.getJson(path) : browser.get(path);
        }
        return api ? browser.postJson(path, "{}") : browser.submit(path, "name", "Somebody");
    }

    /** The template with the owner's own ids; what it does not know gets an id that nothing has. */
    private String fill(String template, ClassRoom room, TestDraft.Made made) {
        String id = UUID.randomUUID().toString();
        if (template.startsWith("/classes/") || template.startsWith("/rosters/")) {
            id = room.id().toString();
        } else if (template.startsWith("/articles/")) {
            id = made.article().id().toString();
        } else if (template.startsWith("/generation/") || template.startsWith("/api/generation/")) {
            id = made.job().id().toString();
        } else if (template.startsWith("/drafts/")) {
            id = made.draft().id().toString();
        } else if (template.startsWith("/quizzes/")) {
            id = made.quiz().id().toString();
        }
        for (Map.Entry<String, String> own : ids.entrySet()) {
            template = template.replace(own.getKey(), own.getValue());
        }
        if (template.startsWith("/bank/items/")) {
            template = template.replace("{item}", ids.getOrDefault("bank", id));
        }
        return template.replace("{id}", id)
                .replace("{item}", made.items().getFirst().id().toString())
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }
}
