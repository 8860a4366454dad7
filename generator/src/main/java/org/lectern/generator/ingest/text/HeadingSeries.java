package org.lectern.generator.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.generator.ingest.furniture.Furniture;
import org.lectern.generator.ingest.furniture.TextShape;
import org.lectern.generator.ingest.text.Piece.Mark;

/**
 * Lines that are headings because there is a series of them, each alone between whole paragraphs, and would be none by
 * themselves: bare numbers, "Chapter One.", days of a diary, single items of a list.
 */
final class HeadingSeries {

    /** Words without a capital are a caption's, unless they are very few. */
    private static final int LONGEST_SMALL = 4;

    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final String LABEL =
            "(?i:chapter|part|section|step|day|week|unit|lesson|stage|act|scene|letter|phase)\\s+";

    /** Without a label "A", "I" and "One" begin sentences: a sign or nothing must follow. */
    private static final Pattern NUMBERED = Pattern.compile("(?:" + LABEL + "(\\d{1,2}|[IVX]{1,5}|[A-L]|(?i:"
            + String.join("|", WORDS) + "))(?:[.:)]|\\b)|(\\d{1,2}|[IVX]{1,5}|[A-L])(?:[.:)]|$))(?:\\s.*|$)");

    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d$");

    private final List<Piece> pieces;
    private final String[] removed;
    private final boolean[] heading;

    /** @param removed why each piece is removed, and {@code heading} which are headings; both changed by {@link #find} */
    HeadingSeries(List<Piece> pieces, String[] removed, boolean[] heading) {
        this.pieces = pieces;
        this.removed = removed;
        this.heading = heading;
    }

    void find() {
        believe(counting(alone(i -> (isPlain(i) || heading[i] && mark(i) == Mark.NONE) && number(i) > 0)));
        believe(alone(i -> isPlain(i) && mark(i) == Mark.LIST_ITEM && TextShape.isHeading(text(i))));
        List<Integer> days = alone(i -> Furniture.DATE.equals(removed[i]) && Furniture.isDate(text(i))
                || heading[i] && YEAR.matcher(text(i)).find());
        if (days.size() >= 2) {
            // A diary's first day was taken for the day of publication.
            believe(alone(i -> days.contains(i) || Assembly.PUBLISHED.equals(removed[i])));
        }
        believe(alone(i -> isPlain(i)
                && mark(i) == Mark.NONE
                && TextShape.startsSmall(text(i))
                && TextShape.words(text(i)) <= LONGEST_SMALL
                && TextShape.isHeading(text(i).substring(0, 1).toUpperCase(Locale.ROOT) + text(i).substring(1))));
    }

    /** Two make a series. */
    private void believe(List<Integer> series) {
        if (series.size() >= 2) {
            for (int i : series) {
                removed[i] = "";
                heading[i] = true;
            }
        }
    }

    private List<Integer> alone(IntPredicate kind) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (kind.test(i) && isProse(next(i, 1)) && (isProse(next(i, -1)) || next(i, -1) < 0)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Those that count on by one from each to the next. */
    private List<Integer> counting(List<Integer> candidates) {
        List<Integer> series = new ArrayList<>();
        for (int i : candidates) {
            if (series.isEmpty() ? number(i) <= 2 : number(i) == number(series.getLast()) + 1) {
                series.add(i);
            }
        }
        return series;
    }

    /** What a line counts, from 1; 0 where it counts nothing. */
    private int number(int i) {
        Matcher numbered = NUMBERED.matcher(text(i));
        boolean fits = TextShape.words(text(i)) <= 2 || TextShape.isHeading(text(i));
        if (!fits || !numbered.matches()) {
            return 0;
        }
        String number = numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
        int word = WORDS.indexOf(number.toLowerCase(Locale.ROOT));
        if (word >= 0) {
            return word + 1;
        }
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        return number.matches("[IVX]+") ? roman(number) : number.charAt(0) - 'A' + 1;
    }

    private static int roman(String number) {
        int sum = 0;
        for (int k = 0; k < number.length(); k++) {
            int own = value(number.charAt(k));
            boolean less = k + 1 < number.length() && own < value(number.charAt(k + 1));
            sum += less ? -own : own;
        }
        return sum;
    }

    private static int value(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            default -> 10;
        };
    }

    /** The next kept piece in a direction that is no picture; −1 where there is none. */
    private int next(int i, int step) {
        int at = i + step;
        while (at >= 0 && at < pieces.size() && (!removed[at].isEmpty() || mark(at) == Mark.PICTURE)) {
            at += step;
        }
        return at < pieces.size() ? at : -1;
    }

    private boolean isProse(int i) {
        return i >= 0
                && !heading[i]
                && (mark(i) == Mark.NONE || mark(i) == Mark.PARAGRAPH || mark(i) == Mark.QUOTE)
                && TextShape.isProse(text(i));
    }

    private boolean isPlain(int i) {
        return removed[i].isEmpty() && !heading[i] && (mark(i) == Mark.NONE || mark(i) == Mark.LIST_ITEM);
    }

    private Mark mark(int i) {
        return pieces.get(i).mark();
    }

    private String text(int i) {
        return pieces.get(i).text();
    }
}
