package org.lectern.generator.language.token;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.lectern.core.article.Span;

/**
 * Splits text into words as the English treebanks of Universal Dependencies do: punctuation apart, hyphenated compounds
 * in three, contractions in two, numbers, dates and addresses whole. Every character that is not white space is in
 * exactly one word. Linear in the length of the text.
 */
public final class Tokeniser {

    private final String text;
    private final EdgeMarks marks;
    private final List<Span> words = new ArrayList<>();

    private Tokeniser(String text, int end) {
        this.text = text;
        this.marks = new EdgeMarks(text, end);
    }

    /** The words of a stretch of text, with offsets into the whole of it. */
    public static List<Span> words(String text, Span stretch) {
        Tokeniser tokeniser = new Tokeniser(text, stretch.end());
        int at = stretch.start();
        while (at < stretch.end()) {
            if (Characters.isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int chunkEnd = at;
            while (chunkEnd < stretch.end() && !Characters.isSpace(text.charAt(chunkEnd))) {
                chunkEnd++;
            }
            tokeniser.chunk(at, chunkEnd);
            at = chunkEnd;
        }
        return tokeniser.words;
    }

    private void add(int from, int to) {
        if (to > from) {
            words.add(new Span(from, to));
        }
    }

    /** A stretch between white space: punctuation is taken off both ends, then the core is split. */
    private void chunk(int from, int to) {
        if (WebMarks.isFace(text, from, to)) {
            add(from, to);
            return;
        }
        int start = from;
        while (start < to) {
            int next = marks.leading(start, to);
            if (next == start) {
                break;
            }
            add(start, next);
            start = next;
        }
        Deque<Span> trailing = new ArrayDeque<>();
        int stop = to;
        while (stop > start) {
            if (WebMarks.isFace(text, Math.max(start, stop - 2), stop) && stop - 2 > start) {
                trailing.push(new Span(stop - 2, stop));
                stop -= 2;
                continue;
            }
            int previous = marks.trailing(start, stop);
            if (previous == stop) {
                break;
            }
            trailing.push(new Span(previous, stop));
            stop = previous;
        }
        core(start, stop);
        trailing.forEach(words::add);
    }

    /** Whether the full stop at {@code at} stands between two words that should have had a space between them. */
    private boolean joinsSentences(int from, int at, int stop) {
        int right = at + 1;
        while (right < stop && Character.isLetter(text.charAt(right))) {
            right++;
        }
        boolean letters = at - from >= 2 && right - at > 2 && (from == 0 || text.charAt(from - 1) != '.');
        for (int i = from; i < at && letters; i++) {
            letters = Character.isLetter(text.charAt(i)) || Characters.isApostrophe(text.charAt(i));
        }
        // A second full stop means a dotted name of a machine or a package, not a missing space.
        boolean alone = text.indexOf('.', right) < 0 || text.indexOf('.', right) >= stop;
        return letters && alone && !WebMarks.isEnding(text, at + 1, right);
    }

    /** What is left between the marks: an address, or words joined by hyphens, slashes and the like. */
    private void core(int start, int stop) {
        if (start >= stop) {
            return;
        }
        if (WebMarks.isAddress(text, start, stop) || Numerals.isWhole(text, start, stop)) {
            add(start, stop);
            return;
        }
        int from = start;
        int at = start;
        while (at < stop) {
            int joinEnd = joinEnd(start, from, at, stop);
            if (joinEnd > at) {
                word(from, at);
                add(at, joinEnd);
                at = joinEnd;
                from = at;
            } else if (endsWordAfter(at, stop)) {
                word(from, at + 1);
                at++;
                from = at;
            } else {
                at++;
            }
        }
        word(from, stop);
    }

    /** Where the mark at {@code at} that stands apart ends; {@code at} where the word goes on there. */
    private int joinEnd(int start, int from, int at, int stop) {
        char c = text.charAt(at);
        char before = at > start ? text.charAt(at - 1) : ' ';
        char after = at + 1 < stop ? text.charAt(at + 1) : ' ';
        if (Characters.isWordly(c)) {
            return at;
        }
        if (Characters.isPictorial(c)) {
            int next = at;
            while (next < stop && Characters.isPictorial(text.charAt(next))) {
                next++;
            }
            return next;
        }
        if (Characters.isDash(c)) {
            return marks.runEnd(at, stop);
        }
        if (Characters.isHyphen(c)) {
            int run = marks.runEnd(at, stop);
            return run - at > 1 || !Hyphens.keeps(text, from, at, stop) ? run : at;
        }
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        if (c == '/') {
            return digits ? at : at + 1;
        }
        if (c == '.') {
            int run = marks.runEnd(at, stop);
            return run - at > 1 || joinsSentences(from, at, stop) ? run : at;
        }
        if (c == ',') {
            return digits && Numerals.groupsThousands(text, at, stop) ? at : at + 1;
        }
        if (c == ':') {
            return digits ? at : at + 1;
        }
        if (Characters.isApostrophe(c) || c == '&' || c == '@' || c == '_' || c == '+' || c == '#' || c == '$') {
            return at;
        }
        if (c == '*' && Character.isLetter(before) && after != ' ') {
            return at; // A word half masked.
        }
        return EdgeMarks.isShout(c) || c == '=' || c == '~' || c == '|' ? marks.runEnd(at, stop) : at + 1;
    }

    /** "US$5": the sign ends a word and the number starts another. */
    private boolean endsWordAfter(int at, int stop) {
        return Characters.isCurrency(text.charAt(at)) && at + 1 < stop && Character.isDigit(text.charAt(at + 1));
    }

    /** A word without marks between its parts: contractions and units are taken apart. */
    private void word(int from, int to) {
        if (from >= to) {
            return;
        }
        int unit = Numerals.unitStart(text, from, to);
        if (unit < to) {
            add(from, unit);
            add(unit, to);
            return;
        }
        int second = Contractions.split(text, from, to);
        if (second < to) {
            word(from, second);
            add(second, to);
        } else {
            add(from, to);
        }
    }
}
