package org.lectern.generator.ingest.office;

import java.util.Arrays;
import java.util.Optional;
import org.lectern.generator.ingest.Picture;

/** Groups of an RTF document that are read as a whole. */
final class RtfGroups {

    private RtfGroups() {}

    /** Where the group that {@code from} lies in ends: the place of its brace, or the end of the source. */
    static int end(String source, int from) {
        int depth = 1;
        for (int at = from; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return at;
            }
        }
        return source.length();
    }

    /** The picture of a group of hexadecimal digits; empty where it is of no kind that browsers show. */
    static Optional<Picture> picture(String group) {
        byte[] bytes = new byte[Math.min(group.length() / 2 + 1, Picture.LARGEST + 1)];
        int digits = 0;
        boolean known = false;
        for (int at = 0; at < group.length(); at++) {
            char c = group.charAt(at);
            if (c == '{') {
                at = end(group, at + 1);
            } else if (c == '\\') {
                int start = ++at;
                while (at < group.length() && Character.isLetter(group.charAt(at))) {
                    at++;
                }
                String word = group.substring(start, at);
                known |= word.equals("pngblip") || word.equals("jpegblip");
                while (at < group.length() && (Character.isDigit(group.charAt(at)) || group.charAt(at) == '-')) {
                    at++;
                }
                at--;
            } else if (Character.digit(c, 16) >= 0) {
                if (digits / 2 >= bytes.length) {
                    return Optional.empty();
                }
                bytes[digits / 2] |= (byte) (Character.digit(c, 16) << (digits % 2 == 0 ? 4 : 0));
                digits++;
            }
        }
        return known ? Picture.of(Arrays.copyOf(bytes, digits / 2)) : Optional.empty();
    }
}
