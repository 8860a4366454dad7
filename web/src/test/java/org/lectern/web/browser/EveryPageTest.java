package org.lectern.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Sessions;
import org.lectern.web.platform.Endpoint;
import org.lectern.web.platform.TestDatabase;

/**
 * Every page there is, in every state that has a look of its own, at three widths, light and dark: axe finds nothing,
 * nothing scrolls sideways, and no page asks another server for anything. Each page is loaded once and then made wider and darker in place. A page that is new
 * and not visited here fails the test.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EveryPageTest {

    /** What is no page: files to take away, what leads to an identity provider, and the first start, which has been. */
    private static final Set<String> NO_PAGES = Set.of(
            "/setup",
            "/sign-in/school",
            "/me/data.json",
            "/classes/{id}/pupils/{enrolment}/data.json",
            // A part of the article's page, fetched by it.
            "/articles/{id}/level",
            "/articles/{id}/pictures/{picture}",
            "/assignments/{assignment}/paper/pictures/{picture}",
            "/learn/attempts/{attempt}/pictures/{picture}",
            "/quizzes/{quiz}/preview/pictures/{picture}",
            "/bank/export/{quiz}/{format}",
            "/assignments/{assignment}/report.csv",
            "/assignments/{assignment}/report.xlsx",
            "/assignments/{assignment}/report.pdf");

    private static final String USERS =
            "sourcedId,givenName,familyName,role,email\nu1,Ola,Berg,student,\nu2,Ira,Lund,student,\n";
    private static final String ENROLLED =
            "classSourcedId,userSourcedId,role\n7b English,u1,student\n8d Drama,u2,student\n";

    @TestHTTPResource("/")
    String address;

    @Inject
    SchoolDay day;

    @Inject
    Sessions sessions;

    private final Set<String> visited = new ConcurrentSkipListSet<>();
    private final Queue<String> findings = new ConcurrentLinkedQueue<>();
    private final Queue<String> elsewhere = new ConcurrentLinkedQueue<>();

    @Test
    void noPageHasAnythingForAxeToFind() {
        SchoolDay.Day now = day.begin();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            CompletableFuture<Void> desk = CompletableFuture.runAsync(
                    () -> inBrowser(sessions.begin(now.teacher()).text(), page -> teachers(page, now)), threads);
            CompletableFuture<Void> others = CompletableFuture.runAsync(
                    () -> {
                        inBrowser("nobody's", page -> strangers(page, now));
                        inBrowser(sessions.begin(now.told()).text(), page -> pupils(page, now));
                        inBrowser(sessions.begin(now.administrator()).text(), this::administrators);
                    },
                    threads);
            CompletableFuture.allOf(desk, others).join();
        }

        assertThat(findings).isEmpty();
        assertThat(elsewhere).isEmpty();
        assertThat(visited).containsAll(pages());
    }

    private void inBrowser(String session, Consumer<Page> visits) {
        try (Chromium chromium = new Chromium();
                BrowserContext window = chromium.window(1280, 800, session, address.replaceAll("/$", ""))) {
            window.onRequest(request -> {
                if (!request.url().matches("(" + Pattern.quote(address) + "|data:|blob:).*")) {
                    elsewhere.add(request.url());
                }
            });
            visits.accept(window.newPage());
        }
    }

    private void strangers(Page page, SchoolDay.Day now) {
        visit(page, "/", "/");
        visit(page, "/sign-in", "/sign-in");
        page.locator("#email").fill("nobody@school.example");
        page.locator("#password").fill("not the password");
        page.locator("main button").click();
        page.waitForSelector("[role=alert]");
        look(page, "sign-in, refused");
        visit(page, "/appearance", "/appearance");
        // Its script leaves the page as soon as the server answers, which it does here.
        page.route("**/offline*.js", route -> route.abort());
        visit(page, "/offline", "/offline");
        visit(page, "/join", "/join");
        visit(page, "/join/{code}", "/join/" + now.room().joinCode().text());
        visit(page, "/join/{code}", "/join/XXXXXX");
        visit(page, "/invitations/{token}", "/invitations/" + now.invitation());
    }

    private void teachers(Page page, SchoolDay.Day now) {
        String room = "/classes/" + now.room().id();
        String desk = "/assignments/" + now.assignment().id();
        String quiz = "/quizzes/" + now.assignment().quizId();
        visit(page, "/teach", "/teach");
        visit(page, "/me", "/me");
        visit(page, "/articles", "/articles");
        visit(page, "/articles/{id}", "/articles/" + now.article());
        visit(page, "/articles/new", "/articles/new");
        visit(page, "/articles/new/{upload}", now.upload());
        visit(page, "/generation/{id}", "/generation/" + now.job());
        visit(page, "/drafts/{id}", "/drafts/" + now.draft());
        visit(page, "/drafts/{id}/new", "/drafts/" + now.draft() + "/new");
        visit(page, "/drafts/{id}/summaries", "/drafts/" + now.draft() + "/summaries");
        visit(page, "/drafts/{id}/items/{item}/edit", "/drafts/" + now.draft() + "/items/" + now.draftItem() + "/edit");
        visit(page, "/bank", "/bank");
        visit(page, "/kept", "/kept");
        visit(page, "/bank/new", "/bank/new");
        visit(page, "/bank/items/{item}", "/bank/items/" + now.question());
        visit(page, "/bank/import", "/bank/import");
        visit(page, "/bank/quiz", "/bank/quiz");
        visit(page, "/quizzes", "/quizzes");
        visit(page, "/quizzes/{id}", quiz);
        visit(page, "/quizzes/{quiz}/preview", quiz + "/preview");
        visit(page, "/quizzes/{quiz}/assign", quiz + "/assign");
        page.locator("[value=custom]").check();
        look(page, "assign, with a matrix of one's own");
        visit(page, "/quizzes/{id}/corrections", quiz + "/corrections");
        visit(page, "/quizzes/{id}/items/{item}/correct", quiz + "/items/" + now.item() + "/correct");
        page.locator("[name=mark-0]").selectOption("100");
        page.locator("form[action$=outlook] button[type=submit]").first().click();
        page.waitForSelector("#note");
        look(page, "correction's outlook");
        visit(page, "/classes", "/classes");
        visit(page, "/classes/{id}", room);
        visit(page, "/classes/{id}/groups", room + "/groups");
        page.locator("form[action$=groups] #name").fill("Larks");
        page.locator("form[action$=groups] button").click();
        page.waitForSelector("[role=alert]");
        look(page, "groups, refused");
        visit(page, "/classes/{id}/import", room + "/import");
        visit(page, "/classes/{room}/progress", room + "/progress");
        visit(page, "/assignments/{assignment}", desk);
        visit(page, "/assignments/{assignment}/live", desk + "/live");
        visit(page, "/assignments/{assignment}/questions/{number}", desk + "/questions/1");
        visit(
                page,
                "/assignments/{assignment}/students/{student}",
                desk + "/students/" + now.told().id());
        visit(page, "/assignments/{assignment}/rules", desk + "/rules");
        visit(page, "/assignments/{assignment}/take-back", desk + "/take-back");
        visit(
                page,
                "/assignments/{assignment}/take-back",
                "/assignments/" + now.mistaken().id() + "/take-back");
        page.locator("main .danger").click();
        page.waitForSelector("[role=status]");
        page.locator("summary").first().click();
        look(page, "class's quizzes, one taken back");
        visit(
                page,
                "/assignments/{assignment}",
                "/assignments/" + now.mistaken().id());
        visit(page, "/assignments/{assignment}/paper", desk + "/paper");
        visit(page, "error", "/nothing-here");
    }

    private void pupils(Page page, SchoolDay.Day now) {
        visit(page, "/learn", "/learn");
        visit(page, "/learn/{assignment}", "/learn/" + now.practice().id());
        visit(page, "/learn/attempts/{attempt}", now.running());
        // Every type of question at once: each is a state of this page.
        page.evaluate("document.querySelectorAll('.question').forEach(question => question.hidden = false)");
        look(page, "quiz, all questions");
        for (String panel : List.of("look", "notes", "words")) {
            page.setViewportSize(1280, 800);
            page.locator("[aria-controls=" + panel + "]").first().click();
            look(page, "quiz, with " + panel);
        }
        visit(page, "/learn/attempts/{attempt}/check", now.running() + "/check");
        visit(page, "/learn/attempts/{attempt}/receipt", now.done() + "/receipt");
        visit(page, "/learn/attempts/{attempt}/result", now.done() + "/result");
        visit(page, "/learn/progress", "/learn/progress");
        visit(page, "/learn/missed", "/learn/missed");
        day.letCardsFallDue(now.told());
        visit(page, "/learn/missed", "/learn/missed");
        visit(page, "/me", "/me");
    }

    private void administrators(Page page) {
        visit(page, "/people", "/people");
        visit(page, "/audit", "/audit");
        visit(page, "/retention", "/retention");
        keepPupils(page, "240");
        look(page, "retention, nobody due");
        keepPupils(page, "2");
        look(page, "retention, refused");
        keepPupils(page, "12");
        look(page, "retention, some due");
        page.locator("form[action$=outlook] button").click();
        page.locator("#name").fill("No school");
        page.locator("main .danger").click();
        page.waitForSelector("[role=alert]");
        look(page, "retention, what would go");
        visit(page, "/rosters", "/rosters");
        page.locator("#name").fill("9d");
        page.locator("#teacher").fill("Nobody Here");
        page.locator("form[action$=rosters] button").click();
        page.waitForSelector("[role=alert]");
        look(page, "rosters, refused");
        page.locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload("users.csv", "text/csv", USERS.getBytes(StandardCharsets.UTF_8)),
            new FilePayload("enrollments.csv", "text/csv", ENROLLED.getBytes(StandardCharsets.UTF_8))
        });
        page.locator("form[action$=outlook] button").click();
        page.waitForSelector("form[action$=take]");
        look(page, "rosters, outlook");
        page.locator("form[action$=take] button").first().click();
        page.waitForSelector("code");
        look(page, "rosters, PINs");
        visit(page, "/rosters", "/rosters");
        visit(page, "/pupils", "/pupils");
        visit(
                page,
                "/pupils/{pupil}/erase",
                page.locator("main a[href$=erase]").first().getAttribute("href"));
    }

    private static void keepPupils(Page page, String months) {
        page.locator("#pupils").fill(months);
        page.locator("form[action$=periods]").evaluate("form => form.noValidate = true");
        page.locator("form[action$=periods] button").click();
        page.waitForLoadState();
    }

    private void visit(Page page, String template, String path) {
        page.navigate(path);
        visited.add(template);
        // What is folded away is a state, too.
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        look(page, path.replaceAll("[-0-9a-f]{36}", "…"));
    }

    private void look(Page page, String name) {
        Chromium.looks(page).forEach(finding -> findings.add(name + ": " + finding));
        Chromium.photograph(page, "every/" + name.replaceAll("[^a-zA-Z0-9]+", "-"));
    }

    private static Set<String> pages() {
        return Endpoint.all().stream()
                .filter(endpoint -> endpoint.verb().equals("GET"))
                .map(Endpoint::template)
                .filter(template -> !template.startsWith("/api/") && !NO_PAGES.contains(template))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
