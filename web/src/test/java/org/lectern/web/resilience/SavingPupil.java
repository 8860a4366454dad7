package org.lectern.web.resilience;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.web.account.Token;

/** Sends one answer after the other, each again until the server says that it is kept, as the quiz page does. */
final class SavingPupil implements Runnable {

    private static final Pattern ITEM = Pattern.compile("data-item=\"(\\w+)\" data-number=\"5\"");
    private static final Pattern POSITION = Pattern.compile("^\\{\"position\":(\\d+)");
    private static final Pattern TOKEN = Pattern.compile("lectern_csrf=([^;]+)");

    /** One for all: a thousand pupils need no thousand of them. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final RunningLectern lectern;
    private final Token session;
    private final ConcurrentSkipListSet<Integer> acknowledged = new ConcurrentSkipListSet<>();

    private String attempt = "";
    private String item = "";
    private String csrf = "";
    private int pageBytes;
    private long lastBase;
    private volatile boolean enough;

    SavingPupil(RunningLectern lectern, Token session) {
        this.lectern = lectern;
        this.session = session;
    }

    /** Begins the quiz and finds the question that is answered by typing. */
    SavingPupil begin(UUID assignment) throws IOException, InterruptedException {
        cover(assignment);
        start(assignment);
        findQuestion();
        return this;
    }

    /** Opens the page from which the quiz is begun. */
    SavingPupil cover(UUID assignment) throws IOException, InterruptedException {
        HttpResponse<String> cover = CLIENT.send(request("/learn/" + assignment).build(), BodyHandlers.ofString());
        csrf = found(TOKEN, String.join("\n", cover.headers().allValues("set-cookie")));
        return this;
    }

    /** Presses the button that begins it; false where that led nowhere. */
    boolean start(UUID assignment) throws IOException, InterruptedException {
        HttpResponse<String> started = CLIENT.send(
                request("/learn/" + assignment + "/start")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("csrf-token=" + csrf))
                        .build(),
                BodyHandlers.ofString());
        String location = started.headers().firstValue("location").orElse("");
        attempt = location.substring(location.lastIndexOf('/') + 1);
        return started.statusCode() == 303;
    }

    void findQuestion() throws IOException, InterruptedException {
        HttpResponse<String> page =
                CLIENT.send(request("/learn/attempts/" + attempt).build(), BodyHandlers.ofString());
        item = found(ITEM, page.body());
        pageBytes = page.body().getBytes(StandardCharsets.UTF_8).length;
    }

    /** Loads the quiz page. */
    boolean look() throws IOException, InterruptedException {
        HttpRequest page = request("/learn/attempts/" + attempt).build();
        return CLIENT.send(page, BodyHandlers.ofByteArray()).statusCode() == 200;
    }

    /** Sends one answer, once. */
    boolean save(long number) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(save(number, lastBase), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            return false;
        }
        lastBase = Long.parseLong(found(POSITION, response.body()));
        return true;
    }

    int pageBytes() {
        return pageBytes;
    }

    String tokenHash() {
        return session.hash();
    }

    @Override
    public void run() {
        long base = 0;
        for (int number = 1; !enough; number++) {
            base = keepOn(number, base);
        }
    }

    void stop() {
        enough = true;
    }

    String attempt() {
        return attempt;
    }

    /** Numbers of the answers that the server said it keeps; answer 7 is the text {@code answer 7}. */
    ConcurrentSkipListSet<Integer> acknowledged() {
        return acknowledged;
    }

    private long keepOn(int number, long base) {
        while (!enough) {
            try {
                HttpResponse<String> response = CLIENT.send(save(number, base), BodyHandlers.ofString());
                if (response.statusCode() == 200) {
                    acknowledged.add(number);
                    return Long.parseLong(found(POSITION, response.body()));
                }
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (IOException away) {
                // The server is down: the answer waits, as it does on a pupil's device.
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return base;
            }
        }
        return base;
    }

    private HttpRequest save(long number, long base) {
        String body = "{\"item\":\"%s\",\"client\":\"device\",\"sequence\":%d,\"base\":%d,\"text\":\"answer %d\"}"
                .formatted(item, number, base, number);
        return request("/api/attempts/" + attempt + "/responses")
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", csrf)
                .PUT(BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(lectern.at(path))
                .header(
                        "Cookie",
                        "lectern_session=" + session.text() + (csrf.isEmpty() ? "" : "; lectern_csrf=" + csrf));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
