package org.lectern.core.question;

import java.util.List;

/**
 * A question with what is known about it.
 *
 * @param id stable within its draft or quiz; never blank
 * @param evidence the words that prove the key, first the decisive ones; empty only where a teacher wrote the item
 * @param skill the reading skill asked for
 * @param level the cognitive level
 * @param difficulty estimated share of readers who fail, 0–1
 * @param quality estimated chance that a teacher keeps the item unedited, 0–1
 */
public record Item(
        String id,
        Question question,
        List<Evidence> evidence,
        Skill skill,
        BloomLevel level,
        double difficulty,
        double quality) {

    public Item {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An item needs an id");
        }
        evidence = List.copyOf(evidence);
        inUnitInterval("difficulty", difficulty);
        inUnitInterval("quality", quality);
    }

    private static void inUnitInterval(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("An item's " + name + " lies between 0 and 1, not " + value);
        }
    }
}
