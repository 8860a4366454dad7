package org.lectern.generator.question.reading;

import java.util.regex.Pattern;

/** The years that an article speaks of. */
final class Years {

    /** Whoever wrote of nothing later may have written long after. */
    private static final int RECENT = 2000;

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{N}.,])(1\\d|20)\\d\\d(?![\\p{N}%])");

    private Years() {}

    /** As {@link ArticleReading#latestYear} says. */
    static long latest(String text) {
        long named = YEAR.matcher(text)
                .results()
                .mapToLong(year -> Long.parseLong(year.group()))
                .max()
                .orElse(0);
        return named >= RECENT ? named : Long.MAX_VALUE;
    }
}
