package org.lectern.web.platform;

import java.util.List;

/**
 * Something can't be done as asked, and the person who asked can do something about it. Rolls back what was begun.
 * Pages show it in the reader's language.
 */
public class Refusal extends RuntimeException {

    private final String key;
    private final List<Object> arguments;

    /**
     * @param key names a sentence of the message bundles that says what to do
     * @param arguments what stands in that sentence
     */
    public Refusal(String key, Object... arguments) {
        super(Words.in(java.util.Locale.ENGLISH).text(key, arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Names the sentence. */
    public String key() {
        return key;
    }

    /** What stands in the sentence. */
    public List<String> arguments() {
        return arguments.stream().map(String::valueOf).toList();
    }

    /** The sentence in a language. */
    public String in(Words words) {
        return words.text(key, arguments.toArray());
    }
}
