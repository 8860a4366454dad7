package org.lectern.generator.draft;

import java.util.Set;
import org.lectern.core.question.Item;

/**
 * What is wanted in place of an item.
 *
 * @param section index of the section in the article
 * @param instead the item that goes
 * @param wish how the other should differ from it
 * @param stemsSeen stems that it must not have
 */
public record Replacement(int section, Item instead, Wish wish, Set<String> stemsSeen) {

    /** How an item should differ from the one in whose place it comes. */
    public enum Wish {
        /** Of the same type where there is one, else of any. */
        ALIKE,
        EASIER,
        HARDER,
        /** About the same words, asked in another way. */
        OTHER_TYPE
    }

    public Replacement {
        stemsSeen = Set.copyOf(stemsSeen);
    }
}
