package org.lectern.generator.ingest.furniture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Furniture that begins with the same few words, after nothing but signs.
 *
 * @param reason as in {@link FurnitureRule#reason()}
 * @param mostWords blocks with more words are left alone
 * @param pattern in small letters, from the block's first letter or digit on
 * @param first for each two ASCII characters whether what the pattern matches can begin with them; most lines can't
 */
record Opening(String reason, int mostWords, Pattern pattern, boolean[][] first) implements FurnitureRule {

    static Opening of(String reason, int mostWords, String regex) {
        Pattern pattern = Pattern.compile(regex);
        boolean[][] first = new boolean[Line.ASCII][Line.ASCII];
        for (char c = 0; c < Line.ASCII; c++) {
            boolean begins = mayMatch(pattern, String.valueOf(c));
            for (char d = 0; d < Line.ASCII && begins; d++) {
                first[c][d] = mayMatch(pattern, String.valueOf(new char[] {c, d}));
            }
        }
        return new Opening(reason, mostWords, pattern, first);
    }

    /** Where the matcher asks for more, more could have matched. */
    private static boolean mayMatch(Pattern pattern, String beginning) {
        Matcher matcher = pattern.matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    private boolean mayBegin(String small, int begin) {
        char next = begin + 1 < small.length() ? small.charAt(begin + 1) : Line.ASCII;
        // A lone character and one that is followed by another script's are left to the pattern.
        return next >= Line.ASCII || first[small.charAt(begin)][next];
    }

    @Override
    public boolean matches(Line line) {
        return line.words() <= mostWords
                && line.begin() < line.small().length()
                && mayBegin(line.small(), line.begin())
                && pattern.matcher(line.small())
                        .region(line.begin(), line.small().length())
                        .lookingAt();
    }
}
