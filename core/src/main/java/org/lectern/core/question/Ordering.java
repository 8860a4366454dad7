package org.lectern.core.question;

import java.util.List;

/**
 * Things to be put in order.
 *
 * @param items in the right order, at least two, distinct
 */
public record Ordering(String stem, List<String> items) implements Question {

    public Ordering {
        Require.stem(stem);
        items = Require.texts(items, 2, "items");
    }
}
