package org.lectern.generator.language;

import java.util.List;
import java.util.Optional;

/**
 * A predicate with what belongs to it.
 *
 * @param sentence where it stands
 * @param predicate its verb, or the noun or adjective that a copula makes a predicate
 * @param kind how it hangs in its sentence
 */
public record Clause(ParsedSentence sentence, Word predicate, Kind kind) {

    /** How a clause hangs in its sentence. */
    public enum Kind {
        MAIN,
        /** Joined to another clause by "and", "but", "or" or a comma; shares its standing. */
        COORDINATE,
        /** "… who painted it". */
        RELATIVE,
        /** "… that it rained", "… to leave". */
        COMPLEMENT,
        /** "… because it rained". */
        ADVERBIAL,
        /** "… painted in 1503", "a plan to leave". */
        ADNOMINAL,
        /** Set beside the sentence: quotation frames, brackets, asides. */
        PARATACTIC
    }

    /** Its own subject, or the one a coordinate clause takes over from the clause before it. */
    public Optional<Word> subject() {
        return sentence.subjectOf(predicate);
    }

    public Optional<Word> object() {
        return sentence.objectOf(predicate);
    }

    /** Prepositional and bare phrases of place, time, manner and so on. */
    public List<Word> obliques() {
        return sentence.children(predicate, "obl");
    }

    /** "by whom" in a passive clause. */
    public Optional<Word> agent() {
        return sentence.children(predicate, "obl:agent").stream().findFirst();
    }

    public boolean isPassive() {
        return sentence.isPassive(predicate);
    }

    public boolean isNegated() {
        return sentence.isNegated(predicate);
    }

    public Modality modality() {
        return sentence.modality(predicate);
    }

    /** Whether a copula makes a noun, adjective or phrase the predicate: "X is a painter". */
    public boolean isCopular() {
        return !sentence.children(predicate, "cop").isEmpty();
    }

    /** The clause's own words, without the clauses below it. */
    public List<Word> ownWords() {
        return sentence.subtree(
                predicate,
                w -> !ClauseKinds.of(sentence, w).map(k -> w != predicate).orElse(false));
    }
}
