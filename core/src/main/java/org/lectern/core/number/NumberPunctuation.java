package org.lectern.core.number;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Tells the mark that groups digits from the one before decimals. */
final class NumberPunctuation {

    private NumberPunctuation() {}

    /**
     * {@code figures}, made of digits, commas, full stops, spaces, apostrophes and underscores, as Java reads them.
     *
     * @return empty where the marks make no number, as in "1.2.3" or "12,34,5"
     */
    static Optional<String> remove(String figures, Locale locale) {
        String ungrouped = figures.replaceAll("[ '_]", "");
        int comma = ungrouped.lastIndexOf(',');
        int stop = ungrouped.lastIndexOf('.');
        if (comma < 0 && stop < 0) {
            return Optional.of(ungrouped);
        }
        char decimal;
        if (comma >= 0 && stop >= 0) {
            decimal = comma > stop ? ',' : '.';
        } else {
            char mark = comma >= 0 ? ',' : '.';
            boolean groups = ungrouped.indexOf(mark) != ungrouped.lastIndexOf(mark)
                    // One mark before exactly three digits is the one case that the reader's language decides.
                    || ungrouped.matches("[1-9]\\d{0,2}[.,]\\d{3}")
                            && DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() != mark;
            decimal = groups ? 0 : mark;
        }
        char group = decimal == ',' ? '.' : decimal == '.' ? ',' : comma >= 0 ? ',' : '.';
        return plain(ungrouped, decimal, group);
    }

    private static Optional<String> plain(String figures, char decimal, char group) {
        int at = decimal == 0 ? -1 : figures.indexOf(decimal);
        String whole = at < 0 ? figures : figures.substring(0, at);
        String decimals = at < 0 ? "" : figures.substring(at + 1);
        String mark = "\\" + group;
        // Groups of three, or as in India three after groups of two.
        boolean grouped =
                whole.matches("\\d{1,3}(" + mark + "\\d{3})+|\\d{1,2}(" + mark + "\\d{2})+" + mark + "\\d{3}");
        if (!(grouped || whole.matches("\\d*")) || !decimals.matches("\\d*") || whole.isEmpty() && decimals.isEmpty()) {
            return Optional.empty();
        }
        String digits = whole.replace(String.valueOf(group), "");
        return Optional.of((digits.isEmpty() ? "0" : digits) + (decimals.isEmpty() ? "" : "." + decimals));
    }
}
