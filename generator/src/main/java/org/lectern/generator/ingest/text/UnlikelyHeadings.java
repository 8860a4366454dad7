package org.lectern.generator.ingest.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lectern.generator.ingest.furniture.TextShape;
import org.lectern.generator.ingest.text.Piece.Mark;

/**
 * Headings of plain text that look like something else by themselves: a word that pages put on buttons, or a line that
 * ends in a colon. Believed only where the text has other headings of its kind and whole paragraphs on both sides.
 */
final class UnlikelyHeadings {

    private static final int LEAST_PROSE = 15;

    /** What a heading above a paragraph is never called. */
    private static final Pattern ACTION = Pattern.compile(
            "(?i).*\\b(share|print|tweet|sign|log|subscribe|menu|skip|top|copy|loading|download|facebook"
                    + "|twitter|whatsapp|linkedin|close|open|more|next|previous|posted|published|updated)\\b.*");

    /** A line that leads into the paragraph below: somebody speaks, or something follows. */
    private static final Pattern LEADS_IN = Pattern.compile(
            "(?i).*\\b((?!need|seed|feed|speed)\\p{L}+ed|said|says|wrote|writes|tells?|told|asks?|this|follows|following|reads)\\s*:");

    private final List<Piece> pieces;
    private final String[] removed;
    private final boolean[] heading;
    private final Map<String, Integer> counts = new HashMap<>();

    /** @param removed why each piece is removed, and {@code heading} which are headings; both changed by {@link #find} */
    UnlikelyHeadings(List<Piece> pieces, String[] removed, boolean[] heading) {
        this.pieces = pieces;
        this.removed = removed;
        this.heading = heading;
        pieces.forEach(piece -> counts.merge(piece.text().toLowerCase(Locale.ROOT), 1, Integer::sum));
    }

    void find() {
        boolean[] colon = new boolean[pieces.size()];
        boolean[] button = new boolean[pieces.size()];
        for (int i = 1; i + 1 < pieces.size(); i++) {
            boolean between = pieces.get(i).mark() == Mark.NONE && isProse(i - 1) && isProse(i + 1) && !repeats(i);
            colon[i] = between && removed[i].isEmpty() && !heading[i] && isColonHeading(i);
            button[i] = between && isLabel(i);
        }
        long sure = IntStream.range(0, pieces.size()).filter(i -> heading[i]).count();
        long colons = IntStream.range(0, pieces.size()).filter(i -> colon[i]).count();
        for (int i = 0; i < pieces.size(); i++) {
            if (colon[i] && sure + colons >= 2 || button[i] && sure + colons >= 1) {
                removed[i] = "";
                heading[i] = true;
            }
        }
    }

    private boolean isColonHeading(int i) {
        String text = pieces.get(i).text();
        return text.endsWith(":")
                && TextShape.words(text) <= 6
                && TextShape.isHeading(text.substring(0, text.length() - 1).strip())
                && !LEADS_IN.matcher(text).matches()
                && "\"“‘'«„".indexOf(pieces.get(i + 1).text().charAt(0)) < 0;
    }

    private boolean isLabel(int i) {
        String text = pieces.get(i).text();
        boolean label =
                removed[i].equals("a button or menu of the page") || removed[i].equals("a date or label of the page");
        return label
                && TextShape.words(text) <= 2
                && TextShape.isHeading(text)
                && text.chars().noneMatch(Character::isDigit)
                && !ACTION.matcher(text).matches();
    }

    private boolean isProse(int i) {
        return removed[i].isEmpty()
                && !heading[i]
                && TextShape.words(pieces.get(i).text()) >= LEAST_PROSE
                && TextShape.endsSentence(pieces.get(i).text());
    }

    private boolean repeats(int i) {
        return counts.getOrDefault(pieces.get(i).text().toLowerCase(Locale.ROOT), 0) > 1;
    }
}
