package org.lectern.generator.ingest.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.generator.ingest.furniture.TextShape;
import org.lectern.generator.ingest.text.Piece.Mark;

/** Plain text as pieces: empty lines separate, hard-wrapped lines are joined, list signs and underlines are read. */
public final class Paragraphs {

    private static final Pattern LIST_SIGN =
            Pattern.compile("^\\s*(?:[•●▪◦‣⁃*–-]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+(?=\\S)");

    private static final Pattern UNDERLINE = Pattern.compile("^\\s*(?:={3,}|-{3,}|_{3,}|\\*{3,}|~{3,})\\s*$");

    /** Text wrapped by a mail program or an editor has lines of about this length. */
    private static final int SHORTEST_WRAPPED = 45;

    private static final int LONGEST_WRAPPED = 130;

    private Paragraphs() {}

    /** The pieces of a text, in order. */
    public static List<Piece> of(String text) {
        String[] lines = text.split("\\R", -1);
        // Where lines are not wrapped, none is long enough to go on in the next.
        int width = isWrapped(lines) ? width(lines) : 0;
        List<Piece> pieces = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (UNDERLINE.matcher(line).matches()) {
                closeUnderlined(open, pieces, width);
            } else if (Piece.isBlank(line)) {
                close(open, pieces, width);
            } else {
                open.add(line);
            }
        }
        close(open, pieces, width);
        return pieces;
    }

    /** Whether most lines break in mid-sentence at about the same length. */
    private static boolean isWrapped(String[] lines) {
        int followed = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.length; i++) {
            int length = lines[i].strip().length();
            if (length == 0 || lines[i + 1].isBlank()) {
                continue;
            }
            followed++;
            if (length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED && !TextShape.endsSentence(lines[i].strip())) {
                broken++;
            }
        }
        return followed > 0 && broken * 2 > followed;
    }

    /** How long a wrapped line may get: all but the longest twentieth are no longer. */
    private static int width(String[] lines) {
        int[] lengths = Arrays.stream(lines)
                .mapToInt(line -> line.strip().length())
                .filter(length -> length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 19 / 20];
    }

    /** Whether somebody ended the line before: this one's first word would have had room on it by far. */
    private static boolean endedBefore(String line, int before, int width) {
        String stripped = line.strip();
        int space = stripped.indexOf(' ');
        int word = space < 0 ? stripped.length() : space;
        return !TextShape.startsSmall(stripped) && (before + 1 + word) * 4 < width * 3;
    }

    private static void closeUnderlined(List<String> open, List<Piece> pieces, int width) {
        boolean heading = open.size() == 1 && TextShape.isHeading(Piece.fold(open.getFirst()));
        if (heading) {
            pieces.add(new Piece(Mark.HEADING, open.getFirst()));
            open.clear();
        } else {
            close(open, pieces, width);
        }
    }

    private static void close(List<String> open, List<Piece> pieces, int width) {
        StringBuilder joined = new StringBuilder();
        Mark mark = Mark.NONE;
        int before = 0;
        for (int i = 0; i < open.size(); i++) {
            String line = open.get(i);
            Matcher sign = LIST_SIGN.matcher(line);
            boolean item = sign.find() && !isNumberedHeading(open, i);
            boolean continues = width > 0 && !item && !joined.isEmpty() && !endedBefore(line, before, width);
            if (!continues) {
                add(pieces, mark, joined);
                mark = item ? Mark.LIST_ITEM : Mark.NONE;
            }
            append(joined, item ? line.substring(sign.end()) : line);
            before = line.strip().length();
        }
        add(pieces, mark, joined);
        open.clear();
    }

    /** A numbered line that stands alone, or right above a paragraph, may be a heading: its number stays with it. */
    private static boolean isNumberedHeading(List<String> open, int i) {
        boolean alone = open.size() == 1
                || (i == 0 || TextShape.isProse(Piece.fold(open.get(i - 1))))
                        && i + 1 < open.size()
                        && TextShape.isProse(Piece.fold(open.get(i + 1)))
                        && !LIST_SIGN.matcher(open.get(i + 1)).find();
        return alone
                && open.get(i).strip().matches("\\d{1,2}[.)]\\s.*")
                && TextShape.isHeading(Piece.fold(open.get(i)));
    }

    /** A word that a line's end has cut is put together; a hyphen before a capital is the author's. */
    private static void append(StringBuilder joined, String line) {
        String stripped = line.strip();
        int last = joined.length() - 1;
        boolean cut = last > 0
                && joined.charAt(last) == '-'
                && Character.isLetter(joined.charAt(last - 1))
                && !stripped.isEmpty()
                && Character.isLowerCase(stripped.charAt(0));
        if (cut) {
            joined.setLength(last);
        } else if (!joined.isEmpty()) {
            joined.append(' ');
        }
        joined.append(stripped);
    }

    private static void add(List<Piece> pieces, Mark mark, StringBuilder joined) {
        if (!Piece.isBlank(joined.toString())) {
            pieces.add(new Piece(mark, joined.toString()));
        }
        joined.setLength(0);
    }
}
