package org.lectern.generator.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Picture;
import org.lectern.generator.ingest.Reading;
import org.lectern.generator.ingest.furniture.Furniture;
import org.lectern.generator.ingest.furniture.TextShape;
import org.lectern.generator.ingest.text.Piece.Mark;

/** Puts an article together from the pieces of a source without page structure. Used for one source. */
public final class Assembly {

    /** Marks the one piece that is a field of the reading and no block. */
    private static final String TITLE = "the title";

    /** The reason of the line that says when an article came out. */
    static final String PUBLISHED = "the date, kept as the day of publication";

    private static final Pattern BYLINE = Pattern.compile(
            "^(?:(?i:written )?(?i:by|von|por|par|di|door|av|af))[:\\s]+"
                    + "(\\p{Lu}[\\p{L}.'’-]+(?:,?\\s+(?:(?i:and|und|y|et|with|de|van|von|der|la|bin|al)\\s+)?\\p{Lu}[\\p{L}.'’-]*){0,7})$");

    private static final Pattern DATED = Pattern.compile(
            "^(?i:first |last |originally )?(?i:published|posted|updated)(?i: on| at)?:?\\s+(.*\\d.*)$");

    private final List<Piece> pieces;
    private final String[] removed;
    private final boolean[] heading;
    private String title = "";
    private String byline = "";
    private String published = "";

    private Assembly(List<Piece> pieces) {
        this.pieces = pieces;
        this.removed = new String[pieces.size()];
        this.heading = new boolean[pieces.size()];
    }

    /** The reading that these pieces make: title, byline and date found, furniture removed with its reason. */
    public static Reading of(List<Piece> pieces) {
        return new Assembly(Ligatures.mended(pieces)).read();
    }

