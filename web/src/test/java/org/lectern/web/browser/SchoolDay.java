package org.lectern.web.browser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.core.quiz.Window;
import org.lectern.web.account.Account;
import org.lectern.web.account.Invitations;
import org.lectern.web.account.Role;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.assignment.Manner;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.bank.TestBank;
import org.lectern.web.platform.Browser;
import org.lectern.web.progress.SavedByForm;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** A school in the middle of a day: something of everything that a page can show. */
@ApplicationScoped
class SchoolDay {

    /** A gap whose key is {@code glass}. */
    private static final int GAP = 2;

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    @Inject
    TestBank bank;

    @Inject
    Quizzes quizzes;

    @Inject
    Invitations invitations;

    @Inject
    EntityManager entities;

    /**
     * Who and what there is.
     *
     * @param told a pupil whose result was corrected and who is at another quiz now
     * @param running that pupil's attempt at work
     * @param done that pupil's attempt that was handed in
     * @param practice an assignment to practise with that the pupil has not begun
     * @param mistaken an assignment that was given to another class by mistake
     */
    record Day(
            Account teacher,
            Account administrator,
            Account told,
            ClassRoom room,
            Assignment assignment,
            Assignment practice,
            Assignment mistaken,
            String done,
            String running,
            UUID item,
            UUID draft,
            UUID draftItem,
            UUID article,
            UUID job,
            UUID question,
            String upload,
            String invitation) {}

    Day begin() {
        Account teacher = school.teacher();
        Account administrator = school.administratorOf(teacher);
        Browser desk = school.browserOf(teacher);
        ClassRoom room = school.classOf(teacher, "7b English");
        Account told = school.pupil(room, "Mika Lund");
        List<Account> others = new ArrayList<>();
        for (String name : List.of("Noa Berg", "Kim Osei", "Zoë Vermeer")) {
            others.add(school.pupil(room, name));
        }
        group(desk, room);
        share(desk, room, school.colleagueOf(teacher));
        classes(desk);
        grownUp(teacher);
        Assignment assignment = assignments.everyType(teacher, room, SchoolDay::timed);
        String done = sit(told, assignment, "The harbour office", "iron", true);
        sit(others.get(0), assignment, "The museum", "glass", true);
        sit(others.get(1), assignment, "The government", "iron", false);
        UUID item = quizzes.items(assignment.quizId()).get(GAP).id();
        correct(desk, assignment, item);
        Assignment second = assignments.everyType(teacher, room, SchoolDay::timed);
        String running = sit(told, second, "The museum", "ice", false);
        Assignment practice = assignments.everyType(teacher, room, new Manner(true, true));
        List<UUID> approved = bank.approved(teacher, LighthouseQuiz.items());
        UUID draft = id("select draft_id from draft_item where id = ?1", approved.getFirst());
        UUID version = id("select article_version_id from draft where id = ?1", draft);
        desk.submit("/bank", "item", approved.get(1).toString(), "do", "plan");
        prepare(draft, approved);
        return new Day(
                teacher,
                administrator,
                told,
                room,
                assignment,
                practice,
                assignments.everyType(teacher, school.classOf(teacher, "8c"), SchoolDay::timed),
                done,
                running,
                item,
                draft,
                approved.getFirst(),
                id("select article_id from article_version where id = ?1", version),
                id("select job_id from draft where id = ?1", bankedDraft(teacher)),
                question(desk),
                upload(desk),
                invitations
                        .invite(teacher.schoolId(), administrator.id(), Set.of(Role.TEACHER))
                        .text());
    }

    private static QuizPolicy timed(QuizPolicy policy) {
        return policy.limitedTo(Duration.ofMinutes(20))
                .within(Window.between(policy.window().opening(), Instant.now().plus(Duration.ofHours(2))));
    }

    private String sit(Account pupil, Assignment assignment, String choice, String lens, boolean handIn) {
        Browser browser = school.browserOf(pupil);
        String location = browser.submit("/learn/" + assignment.id() + "/start").header("Location");
        String attempt = location.substring(location.indexOf("/learn/"));
        SavedByForm.answer(browser, attempt, choice, lens);
        if (handIn) {
            browser.submit(attempt + "/submit");
        }
        return attempt;
    }

