package org.lectern.core.lint;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that is wrong with an item or a set of items.
 *
 * @param rule the name of the rule that found it
 * @param code names the sentence, for whoever says it in another language: the rule, where it has several sentences
 *     with a hyphen-separated name of this one after a slash, as in {@code too-few-options/all-right}
 * @param arguments what stands in the sentence's places
 * @param message one English sentence for a teacher that says what to change
 */
public record Finding(String rule, Severity severity, String code, List<String> arguments, String message) {

    public Finding {
        arguments = List.copyOf(arguments);
        if (message.isBlank()) {
            throw new IllegalArgumentException("A finding of " + rule + " needs a message");
        }
    }

    /**
     * A finding.
     *
     * @param sentence in English, with {@code {0}}, {@code {1}} … where the arguments stand
     */
    static Finding of(String code, Severity severity, String sentence, Object... arguments) {
        List<String> said = Arrays.stream(arguments).map(String::valueOf).toList();
        String message = sentence;
        for (int place = 0; place < said.size(); place++) {
            message = message.replace("{" + place + "}", said.get(place));
        }
        return new Finding(code.split("/", 2)[0], severity, code, said, message);
    }
}
