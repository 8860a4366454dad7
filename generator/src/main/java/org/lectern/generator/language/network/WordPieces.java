package org.lectern.generator.language.network;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of BERT's uncased vocabulary: lower case, accents removed, punctuation apart, then the
 * longest known piece first (Wu et al. 2016). The same as wordpiece.py does in training.
 */
final class WordPieces {

    /** A word has at most this many pieces; the network reads a word by its first one. */
    static final int MOST = 8;

    private static final int LONGEST_PART = 100;

    private final Map<String, Integer> ids;
    private final List<String> texts;
    private final int unknown;
    private final int begin;
    private final int end;

    /** @param pieces the vocabulary in the order of its ids */
    WordPieces(List<String> pieces) {
        texts = pieces;
        ids = HashMap.newHashMap(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            ids.put(pieces.get(i), i);
        }
        unknown = ids.get("[UNK]");
        begin = ids.get("[CLS]");
        end = ids.get("[SEP]");
    }

    /** Whether a piece is a whole word of letters, three or more. */
    boolean isWord(int piece) {
        String text = texts.get(piece);
        return text.length() > 2 && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    String text(int piece) {
        return texts.get(piece);
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    /** Between 1 and {@link #MOST} ids. */
    int[] of(String word) {
        // A word of several thousand letters need not be read to its end: eight pieces are soon full.
        String head = word.length() > 400 ? word.substring(0, 400) : word;
        String plain = Normalizer.normalize(head.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        int[] found = new int[MOST];
        int count = 0;
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < plain.length() && count < MOST; ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            boolean mark = isPunctuation(c);
            if (mark || Character.isWhitespace(c)) {
                count = greedy(part, found, count);
                if (mark) {
                    count = greedy(part.appendCodePoint(c), found, count);
                }
            } else {
                part.appendCodePoint(c);
            }
        }
        count = greedy(part, found, count);
        return count == 0 ? new int[] {unknown} : Arrays.copyOf(found, count);
    }

    /** Adds the pieces of {@code part} from place {@code count} on and empties it; returns the new count. */
    private int greedy(StringBuilder part, int[] found, int count) {
        String text = part.toString();
        part.setLength(0);
        if (text.isEmpty() || count >= MOST) {
            return count;
        }
        if (text.codePointCount(0, text.length()) > LONGEST_PART) {
            found[count] = unknown;
            return count + 1;
        }
        int[] pieces = new int[text.length()];
        int made = 0;
        int start = 0;
        while (start < text.length()) {
            int stop = text.length();
            Integer id = null;
            while (stop > start
                    && (id = ids.get(start == 0 ? text.substring(0, stop) : "##" + text.substring(start, stop)))
                            == null) {
                stop--;
            }
            if (id == null) {
                found[count] = unknown;
                return count + 1;
            }
            pieces[made++] = id;
            start = stop;
        }
        int taken = Math.min(made, MOST - count);
        System.arraycopy(pieces, 0, found, count, taken);
        return count + taken;
    }

    private static boolean isPunctuation(int c) {
        boolean symbol = (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
        return symbol
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
