package org.lectern.generator.question.reading;

import java.util.List;
import org.lectern.generator.language.Word;

/**
 * A constituent of a statement.
 *
 * @param head its syntactic head
 * @param words in order, without what was cut away from it; at least one
 * @param afterComma whether the text sets it off by a comma before it
 */
public record Piece(Role role, Word head, List<Word> words, boolean afterComma) {

    /** What a piece does in its statement. */
    public enum Role {
        SUBJECT,
        AUXILIARY,
        NEGATION,
        /** The verb, or the noun or adjective phrase that a copula makes a predicate. */
        PREDICATE,
        PARTICLE,
        OBJECT,
        INDIRECT_OBJECT,
        OBLIQUE,
        ADVERB,
        /** A clause that completes the verb: "that it rained", "to leave". */
        COMPLEMENT,
        /** A clause of time, cause, condition and so on. */
        CLAUSE
    }

    public Piece {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A piece needs a word");
        }
    }

    public int start() {
        return words.getFirst().index();
    }

    public boolean is(Role... roles) {
        for (Role wanted : roles) {
            if (role == wanted) {
                return true;
            }
        }
        return false;
    }
}