    private static void group(Browser desk, ClassRoom room) {
        String groups = "/classes/" + room.id() + "/groups";
        for (String name : List.of("Larks", "Owls", "Gone")) {
            desk.submit(groups, "name", name);
        }
        String page = desk.get(groups).asString();
        desk.submit(page.replaceAll("(?s).*<h3>Gone</h3>.*?action=\"([^\"]*/remove)\".*", "$1"));
        String place = page.replaceAll("(?s).*name=\"(place-[^\"]*)\".*", "$1");
        String owls = page.replaceAll("(?s).*<option value=\"([^\"]+)\">Owls</option>.*", "$1");
        desk.submit(groups + "/places", place, owls);
    }

    private static void share(Browser desk, ClassRoom room, Account colleague) {
        desk.submit(
                "/classes/" + room.id() + "/teachers", "who", colleague.email().orElseThrow());
    }

    /** One class that was removed. */
    private static void classes(Browser desk) {
        String gone = desk.submit("/classes", "name", "6a").header("Location").replaceAll(".*/", "");
        desk.submit("/classes/" + gone + "/remove");
    }

    /** A pupil and a class of three years ago. */
    @Transactional
    void grownUp(Account teacher) {
        run("""
                insert into account (id, school_id, name, secret_hash, roles, created_at)
                select gen_random_uuid(), school_id, 'Ida Grown', '', 'student', now() - interval '3 years'
                from account where id = ?1
                """, teacher.id());
        run("""
                update class_room set created_at = now() - interval '4 years', removed_at = now() - interval '3 years'
                where removed_at is not null and teacher_id = ?1
                """, teacher.id());
    }

    private static void correct(Browser desk, Assignment assignment, UUID item) {
        desk.submit(
                "/quizzes/" + assignment.quizId() + "/items/" + item + "/correct",
                "revision",
                "0",
                "answer-0",
                "{\"type\":\"text\",\"text\":\"iron\"}",
                "mark-0",
                "50",
                "note",
                "The frame is of iron: half a point.");
    }

    private static UUID question(Browser desk) {
        return UUID.fromString(desk.submit(
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
                .replaceAll(".*/", ""));
    }

    /** Two texts in one file, of which the teacher has not chosen yet. */
    private static String upload(Browser desk) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("lamp", "box")) {
                zip.putNextEntry(new ZipEntry(name + ".txt"));
                zip.write(("The keeper of the " + name + " walked from door to door in the winter of the great storm."
                                + " By spring the town had what it needed, and the boats came home safely again.")
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return desk.upload("/articles/new", "file", "texts.zip", bytes.toByteArray(), "pasted", "")
                .header("Location")
                .replaceAll("^https?://[^/]*", "");
    }

    /** A draft with items in each state. */
    @Transactional
    void prepare(UUID draft, List<UUID> items) {
        run("update generation_job set state = 'DONE' where id in (select job_id from draft where id = ?1)", draft);
        run("update draft_item set state = 'PROPOSED' where id = ?1", items.getFirst());
        run("update draft_item set state = 'REJECTED' where id = ?1", items.getLast());
    }

    /** A draft whose job still runs. */
    @Transactional
    UUID bankedDraft(Account teacher) {
        UUID item = bank.approved(teacher, LighthouseQuiz.items()).getFirst();
        UUID draft = id("select draft_id from draft_item where id = ?1", item);
        UUID job = id("select job_id from draft where id = ?1", draft);
        run("update generation_job set state = 'RUNNING', done = 1, total = 3 where id = ?1", job);
        return draft;
    }

    /** The cards of what a pupil missed become due. */
    @Transactional
    void letCardsFallDue(Account pupil) {
        run("update review_card set due = now() - interval '1 day' where account_id = ?1", pupil.id());
    }

    private UUID id(String sql, UUID of) {
        return (UUID)
                entities.createNativeQuery(sql, UUID.class).setParameter(1, of).getSingleResult();
    }

    private void run(String sql, Object value) {
        entities.createNativeQuery(sql).setParameter(1, value).executeUpdate();
    }
}
