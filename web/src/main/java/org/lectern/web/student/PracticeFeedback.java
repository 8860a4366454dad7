package org.lectern.web.student;

import java.util.List;
import java.util.Optional;
import org.lectern.core.scoring.Verdict;
import org.lectern.web.student.ResultPage.Reason;

/**
 * What a pupil who practises is told about one answer.
 *
 * @param item id under which the question is presented
 * @param verdict empty where only a hint was asked for
 * @param why reasons; those for the key only once the answer is right or the key is shown
 * @param quotes the words that prove the key, under the same condition
 * @param key what is right, empty until the last hint
 * @param hints how many hints are shown: the part of the text, the very words, the right answer
 * @param proven whether words of the text prove the key; without them a hint points to the whole text
 */
public record PracticeFeedback(
        String item,
        Optional<Verdict> verdict,
        List<Reason> why,
        List<String> quotes,
        List<String> key,
        int hints,
        boolean proven) {

    /** The last hint is the right answer itself. */
    public static final int ALL_HINTS = 3;

    public boolean isRight() {
        return verdict.filter(verdict -> verdict == Verdict.CORRECT).isPresent();
    }

    private int next() {
        return proven || hints == 0 ? hints + 1 : ALL_HINTS;
    }

    /** The number of the next hint, where one is left and of use. */
    public Optional<Integer> nextHint() {
        return isRight() || hints == ALL_HINTS ? Optional.empty() : Optional.of(next());
    }
}
