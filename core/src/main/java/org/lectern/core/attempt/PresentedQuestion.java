package org.lectern.core.attempt;

import java.util.List;

/**
 * A question as a student may see it before release. No case has room for a key, a rationale or evidence, so none can
 * leave the server by oversight.
 */
public sealed interface PresentedQuestion {

    /** What the student reads. */
    String stem();

    /**
     * Something to choose, to pair or to put in order.
     *
     * @param id random for each attempt
     */
    record Part(String id, String text) {}

    /** One of several is to be chosen: single choice, or a sentence picked as evidence. */
    record OneOf(String stem, List<Part> options, boolean sentences) implements PresentedQuestion {
        public OneOf {
            options = List.copyOf(options);
        }
    }

    /** Any number is to be chosen. */
    record AnyOf(String stem, List<Part> options) implements PresentedQuestion {
        public AnyOf {
            options = List.copyOf(options);
        }
    }

    /** A statement to judge; it is worded by the page, in the page's language. */
    record Judgement(String stem, String trueId, String falseId) implements PresentedQuestion {}

    /**
     * A sentence with a gap.
     *
     * @param before what stands before the gap
     * @param after what stands after it
     * @param bank words to choose from, empty where the student types
     */
    record Gap(String before, String after, List<Part> bank) implements PresentedQuestion {
        public Gap {
            bank = List.copyOf(bank);
        }

        @Override
        public String stem() {
            return before + "____" + after;
        }
    }

    /** A text to type. */
    record Writing(String stem) implements PresentedQuestion {}

    /** A number to type. */
    record Number(String stem, String unit) implements PresentedQuestion {}

    /** Each left side is to be given a right side. */
    record Pairing(String stem, List<Part> lefts, List<Part> rights) implements PresentedQuestion {
        public Pairing {
            lefts = List.copyOf(lefts);
            rights = List.copyOf(rights);
        }
    }

    /**
     * To be put in order. The order shown may happen to be the right one: were it never so, the order shown of two
     * things would tell the answer.
     */
    record Sequence(String stem, List<Part> items) implements PresentedQuestion {
        public Sequence {
            items = List.copyOf(items);
        }
    }
}
