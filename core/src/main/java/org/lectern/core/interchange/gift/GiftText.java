package org.lectern.core.interchange.gift;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.core.interchange.PlainHtml;

/** A text with an optional format in front, as plain text. */
final class GiftText {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern FORMAT =
            Pattern.compile("^\\s*\\[(html|moodle|plain|markdown)]", Pattern.CASE_INSENSITIVE);

    private GiftText() {}

    /** The format named in front of {@code raw}, or {@code otherwise}. */
    static String formatOf(String raw, String otherwise) {
        Matcher found = FORMAT.matcher(raw);
        return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : otherwise;
    }

    /** The plain text: escapes resolved, HTML and Markdown's stars removed, white space folded. */
    static String plain(String raw, String format) {
        String own = formatOf(raw, format);
        String text = Escapes.unescape(FORMAT.matcher(raw).replaceFirst(""));
        return switch (own) {
            case "html" -> PlainHtml.text(text);
            case "markdown" -> fold(text.replaceAll("(\\*\\*|__|\\*|`)(?=\\S)(.+?)(?<=\\S)\\1", "$2"));
            // Moodle's own format is HTML with line breaks kept.
            case "moodle" -> TAG.matcher(text).find() ? PlainHtml.text(text) : fold(text);
            default -> fold(text);
        };
    }

    static boolean holdsMedia(String raw, String format) {
        String own = formatOf(raw, format);
        return (own.equals("html") || own.equals("moodle")) && PlainHtml.holdsMedia(Escapes.unescape(raw));
    }

    private static String fold(String text) {
        return text.strip().replaceAll("[\\s&&[^\u00a0]]+", " ");
    }
}
