package org.lectern.generator.language.token;

import java.util.Set;

/** Addresses, file names and faces made of punctuation: each is one word, whatever stands in it. */
final class WebMarks {

    private static final Set<String> FACES = Set.of(
            ":)", ":-)", ":(", ":-(", ";)", ";-)", ":D", ":-D", ":P", ":-P", ":p", "=)", "=(", ":/", ":-/", ":|", "<3",
            "(:", ":o", ":O", "xD", "XD", "^_^", ":'(", "=D", ":]", ":*", "T_T", "-_-");

    private static final Set<String> ENDINGS = Set.of(
            "com", "org", "net", "edu", "gov", "info", "co", "uk", "de", "fr", "io", "eu", "ca", "au", "us", "biz",
            "tv", "html", "htm", "pdf", "doc", "docx", "xls", "txt", "jpg", "png", "gif", "exe", "zip", "mil", "int");

    private WebMarks() {}

    static boolean isFace(String text, int start, int end) {
        return end - start >= 2 && end - start <= 3 && FACES.contains(text.substring(start, end));
    }

    /** Whether the stretch, stripped of punctuation around it, is a web or mail address or a file name. */
    static boolean isAddress(String text, int start, int end) {
        if (end - start < 4) {
            return false;
        }
        if (startsWith(text, start, end, "http://")
                || startsWith(text, start, end, "https://")
                || startsWith(text, start, end, "ftp://")
                || startsWith(text, start, end, "www.")) {
            return true;
        }
        int at = text.indexOf('@', start + 1);
        if (at > 0 && at < end - 2) {
            return Characters.isWordly(text.charAt(at - 1)) && Characters.isWordly(text.charAt(at + 1));
        }
        return endsAsHost(text, start, end);
    }

    /** Whether letters after a full stop are a file's or a host's ending, as in ".pdf". */
    static boolean isEnding(String text, int start, int end) {
        return end - start <= 4 && ENDINGS.contains(text.substring(start, end).toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean startsWith(String text, int start, int end, String prefix) {
        return end - start > prefix.length() && text.regionMatches(true, start, prefix, 0, prefix.length());
    }

    /** "lectern.example.org/a/b": labels between full stops, a known ending, then a path at most. */
    private static boolean endsAsHost(String text, int start, int end) {
        int at = start;
        int dot = -1;
        while (at < end && (Characters.isWordly(text.charAt(at)) || "._-%~".indexOf(text.charAt(at)) >= 0)) {
            if (text.charAt(at) == '.') {
                dot = at;
            }
            at++;
        }
        if (dot <= start || dot + 2 >= at || (at < end && text.charAt(at) != '/' && text.charAt(at) != ':')) {
            return false;
        }
        return ENDINGS.contains(text.substring(dot + 1, at).toLowerCase(java.util.Locale.ROOT))
                && Characters.isWordly(text.charAt(dot - 1));
    }
}
