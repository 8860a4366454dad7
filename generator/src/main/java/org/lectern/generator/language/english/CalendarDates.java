package org.lectern.generator.language.english;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.generator.language.NormalisedValue.CalendarDate;
import org.lectern.generator.language.Word;

/** Reads calendar dates: "20 July 1969", "July 1969", "the 1960s", "the 19th century". */
final class CalendarDates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private CalendarDates() {}

    static Optional<CalendarDate> read(List<Word> phrase) {
        int year = 0;
        int month = 0;
        int day = 0;
        for (int i = 0; i < phrase.size(); i++) {
            String form = phrase.get(i).lower();
            if (isDigits(form, 4, 4) && form.charAt(0) <= '2' && form.charAt(0) >= '1') {
                if (year != 0 && year != Integer.parseInt(form)) {
                    return Optional.empty(); // A span of years is no single date.
                }
                year = Integer.parseInt(form);
            } else if (form.length() == 5 && form.endsWith("0s") && isDigits(form.substring(0, 4), 4, 4)) {
                return Optional.of(new CalendarDate(form.substring(0, 3)));
            } else if (form.equals("century") && i > 0) {
                return century(phrase.get(i - 1).lower());
            } else if (month(form) > 0
                    && Character.isUpperCase(phrase.get(i).form().charAt(0))) {
                month = month(form);
            } else if (day(form) > 0) {
                day = day(form);
            }
        }
        return written(year, month, day);
    }

    private static Optional<CalendarDate> written(int year, int month, int day) {
        if (month == 0) {
            return year == 0 ? Optional.empty() : Optional.of(new CalendarDate("%04d".formatted(year)));
        }
        String front = year == 0 ? "-" : "%04d".formatted(year);
        if (day == 0) {
            return Optional.of(new CalendarDate("%s-%02d".formatted(front, month)));
        }
        return Optional.of(new CalendarDate("%s-%02d-%02d".formatted(front, month, day)));
    }

    private static int month(String form) {
        String word = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
        Integer month = word.length() < 3 ? null : MONTHS.get(word.substring(0, 3));
        if (month == null) {
            return 0;
        }
        String full = java.time.Month.of(month).name().toLowerCase(java.util.Locale.ROOT);
        return full.startsWith(word) || word.equals("sept") ? month : 0;
    }

    private static int day(String form) {
        int digits = 0;
        while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits > 2) {
            return 0;
        }
        String tail = form.substring(digits);
        boolean ordinal =
                tail.isEmpty() || tail.equals("st") || tail.equals("nd") || tail.equals("rd") || tail.equals("th");
        int day = Integer.parseInt(form.substring(0, digits));
        return ordinal && day >= 1 && day <= 31 ? day : 0;
    }

    private static Optional<CalendarDate> century(String ordinal) {
        int digits = 0;
        while (digits < ordinal.length() && Character.isDigit(ordinal.charAt(digits))) {
            digits++;
        }
        int number = digits > 0 && digits < 3
                ? Integer.parseInt(ordinal.substring(0, digits))
                : 1 + ORDINALS.indexOf(ordinal);
        return number > 0 && number <= 30
                ? Optional.of(new CalendarDate("%02d".formatted(number - 1)))
                : Optional.empty();
    }

    private static boolean isDigits(String form, int least, int most) {
        return form.length() >= least && form.length() <= most && form.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
