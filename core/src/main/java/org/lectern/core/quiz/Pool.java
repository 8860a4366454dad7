package org.lectern.core.quiz;

import java.util.HashSet;
import java.util.List;

/**
 * Items of which each attempt meets some, drawn by chance.
 *
 * @param items their ids, distinct
 * @param draw how many an attempt meets, from 1 to all of them
 */
public record Pool(List<String> items, int draw) {

    public Pool {
        items = List.copyOf(items);
        if (new HashSet<>(items).size() != items.size()) {
            throw new IllegalArgumentException("An item stands twice in a pool: " + items);
        }
        if (draw < 1 || draw > items.size()) {
            throw new IllegalArgumentException("Of " + items.size() + " items " + draw + " can't be drawn");
        }
    }
}
