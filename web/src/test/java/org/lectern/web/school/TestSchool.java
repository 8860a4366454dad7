package org.lectern.web.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.lectern.web.account.Account;
import org.lectern.web.account.Accounts;
import org.lectern.web.account.Email;
import org.lectern.web.account.PersonName;
import org.lectern.web.account.Role;
import org.lectern.web.account.Secret;
import org.lectern.web.account.Sessions;
import org.lectern.web.platform.Browser;

/** Makes people and classes for tests; a test class injects it. Each call makes new ones. */
@ApplicationScoped
public class TestSchool {

    public static final String PASSWORD = "a long enough password";
    public static final String PIN = "2468";

    // Hashing is slow on purpose; all test accounts share one hash of each.
    private static final Secret PASSWORD_HASH = Secret.ofPassword(PASSWORD);
    private static final Secret PIN_HASH = Secret.ofPin(PIN);

    @Inject
    Schools schools;

    @Inject
    Accounts accounts;

    @Inject
    Classes classes;

    @Inject
    Enrolments enrolments;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /** A teacher in a school of their own. */
    @Transactional
    public Account teacher() {
        return staff(Set.of(Role.TEACHER));
    }

    /** Another teacher of the same school. */
    @Transactional
    public Account colleagueOf(Account teacher) {
        return staff(teacher.schoolId(), Set.of(Role.TEACHER));
    }

    /** An administrator, who is no teacher, of the same school. */
    @Transactional
    public Account administratorOf(Account teacher) {
        return staff(teacher.schoolId(), Set.of(Role.ADMINISTRATOR));
    }

    /** An administrator, who is no teacher, in a school of their own. */
    @Transactional
    public Account administrator() {
        return staff(Set.of(Role.ADMINISTRATOR));
    }

    @Transactional
    public ClassRoom classOf(Account teacher, String name) {
        ClassRoom room = new ClassRoom(teacher.schoolId(), teacher.id(), name, JoinCode.fresh(), clock.instant());
        classes.persist(room);
        return room;
    }

    @Transactional
    public Account pupil(ClassRoom room, String name) {
        Account pupil = Account.pupil(room.schoolId(), name, PIN_HASH, clock.instant());
        accounts.persist(pupil);
        enrolments.persist(new Enrolment(room, pupil.id(), PersonName.of(name), clock.instant()));
        return pupil;
    }

    /** A browser in which this account is signed in. */
    public Browser browserOf(Account account) {
        return Browser.signedIn(sessions.begin(account).text());
    }

    private Account staff(Set<Role> roles) {
        School school = new School("School " + UUID.randomUUID(), clock.instant());
        schools.persist(school);
        return staff(school.id(), roles);
    }

    private Account staff(UUID schoolId, Set<Role> roles) {
        Account account = Account.staff(
                schoolId,
                "Robin Field",
                Email.of(UUID.randomUUID() + "@school.example"),
                PASSWORD_HASH,
                roles,
                clock.instant());
        accounts.persist(account);
        return account;
    }
}
