package org.lectern.web.student;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.core.quiz.Timetable;
import org.lectern.web.assignment.Manner;

/**
 * What a student's classes were given, as the student sees it.
 *
 * @param open can be begun or carried on now, the most urgent first
 * @param coming opens later, the next first
 * @param past is handed in or closed, the newest first
 */
public record ToDoList(List<Entry> open, List<Entry> coming, List<Entry> past) {

    /**
     * One assignment.
     *
     * @param questions how many there are
     * @param running whether a try is going on
     * @param attempts the tries so far, the first one first
     */
    public record Entry(
            UUID assignment,
            String title,
            String room,
            int questions,
            Timetable times,
            Manner manner,
            boolean running,
            boolean canStart,
            List<Try> attempts) {

        public Optional<Instant> due() {
            return times.due();
        }

        public Optional<Instant> closes() {
            return times.closes();
        }

        public Instant opens() {
            return times.opens();
        }

        public Optional<Duration> limit() {
            return times.limit();
        }

        public boolean isLimitedInTries() {
            return times.tries() != QuizPolicy.UNLIMITED;
        }

        /** Tries that can still be begun, as far as their number goes. */
        public int triesLeft() {
            return times.tries() - attempts.size();
        }

        /** The newest try that is over. */
        public Optional<Try> last() {
            return attempts.reversed().stream().filter(Try::isOver).findFirst();
        }

        /** The try that counts: of several best ones the newest, and the newest where no score is shown. */
        public Optional<Try> counted() {
            Stream<Try> over = attempts.stream().filter(Try::isOver);
            return switch (times.policy().counted()) {
                case FIRST -> over.findFirst();
                case LAST -> last();
                case BEST ->
                    over.reduce((best, next) ->
                            next.percent().orElse(0) >= best.percent().orElse(0) ? next : best);
            };
        }
    }

    /** Everything that is given now, was or will be. */
    public List<Entry> all() {
        return Stream.of(open, coming, past).flatMap(List::stream).toList();
    }

    /**
     * One try.
     *
     * @param percent of the points, empty where the score is not to be shown now
     * @param changed what to tell about a result that has changed, as long as it may be shown and was not seen
     */
    public record Try(
            UUID attempt,
            int number,
            Instant started,
            Optional<Instant> ended,
            Optional<Integer> percent,
            Optional<ChangedResult> changed) {
        public boolean isOver() {
            return ended.isPresent();
        }
    }
}
