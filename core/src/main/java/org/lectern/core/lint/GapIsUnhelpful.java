package org.lectern.core.lint;

import java.util.Optional;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Item;

/** The words around a gap are too few to tell what belongs into it. */
final class GapIsUnhelpful implements ItemRule {

    private static final int WORDS_AROUND = 5;

    @Override
    public Optional<Finding> check(Item item, String passage) {
        if (!(item.question() instanceof Cloze cloze)) {
            return Optional.empty();
        }
        if (Words.all(cloze.stem().replace(Cloze.GAP, " ")).size() >= WORDS_AROUND) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                "gap-unhelpful", Severity.WEAKNESS, "Too little stands around the gap: give more of the sentence."));
    }
}
