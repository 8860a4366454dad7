package org.lectern.generator.ingest.furniture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Furniture that begins with the same few words, after nothing but signs.
 *
 * @param reason as in {@link FurnitureRule#reason()}
 * @param mostWords blocks with more words are left alone
 * @param pattern in small letters, from the block's first letter or digit on
 * @param first for each ASCII character whether what the pattern matches can begin with it
 */
record Opening(String reason, int mostWords, Pattern pattern, boolean[] first) implements FurnitureRule {

    static Opening of(String reason, int mostWords, String regex) {
        Pattern pattern = Pattern.compile(regex);
        boolean[] first = new boolean[Line.ASCII];
        for (char c = 0; c < Line.ASCII; c++) {
            Matcher matcher = pattern.matcher(String.valueOf(c));
            // Where the matcher asks for more, more could have matched.
            first[c] = matcher.lookingAt() || matcher.hitEnd();
        }
        return new Opening(reason, mostWords, pattern, first);
    }

    @Override
    public boolean matches(Line line) {
        return line.words() <= mostWords
                && line.begin() < line.small().length()
                && first[line.small().charAt(line.begin())]
                && pattern.matcher(line.small())
                        .region(line.begin(), line.small().length())
                        .lookingAt();
    }
}
