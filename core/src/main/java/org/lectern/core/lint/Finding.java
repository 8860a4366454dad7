package org.lectern.core.lint;

/**
 * One thing that is wrong with an item or a set of items.
 *
 * @param rule the name of the rule that found it
 * @param message one sentence for a teacher that says what to change
 */
public record Finding(String rule, Severity severity, String message) {

    public Finding {
        if (message.isBlank()) {
            throw new IllegalArgumentException("A finding of " + rule + " needs a message");
        }
    }
}
