package org.lectern.generator.language;

/**
 * A proper name, without the article, title or description around it: "Ada Lovelace" in "the mathematician Ada
 * Lovelace, who …".
 *
 * @param first index of its first word in the sentence, from 1
 * @param last index of its last word, inclusive
 * @param type what it names
 */
public record Name(int first, int last, EntityType type) {

    public Name {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("A name needs 1 <= first <= last, not " + first + ".." + last);
        }
    }

    public boolean covers(int word) {
        return first <= word && word <= last;
    }
}
