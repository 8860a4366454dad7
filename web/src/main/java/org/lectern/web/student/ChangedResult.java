package org.lectern.web.student;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.core.attempt.AttemptGrade;
import org.lectern.web.attempt.Regrades;
import org.lectern.web.platform.Figures;

/**
 * A result that changed after the pupil saw it.
 *
 * @param before points and those that could be had, as text
 * @param percentBefore the same, in per cent
 * @param notes what the teacher says about it
 */
public record ChangedResult(
        UUID attempt, String before, int percentBefore, String after, int percentAfter, List<String> notes) {

    /** What to tell; empty where the result is what the pupil saw in the end. */
    static Optional<ChangedResult> of(UUID attempt, Regrades.Unseen known, AttemptGrade now) {
        String before = Figures.points(known.points(), known.outOf());
        String after = Figures.points(now.points(), now.outOf());
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new ChangedResult(
                        attempt,
                        before,
                        Figures.percent(known.outOf() == 0 ? 0 : known.points() / known.outOf()),
                        after,
                        Figures.percent(now.share()),
                        known.notes()));
    }
}
