package org.lectern.generator.ingest.furniture;

import java.util.regex.Pattern;

/** A line that is a date or a time and nothing else. */
record DateAlone() implements FurnitureRule {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

    private static final Pattern DATE = Pattern.compile(
            "^\\W*((mon|tue|wed|thu|fri|sat|sun)[a-z]*\\W+)?(" + MONTH + "\\s+\\d{1,2}(st|nd|rd|th)?,?\\s+\\d{4}"
                    + "|\\d{1,2}(st|nd|rd|th)?\\s+" + MONTH
                    + ",?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})"
                    + "(\\W*(at\\s+)?\\d{1,2}[:.]\\d{2}(:\\d{2})?\\s*([ap]\\.?m\\.?)?\\s*\\(?[a-z]{0,4}\\)?)?\\W*$",
            Pattern.CASE_INSENSITIVE);

    /** Whether the text is a date or a time and nothing else. */
    public boolean isDate(String text) {
        return text.length() <= 60 && text.length() >= 6 && DATE.matcher(text).matches();
    }

    @Override
    public boolean matches(Line line) {
        return line.digits() && isDate(line.text());
    }

    @Override
    public String reason() {
        return "a date or label of the page";
    }
}
