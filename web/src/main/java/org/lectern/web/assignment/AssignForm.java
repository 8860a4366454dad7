package org.lectern.web.assignment;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.core.quiz.CountedTry;
import org.lectern.core.quiz.ItemOrder;
import org.lectern.core.quiz.Moment;
import org.lectern.core.quiz.Navigation;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.core.quiz.ReleaseMatrix;
import org.lectern.core.quiz.Shown;
import org.lectern.core.quiz.SummaryTime;
import org.lectern.core.quiz.Window;
import org.lectern.web.platform.FormFields;
import org.lectern.web.platform.Refusal;

/**
 * The rules as a teacher fills them in, all of them texts.
 *
 * @param minutes of the time limit, empty for none
 * @param tries a number, or empty for as many as one likes
 * @param counted name of a {@link CountedTry}
 * @param order {@code shuffled} or empty
 * @param oneWay {@code yes} or empty
 * @param release code of a {@link Release}
 * @param shown the cells that a matrix of the teacher's own shows, such as {@code LATER.SCORE}
 */
public record AssignForm(
        String opening,
        String due,
        String closing,
        String minutes,
        String tries,
        String counted,
        String order,
        String oneWay,
        String release,
        List<String> shown) {

    /** A line of the matrix: one thing that can be shown, with a cell a moment. */
    public record MatrixRow(Shown what, List<Cell> cells) {}

    /** Whether something is shown at a moment. */
    public record Cell(String value, Moment moment, boolean checked) {}

    /** The moments there is something to choose for. */
    public static final List<Moment> MOMENTS = List.of(Moment.RIGHT_AFTER, Moment.LATER, Moment.AFTER_CLOSING);

    /** What stands in the form before anything is chosen. */
    static AssignForm empty(String opening) {
        return new AssignForm(
                opening,
                "",
                "",
                "",
                "1",
                CountedTry.BEST.name(),
                "",
                "",
                Release.AT_ONCE.code(),
                cells(ReleaseMatrix.keyAfterClosing()));
    }

    /** What somebody filled in. */
    public static AssignForm sent(MultivaluedMap<String, String> sent) {
        FormFields fields = new FormFields(sent);
        return new AssignForm(
                fields.typed("opening"),
                fields.typed("due"),
                fields.typed("closing"),
                fields.typed("minutes"),
                fields.typed("tries"),
                fields.typed("counted"),
                fields.typed("order"),
                fields.typed("oneWay"),
                fields.typed("release"),
                fields.all("shown"));
    }

    /** The rules of an assignment, to be changed. */
    public static AssignForm of(Assignment assignment, LocalTimes times) {
        QuizPolicy policy = assignment.policy(SummaryTime.NEVER);
        return new AssignForm(
                times.field(policy.window().opening()),
                policy.window().due().map(times::field).orElse(""),
                policy.window().closing().map(times::field).orElse(""),
                policy.timeLimit()
                        .map(limit -> Long.toString(limit.toMinutes()))
                        .orElse(""),
                policy.tries() == QuizPolicy.UNLIMITED ? "" : Integer.toString(policy.tries()),
                policy.counted().name(),
                policy.order() == ItemOrder.SHUFFLED ? "shuffled" : "",
                policy.navigation() == Navigation.ONE_WAY ? "yes" : "",
                assignment.release().code(),
                cells(assignment.matrix()));
    }

    /** The matrix as a table of boxes. */
    public List<MatrixRow> matrix() {
        return Arrays.stream(Shown.values())
                .map(what -> new MatrixRow(
                        what,
                        MOMENTS.stream()
                                .map(moment -> new Cell(cell(moment, what), moment, shown.contains(cell(moment, what))))
                                .toList()))
                .toList();
    }

    private static List<String> cells(ReleaseMatrix matrix) {
        return MOMENTS.stream()
                .flatMap(moment -> matrix.shown().get(moment).stream().map(what -> cell(moment, what)))
                .toList();
    }

    private static String cell(Moment moment, Shown what) {
        return moment.name() + "." + what.name();
    }

    /**
     * The rules.
     *
     * @throws Refusal saying which field to change
     */
    public QuizPolicy policy(LocalTimes times, Instant now) {
        Instant opens = times.parse(opening).orElse(now);
        Optional<Instant> dues = times.parse(due);
        Optional<Instant> closes = times.parse(closing);
        if (closes.isPresent() && !closes.get().isAfter(opens)) {
            throw new Refusal("assignment_closing_before_opening");
        }
        if (dues.isPresent() && !dues.get().isAfter(opens)) {
            throw new Refusal("assignment_due_before_opening");
        }
        if (dues.isPresent() && closes.isPresent() && dues.get().isAfter(closes.get())) {
            throw new Refusal("assignment_due_after_closing");
        }
        if (waitsForClosing() && closes.isEmpty()) {
            throw new Refusal("assignment_release_needs_closing");
        }
        return new QuizPolicy(
                new Window(opens, dues, closes),
                number(minutes, 1, 600, "assignment_minutes_wrong").map(Duration::ofMinutes),
                QuizPolicy.USUAL_GRACE,
                number(tries, 1, 99, "assignment_tries_wrong").orElse(QuizPolicy.UNLIMITED),
                countedTry(),
                order.equals("shuffled") ? ItemOrder.SHUFFLED : ItemOrder.AS_WRITTEN,
                true,
                oneWay.equals("yes") ? Navigation.ONE_WAY : Navigation.FREE,
                SummaryTime.NEVER,
                releaseMatrix());
    }

    private ReleaseMatrix releaseMatrix() {
        return chosenRelease() == Release.CUSTOM
                ? chosenMatrix()
                : chosenRelease().matrix();
    }

    private ReleaseMatrix chosenMatrix() {
        Map<Moment, Set<Shown>> chosen = new EnumMap<>(Moment.class);
        for (Moment moment : MOMENTS) {
            chosen.put(
                    moment,
                    Arrays.stream(Shown.values())
                            .filter(what -> shown.contains(cell(moment, what)))
                            .collect(Collectors.toSet()));
        }
        return new ReleaseMatrix(chosen);
    }

    /** Whether something is shown after closing alone. */
    private boolean waitsForClosing() {
        if (chosenRelease() != Release.CUSTOM) {
            return chosenRelease().waitsForClosing();
        }
        Map<Moment, Set<Shown>> matrix = chosenMatrix().shown();
        return !matrix.get(Moment.LATER).containsAll(matrix.get(Moment.AFTER_CLOSING));
    }

    /** The release that was chosen; the usual one where the form was tampered with. */
    public Release chosenRelease() {
        try {
            return Release.ofCode(release);
        } catch (IllegalArgumentException tampered) {
            return Release.AT_ONCE;
        }
    }

    private CountedTry countedTry() {
        for (CountedTry rule : CountedTry.values()) {
            if (rule.name().equals(counted)) {
                return rule;
            }
        }
        return CountedTry.BEST;
    }

    private static Optional<Integer> number(String text, int least, int most, String refusal) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        } catch (NumberFormatException noNumber) {
            // Told like a number out of bounds.
        }
        throw new Refusal(refusal);
    }
}
