package org.lectern.web.student;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.platform.Browser;

/** A pupil's browser at a quiz: reads the page as it comes and sends what its script would send. */
final class Taker {

    private static final Pattern ITEM = Pattern.compile("data-item=\"(\\w+)\" data-number=\"(\\d+)\"");

    private final Browser browser;
    private final String attempt;

    private Taker(Browser browser, String attempt) {
        this.browser = browser;
        this.attempt = attempt;
    }

    /** Starts the quiz, or goes on with it. */
    static Taker start(Browser browser, Assignment assignment) {
        Response started = browser.submit("/learn/" + assignment.id() + "/start");
        String location = started.header("Location");
        return new Taker(browser, location.substring(location.lastIndexOf('/') + 1));
    }

    /** The same attempt in another browser. */
    Taker in(Browser other) {
        return new Taker(other, attempt);
    }

    String attempt() {
        return attempt;
    }

    String path(String rest) {
        return "/learn/attempts/" + attempt + rest;
    }

    Response page() {
        return browser.get(path(""));
    }

    /** Ids of the questions on the page. */
    List<String> items() {
        List<String> items = new ArrayList<>();
        Matcher matcher = ITEM.matcher(page().asString());
        while (matcher.find()) {
            items.add(matcher.group(1));
        }
        return items;
    }

    /** The id of an option by its text. */
    String option(String text) {
        Matcher matcher = Pattern.compile("value=\"(\\w+)\"[^>]*>\\s*<span[^>]*>" + Pattern.quote(text))
                .matcher(page().asString());
        if (!matcher.find()) {
            throw new AssertionError("The page has no option " + text);
        }
        return matcher.group(1);
    }

    Response type(String item, String client, long sequence, long base, String text) {
        return put(item, client, sequence, base, "\"text\":\"" + text + "\"");
    }

    Response choose(String item, String client, long sequence, long base, String option) {
        return put(item, client, sequence, base, "\"chosen\":[\"" + option + "\"]");
    }

    /** Saves, without a script, that these belong together. */
    Response match(String left, String right) {
        String page = page().asString();
        Matcher select = Pattern.compile("for=\"m-(\\w+)-(\\w+)\">(?:(?!</label>).)*>" + Pattern.quote(left) + "<")
                .matcher(page);
        Matcher option = Pattern.compile("<option value=\"(\\w+)\"[^>]*>" + Pattern.quote(right))
                .matcher(page);
        if (!select.find() || !option.find()) {
            throw new AssertionError("The page can't match " + left + " with " + right);
        }
        String item = select.group(1);
        return post("b-" + item, "0", "m-" + item + "-" + select.group(2), option.group(1), "do", "save");
    }

    private Response put(String item, String client, long sequence, long base, String answer) {
        return browser.putJson(
                "/api/attempts/" + attempt + "/responses",
                "{\"item\":\"%s\",\"client\":\"%s\",\"sequence\":%d,\"base\":%d,%s}"
                        .formatted(item, client, sequence, base, answer));
    }

    Response state() {
        return browser.getJson("/api/attempts/" + attempt + "/state?since=0");
    }

    Response post(String... fields) {
        return browser.submit(path(""), fields);
    }

    Response submit() {
        return browser.submit(path("/submit"));
    }

    Response flag(String item) {
        return browser.putJson("/api/attempts/" + attempt + "/flags", "{\"item\":\"" + item + "\",\"flagged\":true}");
    }

    Response place(String item) {
        return browser.putJson("/api/attempts/" + attempt + "/place", "{\"item\":\"" + item + "\"}");
    }

    /** A page of this attempt. */
    String get(String rest) {
        return browser.get(path(rest)).asString();
    }

    /** A page of another address. */
    String outside(String path) {
        return browser.get(path).asString();
    }

    String receipt() {
        return browser.get(path("/receipt")).asString();
    }

    Response result() {
        return browser.get(path("/result"));
    }
}
