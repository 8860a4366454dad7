package org.lectern.web.student;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lectern.generator.draft.KeyTerm;
import org.lectern.web.platform.Appearance;

/**
 * What the quiz page shows around its questions: the same for everybody to whom the quiz is given in one manner.
 *
 * @param passage where a picture's address names the attempt, a hole stands for it
 * @param glossary words of the text with what they mean
 */
public record QuizFrame(Manner manner, String title, Passage passage, List<KeyTerm> glossary) {

    /**
     * All that the frame follows from.
     *
     * @param revision how often the quiz was corrected
     * @param summaries whether the text's summaries are shown
     * @param open indices of the sections of the text that are open to the student
     * @param parts how many sections there are to open
     * @param last whether the quiz can be handed in from here
     * @param timed whether the attempt ends by itself
     * @param practice whether answers can be checked at once
     * @param few whether the list of questions is short enough to be shown at once
     * @param unkept whether an answer of the page posted before could not be kept
     * @param preview whether a teacher looks at it, and nothing is kept
     */
    public record Manner(
            UUID quiz,
            int revision,
            Locale language,
            Appearance appearance,
            boolean summaries,
            List<Integer> open,
            int parts,
            boolean oneWay,
            boolean last,
            boolean timed,
            boolean practice,
            boolean few,
            boolean unkept,
            boolean preview) {}

    /** How many parts of the text are open. */
    public int partsOpen() {
        return manner.open().size();
    }

    /** Whether another part of the text waits to be opened. */
    public boolean isGated() {
        return partsOpen() < manner.parts();
    }
}
