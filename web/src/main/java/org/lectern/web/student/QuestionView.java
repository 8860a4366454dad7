package org.lectern.web.student;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question on the page, with what was answered so far. Made of a presented question, so it knows no key.
 *
 * @param item id under which it is presented
 * @param kind which controls it has
 * @param choices what can be chosen, matched or ordered, in the order shown
 * @param text what was typed
 * @param base position of the response shown, 0 for none
 * @param conflicts other answers that wait for the student's choice
 * @param section index of the article's section it is about
 * @param part index of the part of the quiz that it stands in, empty where it is in none
 * @param first whether it is the first of its part
 * @param total how many questions there are
 */
public record QuestionView(
        String item,
        int number,
        int total,
        int section,
        Optional<Integer> part,
        boolean first,
        Kind kind,
        String stem,
        String before,
        String after,
        String unit,
        List<Choice> choices,
        List<Row> rows,
        String text,
        long base,
        boolean answered,
        boolean flagged,
        List<Conflict> conflicts) {

    /** The controls a question can have. */
    public enum Kind {
        ONE,
        ANY,
        TRUTH,
        GAP,
        BANK,
        WRITING,
        NUMBER,
        PAIRS,
        SEQUENCE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Something to choose. */
    public record Choice(String id, String text, boolean chosen) {}

    /** A left side with what can be matched to it. */
    public record Row(String id, String text, List<Choice> rights) {}

    /** Another answer to the same question. */
    public record Conflict(long position, List<String> lines) {}

    /** Whether there are enough options for ruling some of them out. */
    public boolean isCrossable() {
        return switch (kind) {
            case ONE, ANY, BANK -> choices.size() > 2;
            case TRUTH, GAP, WRITING, NUMBER, PAIRS, SEQUENCE -> false;
        };
    }

    public boolean isConflicting() {
        return !conflicts.isEmpty();
    }
}
