package org.lectern.generator.ingest.furniture;

import java.util.regex.Pattern;

/**
 * Furniture that says the same few words somewhere.
 *
 * @param reason as in {@link FurnitureRule#reason()}
 * @param mostWords blocks with more words are left alone: an article may talk about newsletters and cookies
 * @param signs parts of words, one of which must be there before the pattern is tried at all; none: always tried
 * @param pattern in small letters, found anywhere in the block unless it anchors itself
 */
record Phrased(String reason, int mostWords, String[] signs, Pattern pattern) implements FurnitureRule {

    static Phrased of(String reason, int mostWords, String regex, String... signs) {
        return new Phrased(reason, mostWords, signs, Pattern.compile(regex));
    }

    @Override
    public boolean matches(Line line) {
        return line.words() <= mostWords
                && line.hasAny(signs)
                && pattern.matcher(line.small()).find();
    }
}
