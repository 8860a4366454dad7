package org.lectern.generator.ingest.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.generator.language.network.CommonWords;

/**
 * Mends words of English texts that lost a ligature on their way out of a PDF, such as "traf c" and "the rst": where
 * exactly one ligature makes a common word of what else is none. A text with a single such place is left alone: it may
 * mean what it says.
 */
final class Ligatures {

    private static final List<String> LIGATURES = List.of("fi", "fl", "ff", "ffi", "ffl");

    /** Fewer torn words in a whole text are no habit of it. */
    private static final int FEWEST = 2;

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}.'’&/@-])[A-Za-z]+(?![\\p{L}\\p{N}'’&/@-])");

    /** A torn word: what is to be put in place of the text from start to end. */
    private record Tear(int start, int end, String mended) {}

    private Ligatures() {}

    /** The pieces with torn words mended or marked. */
    static List<Piece> mended(List<Piece> pieces) {
        List<List<Tear>> tears = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (Piece piece : pieces) {
            List<Tear> own = tears(piece.text());
            tears.add(own);
            own.forEach(tear -> words.add(tear.mended()));
        }
        if (words.size() < FEWEST || !isEnglish(pieces)) {
            return pieces;
        }
        List<Piece> mended = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            mended.add(
                    new Piece(piece.mark(), mended(piece.text(), tears.get(i)), piece.picture(), piece.alternative()));
        }
        return mended;
    }

    private static boolean isEnglish(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()).append('\n'));
        return LanguageGuess.of(text).equals("en");
    }

    private static String mended(String text, List<Tear> tears) {
        StringBuilder whole = new StringBuilder();
        int end = 0;
        for (Tear tear : tears) {
            whole.append(text, end, tear.start()).append(tear.mended());
            end = tear.end();
        }
        return whole.append(text.substring(end)).toString();
    }

    private static List<Tear> tears(String text) {
        List<int[]> words = words(text);
        List<Tear> tears = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < words.size(); i++) {
            int[] at = words.get(i);
            if (at[0] < done || !isTorn(text.substring(at[0], at[1]))) {
                continue;
            }
            Set<Tear> found = new HashSet<>();
            boolean joined = i > 0 && at[0] == words.get(i - 1)[1] + 1 && words.get(i - 1)[0] >= done;
            boolean followed = i + 1 < words.size() && words.get(i + 1)[0] == at[1] + 1;
            if (joined) {
                add(text, words.get(i - 1)[0], words.get(i - 1)[1], at[0], at[1], found);
            }
            if (followed) {
                add(text, at[0], at[1], words.get(i + 1)[0], words.get(i + 1)[1], found);
            }
            // Beside another torn word it is more likely a part of that than a word of its own.
            if (found.isEmpty() && !(joined && isTorn(text, words.get(i - 1)))) {
                add(text, at[0], at[0], at[0], at[1], found);
            }
            if (found.isEmpty() && !(followed && isTorn(text, words.get(i + 1)))) {
                add(text, at[0], at[1], at[1], at[1], found);
            }
            if (found.size() == 1) {
                Tear tear = found.iterator().next();
                tears.add(tear);
                done = tear.end();
            }
        }
        return tears;
    }

    /** Adds what the letters from {@code start} to {@code stop} and from {@code from} to {@code end} make with a ligature. */
    private static void add(String text, int start, int stop, int from, int end, Set<Tear> found) {
        for (String ligature : LIGATURES) {
            String word = text.substring(start, stop) + ligature + text.substring(from, end);
            if (word.length() >= 4 && CommonWords.have(word)) {
                found.add(new Tear(start, end, word));
            }
        }
    }

    private static boolean isTorn(String text, int[] word) {
        return isTorn(text.substring(word[0], word[1]));
    }

    /** Small letters that make no word. */
    private static boolean isTorn(String word) {
        return Character.isLowerCase(word.charAt(word.length() - 1))
                && (word.length() > 1 || word.charAt(0) != 's')
                && Character.isLowerCase(word.charAt(0))
                && !CommonWords.have(word);
    }

    private static List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        return words;
    }
}
