package org.lectern.generator.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts a word into the pieces a network knows, the longest first (WordPiece, Wu et al. 2016). */
final class Vocabulary {

    static final int BEGIN = 101;
    static final int END = 102;
    private static final int UNKNOWN = 100;

    /** Longer words are no words of a language. */
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> ids;

    private Vocabulary(Map<String, Integer> ids) {
        this.ids = ids;
    }

    /** The vocabulary of a tokenizer file in the format of Hugging Face's tokenizers. */
    static Vocabulary of(JsonNode tokenizer) {
        Map<String, Integer> ids = new HashMap<>();
        tokenizer
                .at("/model/vocab")
                .properties()
                .forEach(entry -> ids.put(entry.getKey(), entry.getValue().asInt()));
        if (ids.isEmpty()) {
            throw new IllegalStateException("The tokenizer file holds no vocabulary");
        }
        return new Vocabulary(ids);
    }

    /** The ids of the word's pieces, at least one. */
    List<Integer> pieces(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT);
        List<Integer> pieces = new ArrayList<>();
        int start = 0;
        while (start < plain.length() && plain.length() <= LONGEST_WORD) {
            int end = plain.length();
            Integer id = null;
            while (end > start && id == null) {
                id = ids.get((start == 0 ? "" : "##") + plain.substring(start, end));
                end--;
            }
            if (id == null) {
                return List.of(UNKNOWN);
            }
            pieces.add(id);
            start = end + 1;
        }
        return pieces.isEmpty() ? List.of(UNKNOWN) : pieces;
    }
}
