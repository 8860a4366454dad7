package org.lectern.generator.ingest.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.generator.ingest.furniture.Furniture;
import org.lectern.generator.ingest.furniture.TextShape;
import org.lectern.generator.ingest.text.Piece.Mark;

/** Furniture that only its place gives away: stray captions, what follows a comment form, headings of nothing. */
final class Surroundings {

    private final List<Piece> pieces;
    private final String[] removed;
    private final boolean[] heading;
    private final int body;

    /**
     * @param removed why each piece is removed, empty where it is kept; changed by {@link #judge}
     * @param body index of the first running text
     */
    Surroundings(List<Piece> pieces, String[] removed, boolean[] heading, int body) {
        this.pieces = pieces;
        this.removed = removed;
        this.heading = heading;
        this.body = body;
    }

    void judge() {
        removeAfterCommentForm();
        removeRepeats();
        for (int i = body; i < pieces.size(); i++) {
            if (removed[i].isEmpty() && isStrayCaption(i)) {
                removed[i] = "a stray caption: no sentence, between two paragraphs";
            }
        }
        removeEmptyHeadings();
    }

    /** A form in the last part of a page ends the article: what follows are comments and the page's foot. */
    private void removeAfterCommentForm() {
        int form = -1;
        long wordsBefore = 0;
        long words = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (form < 0 && i > body && Furniture.startsComments(pieces.get(i).text())) {
                form = i;
                wordsBefore = words;
            }
            words += TextShape.words(pieces.get(i).text());
        }
        if (form < 0 || wordsBefore * 2 < words) {
            return;
        }
        for (int i = form + 1; i < pieces.size(); i++) {
            if (removed[i].isEmpty()) {
                removed[i] = "stands after the comment form";
            }
        }
    }

    /** A short line that comes three times is the page's, not the author's. */
    private void removeRepeats() {
        Map<String, Integer> counts = new HashMap<>();
        for (Piece piece : pieces) {
            counts.merge(key(piece), 1, Integer::sum);
        }
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (removed[i].isEmpty()
                    && piece.mark() == Mark.NONE
                    && counts.getOrDefault(key(piece), 0) >= 3
                    && TextShape.words(piece.text()) <= 10
                    && !TextShape.endsSentence(piece.text())) {
                removed[i] = "a line that the page repeats";
            }
        }
    }

    private static String key(Piece piece) {
        return piece.text().toLowerCase(Locale.ROOT);
    }

    private boolean isStrayCaption(int i) {
        Piece piece = pieces.get(i);
        int words = TextShape.words(piece.text());
        if (piece.mark() != Mark.NONE
                || heading[i]
                || words < 3
                || words > 30
                || TextShape.endsSentence(piece.text())) {
            return false;
        }
        boolean small = TextShape.startsSmall(piece.text());
        boolean opens = ",;:—–-".indexOf(piece.text().charAt(piece.text().length() - 1)) >= 0;
        return !opens && (small || words >= 5) && proseAt(i, -1) && proseAt(i, 1);
    }

    /** Whether the next kept piece in this direction is running text that ends its sentence, or a heading. */
    private boolean proseAt(int i, int step) {
        int at = i + step;
        while (at >= 0 && at < pieces.size() && !removed[at].isEmpty()) {
            at += step;
        }
        return at >= 0
                && at < pieces.size()
                && (heading[at] || TextShape.isProse(pieces.get(at).text()));
    }

    private void removeEmptyHeadings() {
        boolean textBelow = false;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (!removed[i].isEmpty()) {
                continue;
            }
            if (!heading[i]) {
                boolean leftOver = !textBelow
                        && i > body
                        && pieces.get(i).mark() == Mark.NONE
                        && TextShape.words(pieces.get(i).text()) <= 6
                        && !TextShape.endsSentence(pieces.get(i).text());
                if (leftOver) {
                    removed[i] = "a line left over at the foot of the page";
                } else {
                    textBelow = true;
                }
            } else if (!textBelow) {
                removed[i] = "a heading with nothing below it";
            }
        }
    }
}
