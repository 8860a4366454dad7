package org.lectern.generator.language;

import java.util.Optional;

/**
 * A noun phrase that stands for something: "the old harbour", "Ada Lovelace", "she".
 *
 * @param sentence index of its sentence in the text, from 0
 * @param first index of its first word in the sentence, from 1
 * @param last index of its last word, inclusive
 * @param head index of its syntactic head
 * @param type what kind of thing it stands for
 * @param form a name, a noun phrase without a name in it as head, or a pronoun
 * @param value a date or quantity in a form to compare and compute with; empty for others
 */
public record Mention(
        int sentence, int first, int last, int head, EntityType type, Form form, Optional<NormalisedValue> value) {

    /** How the mention names its referent. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN
    }

    public Mention {
        if (sentence < 0 || first < 1 || head < first || last < head) {
            throw new IllegalArgumentException("A mention needs first <= head <= last within a sentence, not " + first
                    + ".." + head + ".." + last + " in sentence " + sentence);
        }
    }

    public boolean isNamed() {
        return form == Form.NAME;
    }

    public boolean isPronoun() {
        return form == Form.PRONOUN;
    }

    public boolean covers(int word) {
        return first <= word && word <= last;
    }
}
