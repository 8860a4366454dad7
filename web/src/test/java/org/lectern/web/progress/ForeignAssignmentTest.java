package org.lectern.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** Every role at every address of somebody else's assignment: 403 or 404 everywhere. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ForeignAssignmentTest {

    private static final String SAVE = "{\"item\":\"x\",\"client\":\"c\",\"sequence\":1,\"base\":0,\"text\":\"t\"}";
    private static final String FLAG = "{\"item\":\"x\",\"flagged\":true}";

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    /** One address with the verb it takes. */
    private record Call(String verb, String path, String body) {
        Response by(Browser browser) {
            return switch (verb) {
                case "GET" -> path.startsWith("/api/") ? browser.getJson(path) : browser.get(path);
                case "PUT" -> browser.putJson(path, body);
                default ->
                    browser.submit(
                            path,
                            "minutes",
                            "5",
                            "student",
                            "all",
                            "position",
                            "1",
                            "do",
                            "save",
                            "attempt",
                            "00000000-0000-0000-0000-000000000000");
            };
        }
    }

    @Test
    void nobodyReachesWhatBelongsToSomebodyElse() {
        Account owner = school.teacher();
        ClassRoom room = school.classOf(owner, "7b");
        Account pupil = school.pupil(room, "Mika");
        Assignment assignment = assignments.everyType(owner, room, UnaryOperator.identity());
        String started = school.browserOf(pupil)
                .submit("/learn/" + assignment.id() + "/start")
                .header("Location");
        String attempt = started.substring(started.lastIndexOf('/') + 1);

        Account stranger = school.teacher();
        Map<String, Browser> others = new LinkedHashMap<>();
        others.put("a teacher of another school", school.browserOf(stranger));
        others.put("an administrator", school.browserOf(school.administrator()));
        others.put("a pupil of the same class", school.browserOf(school.pupil(room, "Kim")));
        others.put("a pupil of another class", school.browserOf(school.pupil(school.classOf(stranger, "8a"), "Noa")));

        List<String> wrong = new ArrayList<>();
        others.forEach((who, browser) -> {
            for (Call call : calls(assignment, pupil, attempt)) {
                boolean ownList =
                        who.equals("a pupil of the same class") && call.path().endsWith("/learn/" + assignment.id());
                if (ownList) {
                    continue;
                }
                int status = call.by(browser).statusCode();
                if (status != 403 && status != 404) {
                    wrong.add(who + " got " + status + " from " + call.verb() + " " + call.path());
                }
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void whoIsNotSignedInGetsNothing() {
        Account owner = school.teacher();
        ClassRoom room = school.classOf(owner, "7b");
        Assignment assignment = assignments.everyType(owner, room, UnaryOperator.identity());
        for (Call call : calls(assignment, owner, owner.id().toString())) {
            Response response = call.by(Browser.fresh());
            assertThat(response.statusCode()).as(call.path()).isIn(303, 401);
            if (response.statusCode() == 303) {
                assertThat(response.header("Location")).contains("/sign-in");
            }
        }
    }

    @Test
    void aPupilOfAnotherClassCannotOpenOrStartTheQuiz() {
        Account owner = school.teacher();
        ClassRoom room = school.classOf(owner, "7b");
        Assignment assignment = assignments.everyType(owner, room, UnaryOperator.identity());
        Browser outsider = school.browserOf(school.pupil(school.classOf(owner, "8a"), "Ola"));

        assertThat(outsider.get("/learn/" + assignment.id()).statusCode()).isEqualTo(404);
        assertThat(outsider.submit("/learn/" + assignment.id() + "/start").statusCode())
                .isEqualTo(404);
    }

    private static List<Call> calls(Assignment assignment, Account pupil, String attempt) {
        String learn = "/learn/attempts/" + attempt;
        String api = "/api/attempts/" + attempt;
        String desk = "/assignments/" + assignment.id();
        List<Call> calls = new ArrayList<>();
        for (String path : List.of(
                "/learn/" + assignment.id(),
                learn,
                learn + "/check",
                learn + "/receipt",
                learn + "/result",
                api + "/state",
                desk,
                desk + "/live",
                desk + "/questions/1",
                desk + "/students/" + pupil.id(),
                desk + "/report.csv",
                desk + "/report.xlsx",
                desk + "/report.pdf",
                desk + "/paper",
                "/classes/" + assignment.classId() + "/progress",
                "/quizzes/" + assignment.quizId() + "/assign")) {
            calls.add(new Call("GET", path, ""));
        }
        calls.add(new Call("PUT", api + "/responses", SAVE));
        calls.add(new Call("PUT", api + "/flags", FLAG));
        calls.add(new Call("PUT", api + "/place", FLAG));
        for (String path : List.of(
                learn,
                learn + "/submit",
                learn + "/result/seen",
                desk + "/time",
                desk + "/time/take-back",
                desk + "/time/take-back",
                desk + "/live/collect",
                desk + "/live/reopen",
                desk + "/students/" + pupil.id() + "/accept",
                "/quizzes/" + assignment.quizId() + "/assign")) {
            calls.add(new Call("POST", path, ""));
        }
        return calls;
    }
}
