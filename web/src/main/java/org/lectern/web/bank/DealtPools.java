package org.lectern.web.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What each pool of a quiz draws from. A question that several pools would have goes to the one that has the fewest yet
 * for each one it draws, so that no attempt can meet a question twice.
 */
final class DealtPools {

    private DealtPools() {}

    /**
     * Deals questions.
     *
     * @param found for each pool the questions it would have
     * @param draws for each pool how many an attempt meets
     * @return for each pool those it has; fewer than it draws where there are not enough
     */
    static List<List<BankEntry>> deal(List<List<BankEntry>> found, List<Integer> draws, Random random) {
        Map<UUID, BankEntry> entries = new LinkedHashMap<>();
        Map<UUID, List<Integer>> wanted = new LinkedHashMap<>();
        for (int pool = 0; pool < found.size(); pool++) {
            for (BankEntry entry : found.get(pool)) {
                entries.put(entry.id(), entry);
                wanted.computeIfAbsent(entry.id(), any -> new ArrayList<>()).add(pool);
            }
        }
        List<List<BankEntry>> dealt = IntStream.range(0, found.size())
                .mapToObj(any -> (List<BankEntry>) new ArrayList<BankEntry>())
                .toList();
        List<UUID> order = new ArrayList<>(entries.keySet());
        Collections.shuffle(order, random);
        order.sort(
                Comparator.comparingInt(id -> wanted.getOrDefault(id, List.of()).size()));
        for (UUID id : order) {
            wanted.getOrDefault(id, List.of()).stream()
                    .min(Comparator.comparingDouble(
                            pool -> (double) dealt.get(pool).size() / draws.get(pool)))
                    .ifPresent(pool -> dealt.get(pool).add(entries.get(id)));
        }
        return dealt;
    }
}
