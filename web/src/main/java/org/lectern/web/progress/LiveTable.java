package org.lectern.web.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.web.school.ClassGroup;
import org.lectern.web.school.Pupil;

/**
 * A quiz while it runs.
 *
 * @param total how many questions one try meets
 * @param lines one a pupil
 */
public record LiveTable(
        UUID assignment, UUID room, String title, int total, List<ClassGroup> groups, List<Line> lines) {

    /** The states of a pupil. */
    public enum State {
        NOT_STARTED,
        RUNNING,
        HANDED_IN,
        /** The deadline ended it. */
        TIME_OVER
    }

    /**
     * One pupil's newest try.
     *
     * @param question number of the question that is open, empty where that is not known
     * @param saved when the newest answer arrived
     * @param left until the try ends, in whole minutes rounded up
     * @param ended when it ended
     * @param extraMinutes that this pupil has so far
     * @param granted the part of them that was granted, in seconds
     */
    public record Line(
            Pupil pupil,
            State state,
            Optional<Integer> question,
            long answered,
            Optional<Instant> saved,
            Optional<Long> left,
            Optional<Instant> ended,
            long extraMinutes,
            long granted) {

        public boolean isRunning() {
            return state == State.RUNNING;
        }
    }

    public long in(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    public long notStarted() {
        return in(State.NOT_STARTED);
    }

    public long running() {
        return in(State.RUNNING);
    }

    public long over() {
        return in(State.HANDED_IN) + in(State.TIME_OVER);
    }

    /** What the form for more time is told of the pupils. */
    public List<ExtraTime.Had> had() {
        return lines.stream()
                .map(line ->
                        new ExtraTime.Had(line.pupil().accountId(), line.pupil().name(), line.granted()))
                .toList();
    }
}
