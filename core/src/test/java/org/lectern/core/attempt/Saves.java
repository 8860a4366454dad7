package org.lectern.core.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.core.attempt.LogEntry.Acceptance;
import org.lectern.core.attempt.LogEntry.Advance;
import org.lectern.core.attempt.LogEntry.Reopening;
import org.lectern.core.attempt.LogEntry.Response;
import org.lectern.core.attempt.LogEntry.Submission;
import org.lectern.core.question.Answer;
import org.lectern.core.quiz.Navigation;

/** Writes logs for tests: each entry gets the next position, and the time stands unless it is moved. */
final class Saves {

    static final Instant START = Instant.parse("2026-05-05T10:00:00Z");
    static final Instant DEADLINE = START.plus(Duration.ofMinutes(20));
    static final Terms TIMED = new Terms(START, Optional.of(DEADLINE), Duration.ofSeconds(60), Navigation.FREE);
    static final Terms ONE_WAY = new Terms(START, Optional.of(DEADLINE), Duration.ofSeconds(60), Navigation.ONE_WAY);

    private final List<LogEntry> log = new ArrayList<>();
    private Instant now = START.plusSeconds(30);

    Saves at(Instant instant) {
        now = instant;
        return this;
    }

    Saves save(String client, long sequence, long base, String text) {
        return save("q1", client, sequence, base, text);
    }

    Saves save(String item, String client, long sequence, long base, String text) {
        log.add(new Response(next(), item, new ClientId(client), sequence, base, now, new Answer.Text(text)));
        return this;
    }

    Saves advanceTo(int index) {
        log.add(new Advance(next(), now, index));
        return this;
    }

    Saves submit() {
        log.add(new Submission(next(), now));
        return this;
    }

    Saves reopen() {
        log.add(new Reopening(next(), now));
        return this;
    }

    Saves accept(long position) {
        log.add(new Acceptance(next(), now, position));
        return this;
    }

    private long next() {
        return log.size() + 1;
    }

    Attempt under(Terms terms) {
        return Attempt.replay(terms, List.of("q1", "q2", "q3"), log);
    }

    static String text(Response response) {
        return ((Answer.Text) response.answer()).text();
    }
}
