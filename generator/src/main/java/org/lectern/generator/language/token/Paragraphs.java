package org.lectern.generator.language.token;

import java.util.ArrayList;
import java.util.List;
import org.lectern.core.article.Span;

/**
 * Splits a text into paragraphs. An empty line always ends one; a single line break ends one where the next line starts
 * a list item, or where the line before it is a finished sentence or a heading rather than a line wrapped at a width.
 */
public final class Paragraphs {

    /** A line shorter than this share of its block's longest line was ended on purpose. */
    private static final double SHORT_LINE = 0.75;

    private Paragraphs() {}

    /** The paragraphs in order, without the white space around them; none is empty. */
    public static List<Span> in(String text) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = lineEnd(text, at);
            Span line = trimmed(text, at, end);
            if (line.length() == 0) {
                endBlock(text, block, paragraphs);
            } else {
                block.add(line);
            }
            at = end + 1;
        }
        endBlock(text, block, paragraphs);
        return paragraphs;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isLineBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static void endBlock(String text, List<Span> block, List<Span> paragraphs) {
        if (block.isEmpty()) {
            return;
        }
        int longest = block.stream().mapToInt(Span::length).max().orElse(0);
        int start = block.getFirst().start();
        for (int i = 1; i < block.size(); i++) {
            if (breaksBetween(text, block.get(i - 1), block.get(i), longest)) {
                paragraphs.add(new Span(start, block.get(i - 1).end()));
                start = block.get(i).start();
            }
        }
        paragraphs.add(new Span(start, block.getLast().end()));
        block.clear();
    }

    private static boolean breaksBetween(String text, Span line, Span next, int longest) {
        char first = text.charAt(next.start());
        if (startsItem(text, next)) {
            return true;
        }
        boolean ended = line.length() < SHORT_LINE * longest && !Character.isLowerCase(first);
        char last = text.charAt(line.end() - 1);
        boolean finished = last == '.' || last == '!' || last == '?' || last == ':' || last == '"' || last == '”';
        // Lines of several hundred characters are paragraphs of a text that leaves no empty lines.
        return ended || (finished && (longest > 200 || line.length() < SHORT_LINE * longest));
    }

    /** A bullet, or a number or letter with a full stop or bracket, followed by a space. */
    private static boolean startsItem(String text, Span line) {
        int at = line.start();
        char first = text.charAt(at);
        if ("•*‣◦·–—-".indexOf(first) >= 0) {
            return at + 1 < line.end() && Characters.isSpace(text.charAt(at + 1));
        }
        while (at < line.end() && at < line.start() + 3 && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        boolean numbered = at > line.start() && at + 1 < line.end() && ".)".indexOf(text.charAt(at)) >= 0;
        return numbered
                && at - line.start() <= (Character.isDigit(first) ? 3 : 1)
                && Characters.isSpace(text.charAt(at + 1));
    }
}
