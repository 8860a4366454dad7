package org.lectern.web.correction;

import java.util.ArrayList;
import java.util.List;
import org.lectern.core.scoring.Mark;
import org.lectern.web.attempt.AnswerWords;
import org.lectern.web.platform.Words;
import org.lectern.web.quiz.ItemVersion;

/** Says in words how two versions of a question differ. */
final class WhatChanged {

    private WhatChanged() {}

    /** One sentence a difference; empty where there is none. */
    static List<String> between(ItemVersion before, ItemVersion after, Words words) {
        AnswerWords answers = new AnswerWords(words);
        List<String> changes = new ArrayList<>();
        if (before.points().compareTo(after.points()) != 0) {
            changes.add(
                    after.counts()
                            ? words.text("correction_said_points", before.written(), after.written())
                            : words.text("correction_said_out"));
        }
        if (!before.item().question().equals(after.item().question())) {
            changes.add(words.text("correction_said_key", key(before, answers), key(after, answers)));
        }
        for (Mark mark : after.marks().marks()) {
            if (!before.marks().marks().contains(mark)) {
                changes.add(words.text(
                        "correction_said_mark", answer(after, mark, answers), Math.round(mark.points() * 100)));
            }
        }
        for (Mark mark : before.marks().marks()) {
            if (after.marks().of(mark.answer()).isEmpty()) {
                changes.add(words.text("correction_said_unmark", answer(before, mark, answers)));
            }
        }
        return changes;
    }

    /** Every accepted text, for a longer list is the commonest correction; of other types what the key says. */
    private static String key(ItemVersion version, AnswerWords answers) {
        String accepted = CorrectedKey.of(version.item().question(), "", "").accepted();
        return accepted.isEmpty()
                ? String.join(", ", answers.key(version.item().question()))
                : accepted.replace("\n", ", ");
    }

    private static String answer(ItemVersion version, Mark mark, AnswerWords answers) {
        return String.join(", ", answers.answer(version.item().question(), mark.answer()));
    }
}
