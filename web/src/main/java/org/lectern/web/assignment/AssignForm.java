package org.lectern.web.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lectern.core.quiz.CountedTry;
import org.lectern.core.quiz.ItemOrder;
import org.lectern.core.quiz.Navigation;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.core.quiz.SummaryTime;
import org.lectern.core.quiz.Window;
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
        String release) {

    /** What stands in the form before anything is chosen. */
    static AssignForm empty(String opening) {
        return new AssignForm(opening, "", "", "", "1", CountedTry.BEST.name(), "", "", Release.AT_ONCE.code());
    }

    /**
     * The rules.
     *
     * @throws Refusal saying which field to change
     */
    QuizPolicy policy(LocalTimes times, Instant now) {
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
        if (chosenRelease().waitsForClosing() && closes.isEmpty()) {
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
                chosenRelease().matrix());
    }

    Release chosenRelease() {
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