    private Reading read() {
        for (int i = 0; i < pieces.size(); i++) {
            removed[i] = ownReason(pieces.get(i));
        }
        int body = firstProse();
        findByline(Math.min(body + 2, pieces.size()));
        findTitle(body);
        findHeadings();
        new UnlikelyHeadings(pieces, removed, heading).find();
        new HeadingSeries(pieces, removed, heading).find();
        new Surroundings(pieces, removed, heading, body).judge();
        StringBuilder words = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (removed[i].equals(TITLE)) {
                continue;
            }
            Piece piece = pieces.get(i);
            String picture = piece.picture().map(Picture::id).orElse("");
            Block block = new Block(kind(i), piece.text(), removed[i], false, picture, piece.alternative());
            if (block.isKept() && !picture.isEmpty() && isCaption(i + 1)) {
                block = Block.picture(picture, pieces.get(i + 1).text(), piece.alternative());
                i++;
            }
            blocks.add(block);
            if (block.isKept()) {
                words.append(block.text()).append('\n');
            }
        }
        return new Reading(title, byline, published, LanguageGuess.of(words), blocks, pictures(), "");
    }

    private boolean isCaption(int i) {
        return i < pieces.size() && pieces.get(i).mark() == Mark.CAPTION;
    }

    private List<Picture> pictures() {
        return pieces.stream()
                .flatMap(piece -> piece.picture().stream())
                .distinct()
                .toList();
    }

    private Block.Kind kind(int i) {
        if (heading[i]) {
            return Block.Kind.HEADING;
        }
        return switch (pieces.get(i).mark()) {
            case LIST_ITEM -> Block.Kind.LIST_ITEM;
            case QUOTE -> Block.Kind.QUOTE;
            case TABLE -> Block.Kind.TABLE;
            case PICTURE -> Block.Kind.PICTURE;
            case NONE, TITLE, HEADING, PARAGRAPH, CAPTION, MARGIN -> Block.Kind.PARAGRAPH;
        };
    }

    private static String ownReason(Piece piece) {
        return switch (piece.mark()) {
            case CAPTION -> "a picture's caption or credit";
            case MARGIN -> "a running head, page number or note in the margin";
            case PICTURE -> piece.picture().isPresent() ? "" : "a picture that this file does not hold";
            case TITLE, TABLE -> "";
            case NONE, HEADING, PARAGRAPH, LIST_ITEM, QUOTE ->
                Furniture.reason(piece.text()).orElse("");
        };
    }

    /** Where the body begins: the first running text, or the first piece where there is none. */
    private int firstProse() {
        for (int i = 0; i < pieces.size(); i++) {
            if (removed[i].isEmpty()
                    && mayBeProse(pieces.get(i).mark())
                    && TextShape.isProse(pieces.get(i).text())
                    && TextShape.words(pieces.get(i).text()) >= 15) {
                return i;
            }
        }
        return 0;
    }

    private static boolean mayBeProse(Mark mark) {
        return switch (mark) {
            case NONE, PARAGRAPH, LIST_ITEM, QUOTE, CAPTION, MARGIN -> true;
            case TITLE, HEADING, TABLE, PICTURE -> false;
        };
    }

    private void findByline(int end) {
        for (int i = 0; i < end; i++) {
            String text = pieces.get(i).text();
            Matcher by = BYLINE.matcher(text);
            Matcher dated = DATED.matcher(text);
            if (by.matches() && byline.isEmpty()) {
                byline = by.group(1);
                removed[i] = "the author's name, kept as the byline";
            } else if (text.length() < 80 && (Furniture.isDate(text) || dated.matches()) && published.isEmpty()) {
                published = dated.matches() ? dated.group(1) : text;
                removed[i] = PUBLISHED;
            }
        }
    }

    /** The title stands above the body: marked, or the line that looks most like one. */
    private void findTitle(int body) {
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < body; i++) {
            double score = removed[i].isEmpty() ? titleScore(i, body) : 0;
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (best < 0) {
            return;
        }
        title = pieces.get(best).text();
        removed[best] = TITLE;
        for (int i = 0; i < best; i++) {
            if (removed[i].isEmpty() && TextShape.words(pieces.get(i).text()) <= 6) {
                removed[i] = "a label above the title";
            }
        }
    }

    private double titleScore(int i, int body) {
        Piece piece = pieces.get(i);
        int words = TextShape.words(piece.text());
        if (piece.mark() == Mark.TITLE) {
            return 100;
        }
        if (words > 30
                || piece.text().length() > 200
                || piece.mark() == Mark.LIST_ITEM
                || piece.mark() == Mark.TABLE
                || piece.mark() == Mark.PICTURE
                || TextShape.startsSmall(piece.text())) {
            return 0;
        }
        boolean sentence = TextShape.endsSentence(piece.text())
                && !piece.text().endsWith("?")
                && !piece.text().endsWith("!");
        double score = Math.min(words, 8) + (sentence ? -6 : 0) + (piece.mark() == Mark.HEADING ? 3 : 0) - 0.5 * i;
        // A lone short line right above the text may be the first section's heading: a title must stand above it.
        boolean first = IntStream.range(0, i).noneMatch(before -> removed[before].isEmpty());
        return i == body - 1 && !first ? score - 3 : score;
    }

    private void findHeadings() {
        boolean interview = new Interview(pieces, removed).isHeld();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.mark() == Mark.HEADING && removed[i].equals(Furniture.LINK) && leadsProse(i)) {
                // "More on rivers" above paragraphs heads them; above links it leads away.
                removed[i] = "";
            }
            heading[i] = switch (piece.mark()) {
                case HEADING -> true;
                case TITLE, NONE ->
                    piece.mark() == Mark.TITLE && removed[i].isEmpty()
                            || removed[i].isEmpty()
                                    && TextShape.isHeading(piece.text())
                                    && leadsProse(i)
                                    && !(interview && Interview.isQuestion(piece));
                case PARAGRAPH, LIST_ITEM, QUOTE, TABLE, PICTURE, CAPTION, MARGIN -> false;
            };
        }
    }

    /** Whether running text or a list follows, with nothing but furniture between. */
    private boolean leadsProse(int i) {
        int next = i + 1;
        while (next < pieces.size()
                && (!removed[next].isEmpty() || pieces.get(next).mark() == Mark.PICTURE)) {
            next++;
        }
        if (next == pieces.size()) {
            return false;
        }
        Piece below = pieces.get(next);
        boolean subheading = TextShape.isHeading(below.text())
                && below.mark() == Mark.NONE
                && next + 1 < pieces.size()
                && TextShape.isProse(pieces.get(next + 1).text());
        return below.mark() == Mark.LIST_ITEM
                || below.mark() == Mark.TABLE
                || below.mark() == Mark.QUOTE
                || TextShape.isProse(below.text())
                || subheading
                || TextShape.words(below.text()) >= 4 && TextShape.endsSentence(below.text())
                || TextShape.words(below.text()) >= 6 && below.text().endsWith(":");
    }
}
