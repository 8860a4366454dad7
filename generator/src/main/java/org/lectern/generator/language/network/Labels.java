package org.lectern.generator.language.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the numbers that come out of the network stand for: one line a head, tab-separated. */
final class Labels {

    private final Map<String, List<String>> byHead = new HashMap<>();

    Labels(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t");
            byHead.put(cells[0], List.of(cells).subList(1, cells.length));
        }
    }

    List<String> of(String head) {
        List<String> labels = byHead.get(head);
        if (labels == null) {
            throw new IllegalStateException("The analyser's labels lack the head '" + head + "'");
        }
        return labels;
    }
}
