package org.lectern.generator.question.lexicon;

import java.util.Set;

/**
 * One meaning of a verb as it is built into sentences.
 *
 * @param transitive whether it takes a noun as its object, by WordNet's sentence frames
 * @param intransitive whether it stands without one
 * @param opposites verbs that WordNet sets against it in this meaning
 */
public record VerbUse(boolean transitive, boolean intransitive, Set<String> opposites) {

    public VerbUse {
        opposites = Set.copyOf(opposites);
    }
}
