package org.lectern.generator.ingest.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lectern.generator.ingest.text.Piece.Mark;

/**
 * Tells a text in which somebody is asked and answers. Its questions stand alone on a line as headings do, and head
 * nothing: a section to each would be a paragraph or two long.
 */
final class Interview {

    private static final int LONGEST_QUESTION = 300;

    /** How far into an answer somebody has said "I". */
    private static final int BEGINNING = 160;

    /** Fewer exchanges than this may be chance. */
    private static final int LEAST = 2;

    /** A title that wonders asks no more than itself: "Hard Habit to Break?" */
    private static final Pattern ASKS = Pattern.compile(
            "(?i)(?:and |but |so |then )?(?:what|why|how|when|where|who|whose|which"
                    + "|am|is|are|was|were|do|does|did|can|could|will|would|should|have|has|had|isn|aren|don|doesn|didn|haven)\\b.*");

    private static final Pattern ADDRESSED = Pattern.compile("(?i)\\b(?:you|your|yours)\\b");

    private static final Pattern IN_PERSON = Pattern.compile("\\bI\\b|\\b(?i:my|me|myself)\\b");

    private static final Pattern FOR_SEVERAL = Pattern.compile("\\b(?i:we|us|our|ours)\\b");

    private final List<Piece> pieces;
    private final String[] removed;

    Interview(List<Piece> pieces, String[] removed) {
        this.pieces = pieces;
        this.removed = removed;
    }

    /** Whether at least two questions, and one in four, are put to somebody who answers for himself or for others. */
    boolean isHeld() {
        int[] kept = IntStream.range(0, pieces.size())
                .filter(i -> removed[i].isEmpty())
                .toArray();
        int questions = 0;
        int exchanges = 0;
        for (int k = 0; k + 1 < kept.length; k++) {
            Piece question = pieces.get(kept[k]);
            Piece answer = pieces.get(kept[k + 1]);
            if (isQuestion(question) && !isQuestion(answer)) {
                questions++;
                exchanges += answers(question.text(), answer.text()) ? 1 : 0;
            }
        }
        return exchanges >= LEAST && exchanges * 4 >= questions;
    }

    /** Whether it is written as a question that may belong to an interview. */
    static boolean isQuestion(Piece piece) {
        return piece.mark() == Mark.NONE
                && piece.text().endsWith("?")
                && piece.text().length() <= LONGEST_QUESTION;
    }

    private static boolean answers(String question, String answer) {
        String beginning = answer.substring(0, Math.min(BEGINNING, answer.length()));
        boolean addressed = ADDRESSED.matcher(question).find();
        return (addressed || ASKS.matcher(question).matches())
                        && IN_PERSON.matcher(beginning).find()
                || addressed && FOR_SEVERAL.matcher(beginning).find();
    }
}
