package org.lectern.generator.question.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where somebody else's words begin and end. */
final class Quotations {

    /** An apostrophe that opens: before a letter and after a space. */
    private static final Pattern SINGLE_OPENS = Pattern.compile("(?:^|[\\s(—–])['‘](?=\\p{L})");

    /** One that closes stands behind a mark; an apostrophe within a word does not. */
    private static final Pattern SINGLE_CLOSES = Pattern.compile("[.,!?…—]['’]");

    private Quotations() {}

    /** Whether a quotation that begins in this text has not ended at its end. */
    static boolean isOpenAfter(String text) {
        long opened = text.chars().filter(c -> c == '“').count();
        long closed = text.chars().filter(c -> c == '”').count();
        long straight = text.chars().filter(c -> c == '"').count();
        return opened > closed || straight % 2 == 1 || last(SINGLE_OPENS, text) > last(SINGLE_CLOSES, text);
    }

    private static int last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }
}
