package org.lectern.generator.ingest.html;

import java.util.regex.Pattern;

/** How strongly the words of a block alone speak for page furniture. */
final class Cue {

    private static final Pattern BYLINE =
            Pattern.compile("^(?i:by|posted by|written by|reporting by|editing by)\\b[:\\s].{2,80}$");

    private static final Pattern NOTE = Pattern.compile(
            "(?i)^(editor.s note|this (article|story|post|piece) (was|has been|is|first|originally)"
                    + "|(contact|email|reach|follow) (the (author|writer|reporter)|\\w+ \\w+ (at|on))|more:|related:|source:|correction"
                    + "|disclaimer|originally published|the views expressed|download|copyright|for more information|about the author|watch|photos?:)");

    /** Who the author is, tried where a verb stands early enough. */
    private static final Pattern CALLING = Pattern.compile(
            "(?i).{0,60}\\b(is|are) (a|an|the) .{0,60}(writer|reporter|editor|journalist|correspondent|author|columnist|professor|freelance)");

    private static final int VERB_BEFORE = 64;

    private Cue() {}

    /** 0: none; 1: a byline; 2: a note about the piece or its author; 3: furniture by its words. */
    static int of(PageBlock block) {
        String text = block.text;
        if (text.length() > 700) {
            return 0;
        }
        if (!block.furniture.isEmpty()) {
            return 3;
        }
        if (text.length() < 90 && BYLINE.matcher(text).find()) {
            return 1;
        }
        return NOTE.matcher(text).lookingAt()
                        || hasVerb(text) && CALLING.matcher(text).lookingAt()
                ? 2
                : 0;
    }

    private static boolean hasVerb(String text) {
        for (int i = 0; i + 2 < text.length() && i < VERB_BEFORE; i++) {
            char c = text.charAt(i);
            if ((c == 'i' || c == 'I') && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                    || (c == 'a' || c == 'A') && text.regionMatches(true, i, "are ", 0, 4)) {
                return true;
            }
        }
        return false;
    }
}
