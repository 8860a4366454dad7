package org.lectern.core.interchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One answer between braces.
 *
 * @param raw as written, without mark, weight and feedback
 * @param text the same as plain text
 * @param equals whether it is marked {@code =} and not {@code ~}
 * @param weight percent of the points
 * @param feedback plain text; may be empty
 */
record GiftAnswer(String raw, String text, boolean equals, double weight, String feedback) {

    private static final Pattern WEIGHT = Pattern.compile("^\\s*%(-?\\d+(?:\\.\\d+)?)%");

    /** The answers of a question's body; a body without marks is one right answer. */
    static List<GiftAnswer> parse(String body, String format) {
        List<GiftAnswer> answers = new ArrayList<>();
        for (String answer : Escapes.answers(body)) {
            answers.add(one(answer.charAt(0) == '=', answer.substring(1), format));
        }
        if (answers.isEmpty() && !body.isBlank()) {
            answers.add(one(true, body, format));
        }
        return answers;
    }

    private static GiftAnswer one(boolean equals, String rest, String format) {
        double weight = equals ? 100 : 0;
        Matcher weighed = WEIGHT.matcher(rest);
        if (weighed.find()) {
            weight = Double.parseDouble(weighed.group(1));
            rest = rest.substring(weighed.end());
        }
        List<String> parts = Escapes.splitAtFirst(rest, "#");
        String feedback = parts.size() > 1 ? GiftText.plain(parts.get(1), format) : "";
        String raw = parts.getFirst();
        return new GiftAnswer(raw, GiftText.plain(raw, format), equals, weight, feedback);
    }

    boolean rightMark() {
        return equals && weight >= 100;
    }

    boolean wrongMark() {
        return !equals;
    }
}
