package org.lectern.generator.language;

import java.util.Set;

/**
 * A proper name, without the article, title or description around it: "Ada Lovelace" in "the mathematician Ada
 * Lovelace, who …".
 *
 * @param first index of its first word in the sentence, from 1
 * @param last index of its last word, inclusive
 * @param type what it names
 */
public record Name(int first, int last, EntityType type) {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "dr",
            "dr.",
            "prof",
            "prof.",
            "professor",
            "sir",
            "lady",
            "lord",
            "king",
            "queen",
            "prince",
            "princess",
            "president",
            "captain",
            "st.",
            "saint",
            "dean",
            "pope",
            "bishop",
            "cardinal",
            "minister",
            "senator",
            "governor",
            "mayor",
            "judge",
            "general",
            "colonel",
            "sergeant",
            "gen.",
            "col.",
            "lt.",
            "maj.",
            "adm.",
            "sgt.",
            "cpl.",
            "capt.",
            "sen.",
            "rep.",
            "gov.",
            "rev.",
            "hon.",
            "uncle",
            "aunt");

    public Name {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("A name needs 1 <= first <= last, not " + first + ".." + last);
        }
    }

    /** Whether a word, in lower case, is put before names and belongs to none: "Mrs" of "Mrs Quist". */
    public static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    public boolean covers(int word) {
        return first <= word && word <= last;
    }
}
