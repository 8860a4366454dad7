package org.lectern.generator.question.words;

import java.util.regex.Pattern;

/** Names of months as texts write them. */
public final class Months {

    private static final Pattern MONTH =
            Pattern.compile("(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(\\.|[a-z]+)?");

    private Months() {}

    /** "Jan.", "March", and any capitalised word that begins like one. */
    public static boolean isMonth(String form) {
        return MONTH.matcher(form).matches();
    }
}
