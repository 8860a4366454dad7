package org.lectern.web.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When an article was published, as people of the reader's language write a day. */
final class ShownDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");

    private ShownDate() {}

    /** @param published as the source says it: where it is no date of ISO 8601 it stays what it is */
    static String of(String published, Locale locale) {
        Matcher iso = ISO.matcher(published.strip());
        if (!iso.matches()) {
            return published;
        }
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(LocalDate.parse(iso.group(1)));
        } catch (DateTimeException noSuchDay) {
            return published;
        }
    }
}
