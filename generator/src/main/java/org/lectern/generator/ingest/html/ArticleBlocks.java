package org.lectern.generator.ingest.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.lectern.generator.ingest.furniture.Furniture;
import org.lectern.generator.ingest.furniture.TextShape;

/** Which blocks of a page make the article: the model's advice and a simple rule's in equal parts, then what is plain. */
final class ArticleBlocks {

    /** Found on half of the benchmark's pages, where neither alone did as well. */
    private static final double MODEL_SHARE = 0.5;

    private static final double LEAST = 0.6;

    private static final Pattern DATED = Pattern.compile("\\b(19|20)\\d\\d\\b|\\b\\d{1,2}[:.h]\\d{2}\\b");

    private ArticleBlocks() {}

    static boolean[] kept(Page page, double[][] rows, BlockModel model) {
        double[] chances = model.chances(rows);
        boolean[] kept = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            // The rule's verdict is the last column.
            double verdict = rows[i][rows[i].length - 1];
            kept[i] = MODEL_SHARE * chances[i] + (1 - MODEL_SHARE) * verdict >= LEAST;
        }
        keepSmallPage(page, kept);
        removeHead(page, kept);
        removeLinkLists(page, kept);
        removeRepeats(page, kept);
        removeEmptyHeadings(page, kept);
        return kept;
    }

    /** A page of a few lines without links has no furniture to tell an article from. */
    private static void keepSmallPage(Page page, boolean[] kept) {
        for (boolean one : kept) {
            if (one) {
                return;
            }
        }
        for (int i = 0; i < kept.length && kept.length <= 12; i++) {
            PageBlock block = page.blocks.get(i);
            kept[i] = block.linked < 0.3 && block.furniture.isEmpty() && !block.isHeading();
        }
    }

    /** The title is a field of its own, and the lines around it that say who and when are no text. */
    private static void removeHead(Page page, boolean[] kept) {
        int firstProse = 0;
        while (firstProse < kept.length
                && !(kept[firstProse] && page.blocks.get(firstProse).isProse())) {
            firstProse++;
        }
        for (int i = 0; i < kept.length; i++) {
            PageBlock block = page.blocks.get(i);
            boolean isTitle = i == page.titleAt || block.words <= 40 && page.saysTitle(block);
            boolean dated = i < firstProse
                    && block.words <= 20
                    && !TextShape.endsSentence(block.text)
                    && DATED.matcher(block.text).find()
                    && !block.isHeading();
            if (isTitle || dated || Furniture.isCertain(block.furniture)) {
                kept[i] = false;
            }
        }
    }

    /** What stands under a label like "You may also like", as long as it is no running text. */
    private static void removeLinkLists(Page page, boolean[] kept) {
        boolean listed = false;
        for (int i = 0; i < kept.length; i++) {
            PageBlock block = page.blocks.get(i);
            boolean plain = block.furniture.isEmpty();
            if (block.words <= 8 && block.furniture.equals(Furniture.LINK) && !block.text.contains(":")) {
                listed = true;
            } else if (block.isProse()) {
                listed = false;
            }
            kept[i] &= !listed || block.isHeading() && plain && block.linked < 0.3;
            listed &= !(block.isHeading() && plain && block.linked < 0.3);
        }
    }

    private static void removeRepeats(Page page, boolean[] kept) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < kept.length; i++) {
            PageBlock block = page.blocks.get(i);
            if (!kept[i] || block.words < 8) {
                continue;
            }
            // The twin for another screen has another look; a refrain looks like the rest of its song.
            Integer look = seen.putIfAbsent(block.text, block.place.signature);
            kept[i] = look == null || look == block.place.signature;
        }
    }

    private static void removeEmptyHeadings(Page page, boolean[] kept) {
        boolean textBelow = false;
        for (int i = kept.length - 1; i >= 0; i--) {
            if (kept[i] && !page.blocks.get(i).isHeading()) {
                textBelow = true;
            } else if (kept[i] && !textBelow) {
                kept[i] = false;
            }
        }
    }
}
