package org.lectern.core.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lectern.core.attempt.Saves.DEADLINE;
import static org.lectern.core.attempt.Saves.ONE_WAY;
import static org.lectern.core.attempt.Saves.START;
import static org.lectern.core.attempt.Saves.TIMED;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.Answer;

class AttemptTest {

    @Test
    void anUntouchedItemIsBlank() {
        Attempt attempt = new Saves().under(TIMED);

        assertThat(attempt.item("q1").answer()).isEqualTo(new Answer.Blank());
        assertThat(attempt.answered()).isZero();
    }

    @Test
    void aStaleSaveIsKeptBesideTheOtherDevicesAnswer() {
        Attempt attempt = new Saves()
                .save("phone", 1, 0, "ice")
                .save("laptop", 1, 0, "snow")
                .under(TIMED);

        assertThat(attempt.item("q1").answer()).isEqualTo(new Answer.Text("ice"));
        assertThat(attempt.item("q1").conflicts()).extracting(Saves::text).containsExactly("snow");
        assertThat(attempt.item("q1").standing(2)).contains(Standing.CONFLICT);
    }

    @Test
    void twoDevicesThatSayTheSameDoNotConflict() {
        Attempt attempt = new Saves()
                .save("phone", 1, 0, "ice")
                .save("laptop", 1, 0, "ice")
                .under(TIMED);

        assertThat(attempt.item("q1").answer()).isEqualTo(new Answer.Text("ice"));
        assertThat(attempt.item("q1").conflicts()).isEmpty();
    }

    @Test
    void typingOnWithoutSeeingTheConflictDoesNotSettleIt() {
        Attempt attempt = new Saves()
                .save("phone", 1, 0, "ice")
                .save("laptop", 1, 0, "sn")
                .save("laptop", 2, 0, "snow")
                .save("phone", 2, 1, "ice floe")
                .under(TIMED);

        assertThat(attempt.item("q1").answer()).isEqualTo(new Answer.Text("ice floe"));
        assertThat(attempt.item("q1").conflicts()).extracting(Saves::text).containsExactly("snow");
        assertThat(attempt.item("q1").standing(2)).contains(Standing.SUPERSEDED);
    }

    @Test
    void aSaveThatHasSeenBothSettlesTheConflict() {
        Attempt attempt = new Saves()
                .save("phone", 1, 0, "ice")
                .save("laptop", 1, 0, "snow")
                .save("laptop", 2, 2, "snow")
                .under(TIMED);

        assertThat(attempt.item("q1").answer()).isEqualTo(new Answer.Text("snow"));
        assertThat(attempt.item("q1").conflicts()).isEmpty();
    }

    @Test
    void aDeviceThatReadTheOthersAnswerMayReplaceIt() {
        Attempt attempt = new Saves()
                .save("phone", 1, 0, "ice")
                .save("laptop", 1, 1, "snow")
                .under(TIMED);

        assertThat(attempt.item("q1").answer()).isEqualTo(new Answer.Text("snow"));
        assertThat(attempt.item("q1").conflicts()).isEmpty();
    }

    @Test
    void aSaveWithinTheGraceCountsAndOneAfterItIsKeptAsLate() {
        Attempt attempt = new Saves()
                .at(DEADLINE.plusSeconds(60))
                .save("phone", 1, 0, "in time")
                .at(DEADLINE.plusSeconds(61))
                .save("phone", 2, 1, "too late")
                .under(TIMED);

        assertThat(attempt.item("q1").answer()).isEqualTo(new Answer.Text("in time"));
        assertThat(attempt.item("q1").setAside()).extracting(Saves::text).containsExactly("too late");
        assertThat(attempt.item("q1").standing(2)).contains(Standing.LATE);
    }

    @Test
    void timeGrantedLaterMakesALateSaveCount() {
        Saves saves = new Saves().at(DEADLINE.plusSeconds(300)).save("phone", 1, 0, "slow but right");
        Terms extended =
                new Terms(START, Optional.of(DEADLINE.plus(Duration.ofMinutes(10))), TIMED.grace(), TIMED.navigation());

        assertThat(saves.under(TIMED).item("q1").answer()).isEqualTo(new Answer.Blank());
        assertThat(saves.under(extended).item("q1").answer()).isEqualTo(new Answer.Text("slow but right"));
    }

    @Test
    void afterSubmissionNothingCountsAndTheFirstSubmissionStands() {
        Attempt attempt = new Saves()
                .save("phone", 1, 0, "ice")
                .submit()
                .at(START.plusSeconds(90))
                .save("phone", 2, 1, "second thoughts")
                .submit()
                .under(TIMED);

        assertThat(attempt.item("q1").answer()).isEqualTo(new Answer.Text("ice"));
        assertThat(attempt.item("q1").standing(3)).contains(Standing.AFTER_SUBMISSION);
        assertThat(attempt.endedBy(START.plusSeconds(100))).contains(START.plusSeconds(30));
        assertThat(attempt.phase(START.plusSeconds(100))).isEqualTo(Phase.SUBMITTED);
    }

    @Test
    void aReopenedAttemptGoesOnAndKeepsAsideWhatCameInBetween() {
        Saves saves = new Saves()
                .save("phone", 1, 0, "ice")
                .submit()
                .save("phone", 2, 1, "in between")
                .reopen()
                .save("phone", 3, 1, "second thoughts");

        Attempt running = saves.under(TIMED);
        assertThat(running.phase(START.plusSeconds(100))).isEqualTo(Phase.RUNNING);
        assertThat(running.item("q1").answer()).isEqualTo(new Answer.Text("second thoughts"));
        assertThat(running.item("q1").setAside()).extracting(Saves::text).containsExactly("in between");
        Attempt again = saves.at(START.plusSeconds(90)).submit().under(TIMED);
        assertThat(again.endedBy(START.plusSeconds(100))).contains(START.plusSeconds(90));
    }

    @Test
    void anAttemptNobodyHandsInEndsAtItsDeadline() {
        Attempt attempt = new Saves().save("phone", 1, 0, "ice").under(TIMED);

        assertThat(attempt.phase(DEADLINE)).isEqualTo(Phase.RUNNING);
        assertThat(attempt.phase(DEADLINE.plusSeconds(1))).isEqualTo(Phase.GRACE);
        assertThat(attempt.phase(DEADLINE.plusSeconds(61))).isEqualTo(Phase.EXPIRED);
        assertThat(attempt.endedBy(DEADLINE.plusSeconds(61))).contains(DEADLINE);
    }

    @Test
    void oneWayNavigationTakesNothingForAnItemLeftBehind() {
        Attempt attempt = new Saves()
                .save("q1", "phone", 1, 0, "ice")
                .advanceTo(1)
                .save("q1", "phone", 2, 1, "snow")
                .save("q2", "phone", 3, 0, "cod")
                .under(ONE_WAY);

        assertThat(attempt.item("q1").answer()).isEqualTo(new Answer.Text("ice"));
        assertThat(attempt.item("q1").standing(3)).contains(Standing.PASSED_BY);
        assertThat(attempt.item("q2").answer()).isEqualTo(new Answer.Text("cod"));
        assertThat(attempt.isOpen("q1")).isFalse();
        assertThat(attempt.isOpen("q2")).isTrue();
        assertThat(attempt.isOpen("q3")).isFalse();
    }

    @Test
    void aLogOutOfOrderIsRefused() {
        LogEntry submission = new LogEntry.Submission(2, START);

        assertThatThrownBy(() -> Attempt.replay(TIMED, List.of("q1"), List.of(submission, submission)))
                .hasMessageContaining("follows 2");
    }
}
