package org.lectern.web.school;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;

/** An administrator who teaches nobody makes classes for teachers and fills them, and sees no answer. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SchoolRostersTest {

    @Inject
    TestSchool school;

    @Inject
    Classes classes;

    @Inject
    Enrolments enrolments;

    private Account teacher;
    private ClassRoom room;
    private Browser office;
    private Browser desk;

    @BeforeEach
    void anAdministratorWithoutAClass() {
        teacher = school.teacher();
        office = school.browserOf(school.administratorOf(teacher));
        desk = school.browserOf(teacher);
        room = school.classOf(teacher, "7b");
        school.pupil(room, "Mia");
    }

    @Test
    void aListGoesIntoAChosenClassAndCanBeTakenOutAgain() {
        String outlook = upload("Name\nMia\nNoah Berg\n", "into", id(room)).asString();
        assertThat(outlook).contains("Comes into the class 7b", "Is there already", "value=\"Noah Berg\" checked");
        assertThat(names(room)).as("shown first").containsExactly("Mia");

        String pins = take("into", id(room), "names", "Mia\nNoah Berg").asString();
        assertThat(pins).contains("Noah Berg").containsPattern("<code>\\d{4}</code>");
        assertThat(names(room)).containsExactly("Mia", "Noah Berg");

        String page = office.get("/rosters").asString();
        assertThat(page).contains("7b", "Robin Field");
        office.submit(page.replaceAll("(?s).*action=\"(/rosters/[^\"]*/undo)\".*", "$1"));
        assertThat(names(room)).containsExactly("Mia");
        assertThat(office.get("/audit").asString()).contains("Imported a list of pupils", "Undid an import");
    }

    @Test
    void whoIsUntickedIsLeftOut() {
        assertThat(upload("Name\nNoah Berg\nOla\nIra\n", "into", id(room)).asString())
                .contains("value=\"Noah Berg\" checked", "value=\"Ola\" checked", "value=\"Ira\" checked");

        take("into", id(room), "names", "Noah Berg", "names", "Ira");

        assertThat(names(room)).containsExactlyInAnyOrder("Mia", "Noah Berg", "Ira");
    }

    @Test
    void moreThanCanBeAddedAtOnceIsSaidBeforeAnythingIsSent() {
        String names = IntStream.rangeClosed(1, 201)
                .mapToObj(number -> "Pupil Number" + number)
                .collect(Collectors.joining("\n", "Name\n", "\n"));

        assertThat(upload(names, "into", id(room)).asString())
                .contains("201 of them are new here, and at most 200")
                .doesNotContain("rosters/take");
    }

    @Test
    void filesOfASchoolMakeTheClassesThatAreMissingWithTheirTeacher() {
        String outlook = office.uploadAll(
                        "/rosters/outlook",
                        "files",
                        Map.of(
                                "users.csv",
                                """
                        sourcedId,givenName,familyName,role,email
                        u1,Ola,Berg,student,
                        u2,Ira,Lund,student,
                        t1,Robin,Field,teacher,%s
                        """.formatted(teacher.email().orElseThrow()),
                                "enrollments.csv",
                                "classSourcedId,userSourcedId,role\n7B,u1,student\n8d,u2,student\n8d,t1,teacher\n"))
                .asString();
        assertThat(outlook)
                .contains("Comes into the class 7b", "a new one is made")
                .contains("value=\"" + teacher.email().orElseThrow() + "\"");

        take("into", "", "name", "8d", "teacher", teacher.email().orElseThrow(), "names", "Ira Lund");

        ClassRoom made = named("8d");
        assertThat(made.teacherId()).isEqualTo(teacher.id());
        assertThat(desk.get("/classes/" + made.id()).asString()).contains("Ira Lund");
        assertThat(office.get("/audit").asString()).contains("Made a class for a teacher");
    }

    @Test
    void aFormSentTwiceMakesOneClass() {
        String form = UUID.randomUUID().toString();
        String[] fields = {"id", form, "into", "", "name", "8d", "teacher", "Robin Field", "names", "Ira Lund"};

        String first = take(fields).asString();
        String second = take(fields).asString();

        assertThat(second.replaceAll("(?s).*<tbody>", "")).contains(first.replaceAll("(?s).*<code>(\\d+)<.*", "$1"));
        assertThat(classes.inSchool(teacher.schoolId()))
                .extracting(ClassRoom::name)
                .containsExactly("7b", "8d");
    }

    @Test
    void aClassIsMadeForATeacherOfTheSchool() {
        assertThat(office.submit("/rosters", "name", "9a", "teacher", "nobody@else.example")
                        .asString())
                .contains("Your school has no teacher with this address or name", "value=\"9a\"");

        office.submit("/rosters", "name", "9a", "teacher", "robin field");

        assertThat(desk.get("/classes").asString()).contains("9a");
    }

    @Test
    void whatCannotBeDoneIsSaidInOneSentenceAndMakesNothing() {
        assertThat(upload("Name\nOla\n", "into", "").asString()).contains("This list names no class");
        assertThat(upload("\n", "into", id(room)).asString()).contains("No pupil&#39;s name was found");
        assertThat(take("into", "", "name", "8d", "teacher", "Robin Field", "names", "")
                        .asString())
                .contains("Tick at least one pupil first");
        assertThat(classes.inSchool(teacher.schoolId())).hasSize(1);
    }

    @Test
    void neitherAnswersNorAnotherSchoolsClassesAreOpenToIt() {
        for (String path : List.of("", "/progress", "/groups", "/import")) {
            assertThat(office.get("/classes/" + room.id() + path).statusCode()).isEqualTo(403);
        }
        Browser stranger = school.browserOf(school.administrator());
        assertThat(stranger.get("/rosters").asString()).doesNotContain("7b").contains("no class yet");
        assertThat(stranger.submit("/rosters/take", "into", id(room), "names", "Ola")
                        .statusCode())
                .isEqualTo(404);
        assertThat(names(room)).containsExactly("Mia");
    }

    private Response upload(String list, String... fields) {
        return office.upload("/rosters/outlook", "files", "list.csv", list.getBytes(StandardCharsets.UTF_8), fields);
    }

    private Response take(String... fields) {
        return office.submit("/rosters/take", fields);
    }

    private ClassRoom named(String name) {
        return classes.inSchool(teacher.schoolId()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(ClassRoom in) {
        return enrolments.roster(in.id()).stream().map(Pupil::name).toList();
    }

    private static String id(ClassRoom of) {
        return of.id().toString();
    }
}
