package org.lectern.generator.ingest.html;

import java.util.regex.Pattern;

/** Who wrote it, without when it was published: pages write both in one line. */
final class Byline {

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final String DAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?";

    private static final String DATE = DAY + "(?:" + MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}\\s+"
            + MONTH + ",?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})";

    private static final String AGO =
            "\\d{1,2}\\s?(?:s|m|min|mins|h|hr|hrs|d|w|minutes?|hours?|days?|weeks?|months?|years?)(?:\\s+ago)?";

    private static final Pattern DATED =
            Pattern.compile("(?i)[\\s•·|,–—-]*(?:(?:published|posted|updated|on|at)[\\s:]+)*(?<![\\p{L}\\p{N}])(?:"
                    + DATE + "(?:[\\s,•·|–—T-].*)?|(?<=[•·|–—-]\\s{0,2})" + AGO + ")$");

    /** Longer ones are no line that a date could end. */
    private static final int LONGEST = 200;

    private Byline() {}

    /** Empty where there is nothing but a date. */
    static String of(String written) {
        return written.length() > LONGEST
                ? written
                : DATED.matcher(written).replaceFirst("").strip();
    }
}
