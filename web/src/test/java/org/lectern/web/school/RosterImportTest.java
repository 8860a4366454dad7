package org.lectern.web.school;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.account.Accounts;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;

/** A class list comes in from a file, is looked at first and can be taken back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RosterImportTest {

    private static final String USERS = """
            sourcedId,status,enabledUser,role,givenName,familyName
            u1,active,true,student,Mia,Lund
            u2,active,true,student,Noah,Berg
            u3,tobedeleted,true,student,Old,Hand
            u4,active,true,teacher,Ida,Frost
            """;
    private static final String ENROLMENTS = """
            sourcedId,classSourcedId,userSourcedId,role
            e1,c1,u1,student
            e2,c2,u2,student
            e3,c1,u3,student
            e4,c1,u4,teacher
            """;

    @Inject
    Accounts accounts;

    @Inject
    TestSchool school;

    private ClassRoom room;
    private Browser desk;

    @BeforeEach
    void aClassWithMia() {
        Account teacher = school.teacher();
        room = school.classOf(teacher, "7b");
        school.pupil(room, "Mia");
        desk = school.browserOf(teacher);
    }

    @Test
    void aListIsShownFirstAndChangesNothing() {
        String outlook =
                upload("Name;Form\nMia;7b\nZoë Vermeer;7b\nzoe vermeer;7b\n").asString();

        assertThat(outlook).contains("Is there already", "Is added", "Stands twice");
        assertThat(outlook.split("name=\"names\"", -1))
                .as("those who would be new")
                .hasSize(3);
        assertThat(desk.get("/classes/" + room.id()).asString()).doesNotContain("Zoë");
    }

    @Test
    void whoIsUntickedIsLeftOutAndWithNobodyTickedThatIsSaid() {
        assertThat(upload("Name\nMia\nNoah Berg\nOla Lund\nIra\n").asString())
                .contains("value=\"Noah Berg\" checked", "value=\"Ola Lund\" checked", "value=\"Ira\" checked")
                .doesNotContain("value=\"Mia\"");
        String address = "/classes/" + room.id() + "/import/take";

        String pins = desk.submit(address, "names", "Noah Berg", "names", "Ira").asString();

        assertThat(pins).contains("Noah Berg", "Ira").doesNotContain("Ola Lund");
        assertThat(desk.get("/classes/" + room.id()).asString())
                .contains("New pupils by the last import: 2")
                .doesNotContain("Ola Lund");
        assertThat(desk.submit(address).asString()).contains("Tick at least one pupil first");
    }

    @Test
    void whoIsNewIsAddedWithAPinAndTakenBackByUndo() {
        String pins = take("Mia\nNoah Berg\n=1+1");
        assertThat(pins).contains("Noah Berg", "=1+1").doesNotContain("<th scope=\"row\">Mia</th>");
        String page = desk.get("/classes/" + room.id()).asString();
        assertThat(page).contains("Noah Berg", "New pupils by the last import: 2");

        desk.submit(Pattern.compile("action=\"([^\"]+/undo)\"")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1));

        assertThat(desk.get("/classes/" + room.id()).asString())
                .contains("Mia")
                .doesNotContain("Noah Berg", "The last import");
    }

    @Test
    void filesOfOneRosterGiveEachClassItsStudents() {
        RosterFile file = RosterFile.read(Map.of(
                "users.csv", USERS.getBytes(StandardCharsets.UTF_8),
                "enrollments.csv", ENROLMENTS.getBytes(StandardCharsets.UTF_8),
                "classes.csv", "sourcedId,title\nc1,English 7b\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(file.classes()).hasSize(2);
        assertThat(file.classes().get("English 7b"))
                .extracting(RosterPerson::name)
                .containsExactly("Mia Lund");
        assertThat(file.classes().get("c2")).extracting(RosterPerson::name).containsExactly("Noah Berg");
    }

    @Test
    void theZipOfAWholeOneRosterExportIsReadLikeItsFiles() throws IOException {
        byte[] zip = zip(Map.of(
                "academicSessions.csv", "sourcedId,title,type\nc1,Autumn,term\n",
                "classes.csv", "sourcedId,title,courseSourcedId\nc1,English 7b,k1\n",
                "courses.csv", "sourcedId,title,courseCode\nc1,Course,K\n",
                "enrollments.csv", ENROLMENTS,
                "manifest.csv", "propertyName,value\nmanifest.version,1.0\n",
                "roles.csv", "sourcedId,userSourcedId,role\nr1,u1,student\n",
                "users.csv", USERS));

        RosterFile file = RosterFile.read(Map.of("export.zip", zip));

        assertThat(file.classes()).containsOnlyKeys("English 7b", "c2");
        assertThat(file.classes().get("English 7b"))
                .extracting(RosterPerson::name)
                .containsExactly("Mia Lund");
    }

    @Test
    void ofOneRostersUsersAloneTeachersAndWhoLeftAreNoPupils() {
        RosterFile file = RosterFile.read(Map.of("users.csv", USERS.getBytes(StandardCharsets.UTF_8)));

        assertThat(file.classes().get("")).extracting(RosterPerson::name).containsExactly("Mia Lund", "Noah Berg");
    }

    @Test
    void whatIsNoTextAndNoZipOfListsIsRefused() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13};
        byte[] sheet = zip(Map.of("xl/worksheets/sheet1.xml", "<worksheet/>"));
        byte[] torn = Arrays.copyOf(zip(Map.of("users.csv", USERS.repeat(50))), 60);

        for (byte[] file : List.of(picture, sheet, torn)) {
            Response answer = desk.upload("/classes/" + room.id() + "/import", "files", "list.csv", file);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.asString()).contains("This is no CSV file");
        }
    }

    @Test
    void moreThanCanBeAddedAtOnceIsSaidBeforeAnythingIsSent() {
        String names = IntStream.rangeClosed(1, 201)
                .mapToObj(number -> "Pupil Number" + number)
                .collect(Collectors.joining("\n", "Name\n", "\n"));

        assertThat(upload(names).asString())
                .contains("201 of them are new here, and at most 200")
                .doesNotContain("import/take");
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : new TreeSet<>(files.keySet())) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void firstAndLastNamesAreOneName() {
        RosterFile file = RosterFile.read(
                Map.of("list.csv", "Last name,First name\nLund,Mia\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(file.classes().get("")).containsExactly(new RosterPerson("Mia Lund", ""));
    }

    @Test
    void aSchoolAccountComesWithTheNameAndBelongsToOnePupil() {
        assertThat(RosterFile.read(Map.of(
                                "list.csv", "Name,Email\nNoah,noah@school.example\n".getBytes(StandardCharsets.UTF_8)))
                        .classes()
                        .get(""))
                .containsExactly(new RosterPerson("Noah", "noah@school.example"));
        String outlook = upload("Name,Email\nMia,mia@school.example\nNoah,noah@school.example\n")
                .asString();
        assertThat(outlook).contains("can use the school account now", "Noah\tnoah@school.example");

        take("Mia\tmia@school.example\nNoah\tnoah@school.example\nKim\tNOAH@school.example");

        assertThat(logins()).containsExactlyInAnyOrder("mia@school.example", "noah@school.example");
        assertThat(upload("Name,Email\nOla,mia@school.example\n").asString()).contains("somebody else has this school");
    }

    private List<String> logins() {
        return accounts.list("schoolId = ?1 and schoolLogin is not null", room.schoolId()).stream()
                .flatMap(account -> account.schoolLogin().stream())
                .toList();
    }

    @Test
    void whatHoldsNobodyIsToldInOneSentence() {
        assertThat(upload("\n").asString()).contains("No pupil&#39;s name was found");
        assertThat(upload("\"never closed").statusCode()).isEqualTo(422);
        assertThat(upload("classSourcedId,userSourcedId\nc,u\n").asString()).contains("users.csv");
        assertThat(desk.submit("/classes/" + room.id() + "/import/take", "names", "Mia")
                        .asString())
                .contains("Everybody on this list is in the class already");
    }

    private Response upload(String text) {
        return desk.upload(
                "/classes/" + room.id() + "/import", "files", "list.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private String take(String names) {
        return desk.submit("/classes/" + room.id() + "/import/take", "names", names)
                .asString();
    }
}
