package org.lectern.generator.question.rule;

import java.util.List;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.reading.Piece;

/**
 * The words that answer a question.
 *
 * @param head of the answer
 * @param words in order, as the text has them
 * @param isSubject whether the statement's subject is asked for, so that the stem does not name it
 * @param safety 0–1, how seldom the rule goes wrong
 */
public record Answering(Word head, List<Word> words, boolean isSubject, Skill skill, BloomLevel level, double safety) {

    public Answering {
        words = List.copyOf(words);
    }

    public static Answering detail(Piece piece, double safety) {
        return new Answering(
                piece.head(), piece.words(), piece.is(Piece.Role.SUBJECT), Skill.DETAIL, BloomLevel.REMEMBER, safety);
    }

    public Answering as(Skill other, BloomLevel otherLevel) {
        return new Answering(head, words, isSubject, other, otherLevel, safety);
    }
}
