package org.lectern.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.quiz.Window;
import org.lectern.web.account.Account;
import org.lectern.web.account.PersonName;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestClock;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.progress.SavedByForm;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.Enrolment;
import org.lectern.web.school.Enrolments;
import org.lectern.web.school.Schools;
import org.lectern.web.school.TestSchool;

/** A school keeps pupils for a time of its choice; who falls due is shown, and goes once an administrator said so. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RetentionTest {

    private static final Duration YEAR = Duration.ofDays(366);

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    @Inject
    Schools schools;

    @Inject
    Enrolments enrolments;

    @Inject
    Leftovers daily;

    @Inject
    EntityManager entities;

    private TestClock clock;
    private Account teacher;
    private Account administrator;
    private Account mia;
    private ClassRoom room;

    @BeforeEach
    void aSchoolWithAClass() {
        clock = TestClock.install();
        teacher = school.teacher();
        administrator = school.administratorOf(teacher);
        room = school.classOf(teacher, "7b");
        mia = school.pupil(room, "Mia Lund");
    }

    @Test
    void untilAPeriodIsChosenNobodyFallsDue() {
        clock.pass(YEAR.multipliedBy(30));

        assertThat(due()).contains("No period is chosen").doesNotContain("Mia Lund");
        assertThat(erase(mia.id()).header("Location")).contains("erased=0&spared=1");
    }

    @Test
    void aPupilFallsDueSoManyMonthsAfterTheyWereLastThere() {
        keep("12");
        assertThat(due()).contains("Nothing is due");
        assertThat(coming()).contains("Mia Lund", "7b");
        clock.pass(Duration.ofDays(200));
        school.browserOf(mia);

        clock.pass(YEAR.minusDays(10));
        assertThat(due()).contains("Nothing is due");
        clock.pass(Duration.ofDays(20));

        assertThat(due()).contains("Mia Lund", "7b");
        assertThat(office().get("/people").asString()).contains("due to be erased: 1");
    }

    @Test
    void whoIsInTwoClassesIsDueOnceBothAre() {
        keep("12");
        ClassRoom other = school.classOf(teacher, "Drama");
        enrol(mia, other);
        clock.pass(Duration.ofDays(300));
        school.pupil(other, "Noah Berg");

        clock.pass(Duration.ofDays(200));
        assertThat(due()).contains("Nothing is due");
        assertThat(coming()).contains("Mia Lund");
        clock.pass(Duration.ofDays(200));

        assertThat(due()).contains("Mia Lund", "Noah Berg");
    }

    @Test
    void aClassWhoseQuizIsStillToCloseIsInUse() {
        keep("12");
        assignments.everyType(
                teacher,
                room,
                policy -> policy.within(Window.between(
                        policy.window().opening(), clock.instant().plus(YEAR))));

        clock.pass(YEAR.plusDays(300));
        assertThat(due()).contains("Nothing is due");
        clock.pass(Duration.ofDays(100));

        assertThat(due()).contains("Mia Lund");
    }

    @Test
    void whatIsConfirmedIsErasedAndTheClassKeepsItsFigures() {
        keep("12");
        Account noah = school.pupil(room, "Noah Berg");
        Assignment assignment = assignments.everyType(teacher, room, UnaryOperator.identity());
        handIn(mia, assignment);
        handIn(noah, assignment);
        String before = figures(assignment);
        clock.pass(YEAR.multipliedBy(2));

        String outlook = office().submit("/retention/outlook", "pupil", mia.id().toString())
                .asString();
        assertThat(outlook)
                .contains("Pupils: 1", "Mia Lund", "can&#39;t be undone")
                .doesNotContain("Noah Berg");
        assertThat(school.browserOf(teacher).get("/classes/" + room.id()).asString())
                .contains("Mia Lund");
        assertThat(erase(mia.id()).header("Location")).contains("erased=1&spared=0");

        assertThat(names("account")).contains("Noah Berg").doesNotContain("Mia Lund");
        assertThat(figures(assignment)).isEqualTo(before);
        assertThat(due())
                .as("that somebody of the class is gone is no use of it")
                .contains("Noah Berg");
        assertThat(office().get("/audit").asString()).contains("Erased a pupil", "Changed how long data is kept");
    }

    @Test
    void anotherNameThanTheSchoolsErasesNobody() {
        keep("12");
        clock.pass(YEAR.multipliedBy(2));

        Response refused = office().submit("/retention/erase", "pupil", mia.id().toString(), "name", "another school");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("not the name of your school", "Mia Lund");
        assertThat(names("account")).contains("Mia Lund");
    }

    @Test
    void whoCameBackSinceTheListWasShownStays() {
        keep("12");
        clock.pass(YEAR.multipliedBy(2));
        office().submit("/retention/outlook", "pupil", mia.id().toString());

        school.browserOf(mia);
        Response answer = erase(mia.id());

        assertThat(answer.header("Location")).contains("erased=0&spared=1");
        assertThat(names("account")).contains("Mia Lund");
    }

    @Test
    void aRemovedClassGoesWithWhatWasAnsweredInItAndATakenBackOneStays() {
        keep("12");
        ClassRoom gone = school.classOf(teacher, "Gone");
        ClassRoom taken = school.classOf(teacher, "Taken back");
        enrol(mia, gone);
        Assignment assignment = assignments.everyType(teacher, gone, UnaryOperator.identity());
        handIn(mia, assignment);
        Browser desk = school.browserOf(teacher);
        desk.submit("/classes/" + gone.id() + "/remove");
        desk.submit("/classes/" + taken.id() + "/remove");
        clock.pass(YEAR);
        assertThat(due()).contains("Gone", "Taken back");
        school.browserOf(mia);
        String outlook = office().submit("/retention/outlook", "room", gone.id().toString())
                .asString();
        assertThat(outlook).contains("Removed classes: 1", "Quizzes begun: 1").doesNotContain("Taken back");

        school.browserOf(teacher).submit("/classes/" + taken.id() + "/give-back");
        erase("room", gone.id());
        erase("room", taken.id());

        assertThat(names("class_room")).contains("7b", "Taken back").doesNotContain("Gone");
        assertThat(names("account")).contains("Mia Lund");
        assertThat(school.browserOf(mia).get("/me/data.json").asString())
                .contains("Mia Lund")
                .doesNotContain("The light that never sleeps");
        assertThat(office().get("/audit").asString()).contains("Erased a removed class");
    }

    @Test
    void oldEntriesOfTheRecordGoOnceThatIsConfirmed() {
        office().submit("/retention/periods", "pupils", "", "record", "24");
        clock.pass(YEAR);
        office().submit("/retention/periods", "pupils", "36", "record", "24");
        clock.pass(YEAR.plusDays(1));
        assertThat(due()).contains("Entries of the record that are due: 1");

        office().submit("/retention/erase", "entries", "true", "name", schoolName());

        String record = office().get("/audit").asString();
        assertThat(record).contains("Deleted old entries of this record").containsOnlyOnce("Changed how long");
    }

    @Test
    void nobodyErasesPupilsOfAnotherSchool() {
        keep("12");
        clock.pass(YEAR.multipliedBy(2));
        Account stranger = school.administrator();
        Browser office = school.browserOf(stranger);
        office.submit("/retention/periods", "pupils", "12");

        String strangers = schools.findById(stranger.schoolId()).name();
        office.submit(
                "/retention/erase",
                "pupil",
                mia.id().toString(),
                "room",
                room.id().toString(),
                "name",
                strangers);

        assertThat(office.get("/retention").asString()).doesNotContain("Mia Lund");
        assertThat(names("account")).contains("Mia Lund");
    }

    @Test
    void aPeriodIsANumberOfMonthsThatOutlastsHolidays() {
        for (String typed : List.of("5", "241", "-7", "a year")) {
            Response refused = office().submit("/retention/periods", "pupils", typed);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.asString()).contains("a number of months from 6 to 240");
        }
        assertThat(keep("12").asString()).contains("The periods are saved", "value=\"12\"");
        assertThat(keep("").asString()).doesNotContain("value=\"12\"");
    }

    @Test
    void sessionsDevicesUploadsAndInvitationsThatServeNobodyGoByThemselves() {
        school.browserOf(mia);
        office().submit("/people/invite");
        school.browserOf(teacher).submit("/classes", "name", "8c");
        upload();
        long sessions = count("session");
        clock.pass(Duration.ofHours(1));
        daily.run();
        assertThat(count("session")).isEqualTo(sessions);
        assertThat(count("upload_in_hand")).isEqualTo(1);

        clock.pass(YEAR);
        daily.run();

        assertThat(List.of(count("session"), count("upload_in_hand"), count("invitation")))
                .containsOnly(0L);
        assertThat(names("class_room")).contains("7b", "8c");
        keep("6");
        assertThat(due()).as("when a pupil was last there outlives the session").contains("Mia Lund");
    }

    private Browser office() {
        return school.browserOf(administrator);
    }

    private Response keep(String months) {
        Browser office = office();
        String location = office.submit("/retention/periods", "pupils", months).header("Location");
        return office.get(location.substring(location.indexOf("/retention")));
    }

    private Response erase(UUID pupil) {
        return erase("pupil", pupil);
    }

    private Response erase(String what, UUID id) {
        return office().submit("/retention/erase", what, id.toString(), "name", schoolName());
    }

    private String schoolName() {
        return schools.findById(teacher.schoolId()).name();
    }

    /** The part of the page about what is due now. */
    private String due() {
        return section("due");
    }

    private String coming() {
        return section("coming");
    }

    private String section(String name) {
        String page = office().get("/retention").asString();
        String from = page.substring(page.indexOf("aria-labelledby=\"" + name + "\""));
        return from.substring(0, from.indexOf("</section>"));
    }

    private void handIn(Account pupil, Assignment assignment) {
        Browser browser = school.browserOf(pupil);
        String location = browser.submit("/learn/" + assignment.id() + "/start").header("Location");
        String attempt = location.substring(location.indexOf("/learn/"));
        SavedByForm.answer(browser, attempt, "The museum", "glass");
        browser.submit(attempt + "/submit");
    }

    private String figures(Assignment assignment) {
        String page =
                school.browserOf(teacher).get("/assignments/" + assignment.id()).asString();
        return page.substring(page.indexOf("<tfoot"), page.indexOf("</tfoot>"));
    }

    @Transactional
    void enrol(Account pupil, ClassRoom into) {
        enrolments.persist(new Enrolment(into, pupil.id(), PersonName.of(pupil.name()), clock.instant()));
    }

    @Transactional
    void upload() {
        entities.createNativeQuery("""
                        insert into upload_in_hand (id, school_id, teacher_id, file_name, content, texts, created_at)
                        select gen_random_uuid(), school_id, id, 'book.epub', '', '[]', ?2 from account where id = ?1
                        """)
                .setParameter(1, teacher.id())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private List<String> names(String table) {
        List<String> names = new ArrayList<>();
        entities.createNativeQuery("select name from " + table + " where school_id = ?1", String.class)
                .setParameter(1, teacher.schoolId())
                .getResultList()
                .forEach(name -> names.add((String) name));
        return names;
    }

    private long count(String table) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table + " where school_id = ?1")
                        .setParameter(1, teacher.schoolId())
                        .getSingleResult())
                .longValue();
    }
}
