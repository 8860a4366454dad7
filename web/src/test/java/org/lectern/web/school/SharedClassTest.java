package org.lectern.web.school;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;

/** A class that several teachers have together. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SharedClassTest {

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    private Account owner;
    private Account colleague;
    private ClassRoom room;
    private String desk = "";
    private Browser owners;
    private Browser colleagues;

    @BeforeEach
    void aClassOfTwo() {
        owner = school.teacher();
        colleague = school.colleagueOf(owner);
        room = school.classOf(owner, "7b");
        school.pupil(room, "Mia");
        Assignment assignment = assignments.everyType(owner, room, UnaryOperator.identity());
        desk = "/assignments/" + assignment.id();
        owners = school.browserOf(owner);
        colleagues = school.browserOf(colleague);
    }

    @Test
    void whoSharesAClassSeesAndDoesEverythingInIt() {
        List<String> pages = List.of(page(""), page("/groups"), page("/progress"), desk, desk + "/report.csv");
        pages.forEach(path -> assertThat(colleagues.get(path).statusCode()).isEqualTo(404));

        share(colleague.email().orElseThrow());

        pages.forEach(
                path -> assertThat(colleagues.get(path).statusCode()).as(path).isEqualTo(200));
        assertThat(colleagues.get("/classes").asString()).contains("7b").contains("shared by " + owner.name());
        assertThat(colleagues.submit(page("/pupils"), "names", "Noah").statusCode())
                .isEqualTo(200);
        assertThat(colleagues
                        .submit(desk + "/time", "student", "all", "minutes", "5")
                        .statusCode())
                .isEqualTo(303);
        assertThat(owners.get(page("")).asString()).contains("Noah");
    }

    @Test
    void onlyTheOwnerRemovesTheClassAndItsTeachers() {
        Account third = school.colleagueOf(owner);
        share(colleague.email().orElseThrow());
        share(third.email().orElseThrow());

        for (String path : List.of(
                "/remove",
                "/give-back",
                "/teachers",
                "/teachers/" + third.id() + "/remove",
                "/teachers/" + third.id() + "/give-back")) {
            assertThat(colleagues.submit(page(path), "who", "Robin Field").statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(colleagues.get(page("")).asString()).doesNotContain("Remove the class");
        assertThat(owners.submit(page("/teachers/leave")).statusCode()).isEqualTo(404);
    }

    @Test
    void aRemovalIsUndone() {
        share(colleague.email().orElseThrow());
        owners.submit(page("/teachers/" + colleague.id() + "/remove"));
        assertThat(colleagues.get(page("")).statusCode()).isEqualTo(404);
        assertThat(colleagues.get(desk).statusCode()).isEqualTo(404);
        assertThat(colleagues.submit(page("/teachers/come-back")).statusCode()).isEqualTo(404);

        owners.submit(page("/teachers/" + colleague.id() + "/give-back"));

        assertThat(colleagues.get(page("")).statusCode()).isEqualTo(200);
    }

    @Test
    void whoLeftCanComeBack() {
        share(colleague.email().orElseThrow());
        colleagues.submit(page("/teachers/leave"));
        assertThat(colleagues.get(page("")).statusCode()).isEqualTo(404);
        assertThat(colleagues.get("/classes").asString()).contains("Go back into it");

        colleagues.submit(page("/teachers/come-back"));

        assertThat(colleagues.get(page("")).statusCode()).isEqualTo(200);
    }

    @Test
    void aRemovedClassIsClosedToAllAndComesBackWhole() {
        share(colleague.email().orElseThrow());
        Browser pupil = school.browserOf(school.pupil(room, "Kim"));
        String code = "/join/" + room.joinCode().text();

        owners.submit(page("/remove"));
        assertThat(owners.get(page("")).statusCode()).isEqualTo(404);
        assertThat(colleagues.get(desk).statusCode()).isEqualTo(404);
        assertThat(pupil.get("/learn").asString()).doesNotContain("The light that never sleeps");
        assertThat(pupil.get(code).statusCode()).isEqualTo(422);
        owners.submit(page("/give-back"));

        assertThat(colleagues.get(desk).statusCode()).isEqualTo(200);
        assertThat(pupil.get("/learn").asString()).contains("The light that never sleeps");
        assertThat(pupil.get(code).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsMeantMustBeClear() {
        Account stranger = school.teacher();
        // All test teachers have one name.
        school.colleagueOf(owner);

        assertThat(shared("nobody@school.example")).contains("no teacher with this address");
        assertThat(shared(stranger.email().orElseThrow())).contains("no teacher with this address");
        assertThat(shared(school.administratorOf(owner).email().orElseThrow()))
                .contains("no teacher with this address");
        assertThat(shared("robin field")).contains("more than one teacher");
        assertThat(shared(owner.email().orElseThrow())).contains("yours already");
        share(colleague.email().orElseThrow());
        assertThat(shared(colleague.email().orElseThrow())).contains("shares this class already");
    }

    private void share(String who) {
        assertThat(owners.submit(page("/teachers"), "who", who).statusCode()).isEqualTo(303);
    }

    private String shared(String who) {
        return owners.submit(page("/teachers"), "who", who).asString();
    }

    private String page(String rest) {
        return "/classes/" + room.id() + rest;
    }
}
