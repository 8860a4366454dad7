package org.lectern.generator.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as sentences of words, with a light hand: for counting, not for grammar.
 *
 * @param sentences each with at least one word, as it is written
 * @param words of all sentences, in small letters
 */
record Prose(List<String> sentences, List<List<String>> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}]+)*");

    /** A full stop after these, or after one capital letter, ends no sentence. */
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?:^|.*[\\s(\"“])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Capt|Sgt|Rev|Jr|Sr|vs|etc|e\\.g|i\\.e|No|Fig|Inc|Ltd|Co|approx|U\\.S)$",
            Pattern.DOTALL);

    private static final Pattern END = Pattern.compile("[.!?…。！？]+[\"'”’)\\]]*(?=\\s|$)|\\n\\s*\\n");

    static Prose of(String text) {
        List<String> sentences = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            boolean stop = end.group().startsWith(".") && end.group().length() == 1;
            String before = text.substring(Math.max(start, end.start() - 12), end.start());
            if (!(stop && ABBREVIATED.matcher(before).matches())) {
                add(text.substring(start, end.end()), sentences, words);
                start = end.end();
            }
        }
        add(text.substring(start), sentences, words);
        return new Prose(List.copyOf(sentences), List.copyOf(words));
    }

    private static void add(String sentence, List<String> sentences, List<List<String>> words) {
        List<String> own = new ArrayList<>();
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
            own.add(word.group().toLowerCase(Locale.ROOT).replace('’', '\''));
        }
        if (!own.isEmpty()) {
            sentences.add(sentence.strip());
            words.add(List.copyOf(own));
        }
    }

    List<String> allWords() {
        return words.stream().flatMap(List::stream).toList();
    }

    int wordCount() {
        return words.stream().mapToInt(List::size).sum();
    }
}
