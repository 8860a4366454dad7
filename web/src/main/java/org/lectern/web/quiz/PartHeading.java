package org.lectern.web.quiz;

import java.util.List;
import org.lectern.web.platform.Refusal;
import org.lectern.web.platform.Written;

/**
 * What stands above a part of a quiz.
 *
 * @param title one line, 1–120 characters
 * @param instructions for the pupils, one line of at most 500 characters; may be empty
 */
public record PartHeading(String title, String instructions) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_INSTRUCTIONS = 500;

    /** The headings of a quiz's parts. */
    public static List<PartHeading> of(org.lectern.core.quiz.Quiz quiz) {
        return quiz.parts().stream()
                .map(part -> new PartHeading(part.title(), part.instructions()))
                .toList();
    }

    /**
     * The heading that a teacher typed.
     *
     * @throws Refusal where the title is empty, or one of the two too long
     */
    public static PartHeading typed(String title, String instructions) {
        PartHeading typed = new PartHeading(Written.line(title), Written.line(instructions));
        if (typed.title().isEmpty() || typed.title().length() > LONGEST_TITLE) {
            throw new Refusal("quiz_part_title_missing", LONGEST_TITLE);
        }
        if (typed.instructions().length() > LONGEST_INSTRUCTIONS) {
            throw new Refusal("quiz_part_instructions_long", LONGEST_INSTRUCTIONS);
        }
        return typed;
    }
}
