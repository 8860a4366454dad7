package org.lectern.generator.draft;

import java.util.EnumSet;
import java.util.Set;
import org.lectern.core.question.QuestionType;

/**
 * What a teacher asks for.
 *
 * @param types the types wanted, at least one
 * @param perSection the most items a section gets, at least 1
 * @param showing which items are good enough to be given
 * @param difficulty how hard the items should be
 * @param seed makes the draft repeatable
 * @param written whether the second writer is asked too, where there is one
 */
public record DraftOptions(
        Set<QuestionType> types, int perSection, Showing showing, Challenge difficulty, long seed, boolean written) {

    /** Without the second writer. */
    public DraftOptions(Set<QuestionType> types, int perSection, Showing showing, Challenge difficulty, long seed) {
        this(types, perSection, showing, difficulty, seed, false);
    }

    /** Which items are good enough to be given. */
    public enum Showing {
        /** Those that a careful teacher is likely to keep; a section may have none. */
        SURE,
        /** After those, where they are few, such as are kept more often than not. */
        FILLED,
        /** All that can be asked, ranked. */
        ALL
    }

    /** How hard items should be. */
    public enum Challenge {
        EASY,
        MIXED,
        HARD
    }

    public DraftOptions {
        if (types.isEmpty()) {
            throw new IllegalArgumentException("Choose at least one type of question.");
        }
        if (perSection < 1) {
            throw new IllegalArgumentException("A section gets at least one question, not " + perSection);
        }
        types = Set.copyOf(types);
    }

    /** Every type, six items a section, mixed difficulty. */
    public static DraftOptions standard() {
        return new DraftOptions(EnumSet.allOf(QuestionType.class), 6, Showing.SURE, Challenge.MIXED, 1);
    }
}
