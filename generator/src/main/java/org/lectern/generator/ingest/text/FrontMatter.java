package org.lectern.generator.ingest.text;

import java.util.Locale;

/**
 * What site generators put above a Markdown text, between two lines of three dashes.
 *
 * @param title what it gives as title; empty where it gives none
 * @param body the text below it; the whole text where it has none
 */
record FrontMatter(String title, String body) {

    private static final String FENCE = "---";

    static FrontMatter of(String text) {
        int start = lineEnd(text, 0);
        if (!text.substring(0, start).strip().equals(FENCE)) {
            return new FrontMatter("", text);
        }
        String title = "";
        int from = start;
        while (from < text.length()) {
            int end = lineEnd(text, from);
            String line = text.substring(from, end).strip();
            if (line.equals(FENCE)) {
                return new FrontMatter(title, text.substring(end));
            }
            if (title.isEmpty() && line.toLowerCase(Locale.ROOT).startsWith("title:")) {
                title = unquoted(line.substring(6).strip());
            }
            from = end;
        }
        return new FrontMatter("", text);
    }

    /** Where the line that begins at {@code from} is over, its end included. */
    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
