package org.lectern.core.attempt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * An answer in the words of the page: parts are named by the ids that the student saw.
 *
 * @param chosen ids of chosen parts, or all of them in the student's order
 * @param text what was typed
 * @param matches id of a left side → id of a right side
 */
public record GivenAnswer(List<String> chosen, String text, Map<String, String> matches) {

    /** The most UTF-16 units a typed answer may have: four pages, more than any reading question asks for. */
    public static final int LONGEST_TEXT = 10_000;

    public static final GivenAnswer NONE = new GivenAnswer(List.of(), "", Map.of());

    public GivenAnswer {
        chosen = List.copyOf(chosen);
        matches = Map.copyOf(matches);
        text = storable(text);
        if (text.length() > LONGEST_TEXT) {
            throw new UnfitAnswerException(
                    "Shorten this answer: it has " + text.length() + " characters and may have " + LONGEST_TEXT + ".");
        }
    }

    public static GivenAnswer choosing(String... ids) {
        return new GivenAnswer(List.of(ids), "", Map.of());
    }

    public static GivenAnswer writing(String text) {
        return new GivenAnswer(List.of(), text, Map.of());
    }

    public static GivenAnswer pairing(Map<String, String> matches) {
        return new GivenAnswer(List.of(), "", matches);
    }

    /** Without what no database keeps: a NUL goes, half an emoji becomes a question mark. */
    private static String storable(String text) {
        byte[] kept = text.replace("\0", "").getBytes(StandardCharsets.UTF_8);
        return new String(kept, StandardCharsets.UTF_8);
    }
}
