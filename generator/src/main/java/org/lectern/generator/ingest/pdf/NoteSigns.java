package org.lectern.generator.ingest.pdf;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * A word of a page without the raised number behind it that points to a note: read with the word, it would make another
 * word of it and hide that a sentence ends there.
 *
 * @param text of the word, maybe empty
 * @param letters of that text
 */
record NoteSigns(String text, List<TextPosition> letters) {

    /** Raised signs are smaller than this beside the line's own letters. */
    private static final double SMALL = 0.8;

    /** They stand higher than the line by this share of its letters' size. */
    private static final double RAISED = 0.12;

    private static final int LONGEST = 6;

    /** @param before what already stands on the line */
    static NoteSigns of(String word, List<TextPosition> positions, List<TextPosition> before) {
        if (positions.isEmpty()) {
            return new NoteSigns(word, positions);
        }
        TextPosition own = before.isEmpty() ? positions.getFirst() : before.getLast();
        int signs = 0;
        while (signs < positions.size() && isRaised(positions.get(positions.size() - 1 - signs), own)) {
            signs++;
        }
        List<TextPosition> raised = positions.subList(positions.size() - signs, positions.size());
        StringBuilder read = new StringBuilder();
        raised.forEach(sign -> read.append(sign.getUnicode()));
        // A power or an ordinal is part of what it stands beside: only a number behind a letter or a stop points away.
        boolean behind = !before.isEmpty() && !endsInDigit(before.getLast()) || signs < positions.size();
        int rest = word.length() - read.length();
        boolean pointsAway = behind
                && read.length() <= LONGEST
                && read.toString().matches("[\\d,*†‡§]+")
                && word.endsWith(read.toString())
                && (rest == 0 || !isUnit(word.substring(0, rest)));
        return pointsAway
                ? new NoteSigns(word.substring(0, rest), positions.subList(0, positions.size() - signs))
                : new NoteSigns(word, positions);
    }

    /** Whether these letters of a line begin with a raised number. */
    static boolean isNote(List<TextPosition> letters) {
        TextPosition last = letters.getLast();
        String sign = letters.getFirst().getUnicode();
        return sign != null && sign.matches("[\\d*†‡§]") && isRaised(letters.getFirst(), last);
    }

    private static boolean isRaised(TextPosition sign, TextPosition line) {
        return sign.getFontSizeInPt() < line.getFontSizeInPt() * SMALL
                && sign.getYDirAdj() < line.getYDirAdj() - line.getFontSizeInPt() * RAISED;
    }

    private static boolean endsInDigit(TextPosition letter) {
        String read = letter.getUnicode();
        return read != null && !read.isEmpty() && Character.isDigit(read.charAt(read.length() - 1));
    }

    /** What squares and cubes are made of, and numbers. */
    private static boolean isUnit(String text) {
        return text.matches("(?i).*(\\d|\\b[kcmd]?m|\\b(in|ft|mi|yd|s|x|y|n|r))");
    }
}
