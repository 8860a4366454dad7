package org.lectern.core.lint;

import java.util.Optional;
import org.lectern.core.question.Item;
import org.lectern.core.question.QuestionType;

/** The stem says too little to be answered from one place of the text. */
final class StemIsTooShort implements ItemRule {

    private static final int WORDS = 3;

    @Override
    public Optional<Finding> check(Item item, String passage) {
        String stem = item.question().stem();
        boolean bare = Words.all(stem).size() < WORDS || Words.content(stem).isEmpty();
        boolean instruction = item.question().type() == QuestionType.ORDERING
                || item.question().type() == QuestionType.MATCHING
                || item.question().type() == QuestionType.EVIDENCE_PICK;
        if (!bare || instruction) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                "stem-too-short", Severity.WEAKNESS, "The question says too little: name what it is about."));
    }
}
