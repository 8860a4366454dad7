package org.lectern.core.question;

/**
 * One choice of a question.
 *
 * @param text what is shown
 * @param correct whether choosing it is right
 * @param rationale why it is right or wrong, shown after release; may be empty
 */
public record Option(String text, boolean correct, String rationale) {

    public Option {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An option needs some text");
        }
    }

    public static Option key(String text, String rationale) {
        return new Option(text, true, rationale);
    }

    public static Option distractor(String text, String rationale) {
        return new Option(text, false, rationale);
    }
}
