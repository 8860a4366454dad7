package org.lectern.web.student;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.web.account.Account;
import org.lectern.web.account.Sessions;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Manner;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.browser.Chromium;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** A pupil's open quiz of every type in a window of Chromium: the ground of the stories about it. */
abstract class OpenQuiz {

    /** The question about the weather book, which is answered by typing. */
    static final int BOOK = 5;

    static Chromium chromium;

    @TestHTTPResource("/")
    URI address;

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    @Inject
    Sessions sessions;

    Account teacher;
    ClassRoom room;
    Account pupil;
    Assignment assignment;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    static Locator question(Page page, int number) {
        Locator link = page.locator(".navigator li").nth(number - 1).locator("a");
        link.click();
        return page.locator(".question").nth(number - 1);
    }

    Page started(BrowserContext window) {
        Page page = window.newPage();
        page.navigate("/learn/" + assignment.id());
        page.locator(".start").click();
        page.waitForURL("**/attempts/**");
        return page;
    }

    static String attempt(Page page) {
        return page.url().replaceAll(".*/attempts/", "").replaceAll("[#?].*", "");
    }

    void assigned(UnaryOperator<QuizPolicy> rules) {
        makeClass();
        assignment = assignments.everyType(teacher, room, rules);
    }

    /** The same quiz, met in another manner than as a test. */
    void assigned(Manner manner) {
        makeClass();
        assignment = assignments.everyType(teacher, room, manner);
    }

    void makeClass() {
        teacher = school.teacher();
        room = school.classOf(teacher, "Class 7b");
        pupil = school.pupil(room, "Mika Lund");
    }

    BrowserContext window() {
        return window(1280, 800);
    }

    BrowserContext window(int width, int height) {
        return chromium.window(width, height, sessions.begin(pupil).text(), base());
    }

    String base() {
        return address.toString().replaceAll("/$", "");
    }
}
