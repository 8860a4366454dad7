package org.lectern.core.interchange.gift;

import java.util.ArrayList;
import java.util.List;

/** GIFT's control characters {@code ~ = # { } :} and the backslash that takes their meaning away. */
final class Escapes {

    private static final String CONTROL = "~=#{}:";

    private Escapes() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.append("\\n");
                continue;
            }
            if (c == '\\' || CONTROL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    static String unescape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '\\' && (next == '\\' || CONTROL.indexOf(next) >= 0)) {
                out.append(next);
                i++;
            } else if (c == '\\' && next == 'n') {
                out.append('\n');
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Index of the first {@code c} from {@code from} on that no backslash precedes, or −1. */
    static int find(String text, char c, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    static int count(String text, char c) {
        int count = 0;
        for (int i = find(text, c, 0); i >= 0; i = find(text, c, i + 1)) {
            count++;
        }
        return count;
    }

    /** The part before the first bare {@code mark} and the part after it; one part where there is none. */
    static List<String> splitAtFirst(String text, String mark) {
        for (int i = find(text, mark.charAt(0), 0); i >= 0; i = find(text, mark.charAt(0), i + 1)) {
            if (text.startsWith(mark, i)) {
                return List.of(text.substring(0, i), text.substring(i + mark.length()));
            }
        }
        return List.of(text);
    }

    /** The answers of a question, each with the {@code =} or {@code ~} it begins with; text before the first is dropped. */
    static List<String> answers(String body) {
        List<String> answers = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '=' || c == '~') {
                if (start >= 0) {
                    answers.add(body.substring(start, i));
                }
                start = i;
            }
        }
        if (start >= 0) {
            answers.add(body.substring(start));
        }
        return answers;
    }
}
