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
 * Base forms and irregular forms from WordNet 3.1, as {@code training/lexicon.py} writes them: enough to tell "hoped"
 * (hope) from "hopped" (hop).
 *
 * @param words base forms
 * @param forms irregular forms to their base form
 */
record Lexicon(Set<String> words, Map<String, String> forms) {

    private static final Map<String, String[]> LINES = read();

    static final Lexicon VERBS = of("verb");
    /** Only nouns whose plural in -es or -ies could be read in two ways. */
    static final Lexicon NOUNS = of("noun");

    static final Lexicon ADJECTIVES = of("adjective");

    private static Lexicon of(String kind) {
        Set<String> words = new HashSet<>(Arrays.asList(LINES.getOrDefault(kind + " words", new String[0])));
        Map<String, String> forms = new HashMap<>();
        for (String pair : LINES.getOrDefault(kind + " forms", new String[0])) {
            int at = pair.indexOf('=');
            forms.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return new Lexicon(words, forms);
    }

    private static Map<String, String[]> read() {
        Map<String, String[]> lines = new HashMap<>();
        try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The lexicon is missing from the build");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines().forEach(line -> {
                String[] cells = line.split("\t");
                lines.put(cells[0], Arrays.copyOfRange(cells, 1, cells.length));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The lexicon cannot be read", e);
        }
        return lines;
    }
}
