package org.lectern.web.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The items of a draft in the order in which they are reviewed.
 *
 * @param items section by section, those about the whole article last
 * @param sections how many sections the article has
 */
public record Queue(List<ReviewedItem> items, int sections) {

    /** The items of one section. */
    public record Group(int section, List<ReviewedItem> items) {

        /** The section's number as people count, from 1. */
        public int number() {
            return section + 1;
        }
    }

    public Queue {
        items = List.copyOf(items);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Those that are not rejected, by section; sections without any, too. */
    public List<Group> groups() {
        Map<Integer, List<ReviewedItem>> bySection = new LinkedHashMap<>();
        for (int section = 0; section < sections; section++) {
            bySection.put(section, new ArrayList<>());
        }
        items.stream().filter(item -> !item.draft().isRejected()).forEach(item -> bySection
                .computeIfAbsent(item.draft().section(), section -> new ArrayList<>())
                .add(item));
        return bySection.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    public List<ReviewedItem> rejected() {
        return items.stream().filter(item -> item.draft().isRejected()).toList();
    }

    public long proposed() {
        return items.stream().filter(item -> item.draft().isProposed()).count();
    }

    public long approved() {
        return items.stream().filter(item -> item.draft().isApproved()).count();
    }

    /** Proposed items that no rule has anything to say about. */
    public long clean() {
        return items.stream()
                .filter(item -> item.draft().isProposed() && item.isClean())
                .count();
    }

    /** The item asked for, else the first that waits for a decision. */
    Optional<ReviewedItem> find(Optional<UUID> wanted) {
        return wanted.flatMap(id ->
                        items.stream().filter(item -> item.id().equals(id)).findFirst())
                .or(() ->
                        items.stream().filter(item -> item.draft().isProposed()).findFirst());
    }

    /** The next item that waits for a decision, going round from the end to the beginning. */
    Optional<UUID> nextAfter(UUID itemId) {
        int at = 0;
        while (at < items.size() && !items.get(at).id().equals(itemId)) {
            at++;
        }
        for (int step = 1; step < items.size(); step++) {
            ReviewedItem candidate = items.get((at + step) % items.size());
            if (candidate.draft().isProposed() && !candidate.id().equals(itemId)) {
                return Optional.of(candidate.id());
            }
        }
        return Optional.empty();
    }
}
