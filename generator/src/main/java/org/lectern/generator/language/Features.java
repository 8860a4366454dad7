package org.lectern.generator.language;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The morphological features of a word, as in the sixth column of CoNLL-U.
 *
 * @param values feature name to value, such as {@code Number} to {@code Plur}; sorted by name
 */
public record Features(Map<String, String> values) {

    /** No features. */
    public static final Features NONE = new Features(Map.of());

    public Features {
        TreeMap<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
    }

    /** Reads {@code Number=Sing|Person=3}; {@code _} and pieces without {@code =} stand for nothing. */
    public static Features parse(String column) {
        if (column.equals("_") || column.isEmpty()) {
            return NONE;
        }
        Map<String, String> values = new TreeMap<>();
        for (String pair : column.split("\\|")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                values.put(pair.substring(0, at), pair.substring(at + 1));
            }
        }
        return new Features(values);
    }

    /** Whether the feature has that value, as in {@code is("Number", "Plur")}. */
    public boolean is(String name, String value) {
        return value.equals(values.get(name));
    }

    /** The value of a feature, empty where the word does not have it. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** As CoNLL-U writes it. */
    @Override
    public String toString() {
        return values.isEmpty()
                ? "_"
                : values.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("|"));
    }
}
