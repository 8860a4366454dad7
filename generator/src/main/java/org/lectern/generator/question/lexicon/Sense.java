package org.lectern.generator.question.lexicon;

import java.util.List;

/**
 * One meaning of a word.
 *
 * @param synonyms other words with this meaning, in WordNet's order
 * @param gloss its definition without examples
 * @param category WordNet's lexicographer file, such as {@code noun.person}
 * @param uses how often WordNet's tagged texts use the word in this meaning
 */
public record Sense(List<String> synonyms, String gloss, String category, int uses) {

    public Sense {
        synonyms = List.copyOf(synonyms);
    }
}
