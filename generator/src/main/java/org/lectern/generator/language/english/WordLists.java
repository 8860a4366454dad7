package org.lectern.generator.language.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is known of words and names before any text is read, as {@code training/namelists.py} writes it: names of places,
 * persons and groups, large cities, and what class of things a noun means most often. All in lower case.
 */
final class WordLists {

    private static final Map<String, String[]> LINES = read();

    static final Set<String> PLACES = set("places");
    static final Set<String> PERSONS = set("persons");
    static final Set<String> GROUPS = set("groups");
    static final Set<String> CITIES = set("cities");

    private static final Map<String, String> CLASS_OF = classes();

    private WordLists() {}

    /** WordNet's class of a noun's commonest meaning, such as {@code location}; empty text for an unknown noun. */
    static String classOf(String noun) {
        return CLASS_OF.getOrDefault(noun, "");
    }

    private static Set<String> set(String name) {
        return new HashSet<>(Arrays.asList(LINES.getOrDefault(name, new String[0])));
    }

    private static Map<String, String> classes() {
        Map<String, String> found = new HashMap<>();
        LINES.forEach((name, nouns) -> {
            if (name.startsWith("noun.")) {
                String kind = name.substring("noun.".length());
                for (String noun : nouns) {
                    found.put(noun, kind);
                }
            }
        });
        return found;
    }

    private static Map<String, String[]> read() {
        Map<String, String[]> lines = new HashMap<>();
        try (InputStream in = WordLists.class.getResourceAsStream("word-lists.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The analyser's word lists are missing from the build");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines().forEach(line -> {
                String[] cells = line.split("\t");
                lines.put(cells[0], Arrays.copyOfRange(cells, 1, cells.length));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The analyser's word lists cannot be read", e);
        }
        return lines;
    }
}
