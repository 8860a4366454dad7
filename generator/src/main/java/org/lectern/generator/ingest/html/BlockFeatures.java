package org.lectern.generator.ingest.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.generator.ingest.furniture.Furniture;
import org.lectern.generator.ingest.furniture.TextShape;

/** What the model sees of each block of a page: a row of numbers, the same columns for every page. */
final class BlockFeatures {

    private static final List<String> TAGS = List.of(
            "p",
            "li",
            "h1",
            "h2",
            "h3",
            "div",
            "td",
            "blockquote",
            "pre",
            "figcaption",
            "section",
            "a",
            "span",
            "body");

    private final Page page;
    private final List<PageBlock> blocks;
    private final int[] proseBefore;
    private final int totalProse;
    private final int lastProse;
    private final int[] cues;

    private BlockFeatures(Page page) {
        this.page = page;
        this.blocks = page.blocks;
        this.proseBefore = new int[blocks.size() + 1];
        this.cues = blocks.stream().mapToInt(Cue::of).toArray();
        int last = 0;
        for (int i = 0; i < blocks.size(); i++) {
            boolean prose = blocks.get(i).isProse();
            proseBefore[i + 1] = proseBefore[i] + (prose ? blocks.get(i).words : 0);
            last = prose ? i : last;
        }
        this.totalProse = Math.max(1, proseBefore[blocks.size()]);
        this.lastProse = last;
    }

    /** One row a block. */
    static double[][] of(Page page) {
        BlockFeatures features = new BlockFeatures(page);
        Map<String, Integer> seen = new HashMap<>();
        double[][] rows = new double[page.blocks.size()][];
        int commentsSince = -1;
        for (int i = 0; i < rows.length; i++) {
            PageBlock block = page.blocks.get(i);
            int earlier = seen.merge(block.text, 1, Integer::sum) - 1;
            if (commentsSince < 0 && block.words <= 8 && block.furniture.equals(Furniture.COMMENTS)) {
                commentsSince = i;
            }
            rows[i] = features.row(i, earlier, commentsSince < 0 ? 0 : i - commentsSince + 1);
        }
        return rows;
    }

    private double[] row(int i, int earlier, int sinceComments) {
        PageBlock block = blocks.get(i);
        Columns columns = new Columns();
        itself(i, columns);
        place(block, columns);
        crowd(block, columns);
        for (int step : new int[] {-2, -1, 1, 2}) {
            neighbour(i + step, columns);
        }
        columns.add(i / (double) blocks.size());
        columns.add(proseBefore[i] / (double) totalProse);
        columns.add(prose(i - 6, i) / 100.0);
        columns.add(prose(i + 1, i + 7) / 100.0);
        columns.add(page.titleAt < 0 ? -1000 : Math.max(-100, Math.min(300, i - page.titleAt)));
        columns.add(page.titleAt < 0 ? -1 : (proseBefore[i] - proseBefore[page.titleAt]) / (double) totalProse);
        columns.add(i < page.columnFirst ? i - page.columnFirst : i > page.columnLast ? i - page.columnLast : 0);
        columns.add(
                page.columnLast <= page.columnFirst
                        ? 0
                        : (i - page.columnFirst) / (double) (page.columnLast - page.columnFirst));
        columns.add(Math.max(-50, Math.min(50, lastProse - i)));
        columns.add(earlier);
        columns.add(Math.min(100, sinceComments));
        columns.add(declared(block));
        columns.add(ColumnVerdict.of(page, block, cues[i]));
        return columns.row();
    }

    private void itself(int i, Columns columns) {
        PageBlock block = blocks.get(i);
        String text = block.text;
        int length = text.length();
        int upper = 0;
        int digits = 0;
        int sentences = 0;
        int commas = 0;
        int bars = 0;
        for (int k = 0; k < length; k++) {
            char c = text.charAt(k);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == ',' || c == '،' || c == '，') {
                commas++;
            } else if (c == '|' || c == '·' || c == '»' || c == '›' || c == '•') {
                bars++;
            } else if ((c == '.' || c == '?' || c == '!' || c == '。')
                    && (k + 1 == length || text.charAt(k + 1) <= ' ' || c == '。')) {
                sentences++;
            }
        }
        columns.add(Math.log1p(block.words));
        columns.add(length / (double) Math.max(1, block.words));
        columns.add(block.linked);
        columns.add(Math.min(20, block.links));
        columns.add(sentences);
        columns.add(TextShape.endsSentence(text));
        columns.add(commas / (double) Math.max(1, block.words));
        columns.add(upper / (double) Math.max(1, block.words));
        columns.add(digits / (double) Math.max(1, length));
        columns.add(bars);
        columns.add(block.bold);
        columns.add(block.italic);
        columns.add(TextShape.isHeading(text));
        columns.add(text.endsWith(":"));
        columns.add(TextShape.startsSmall(text));
        columns.add(cues[i]);
        columns.add(TAGS.indexOf(block.tag));
        for (String tag : List.of("p", "li", "div", "td", "blockquote")) {
            columns.add(block.tag.equals(tag));
        }
        columns.add(block.isHeading() ? block.tag.charAt(1) - '0' : 0);
    }

    private void place(PageBlock block, Columns columns) {
        Ancestry place = block.place;
        for (int bit = 0; bit < Ancestry.TAG_BITS; bit++) {
            columns.add((place.tags & 1 << bit) != 0);
        }
        for (byte distance : place.clueDistance) {
            columns.add(distance);
        }
        columns.add(place.depth);
        boolean within = place.within(page.column);
        columns.add(within);
        columns.add(within ? place.depth - page.column.depth : -1);
        columns.add(common(place));
    }

    /** How many levels of the column's ancestors are the block's too, short of the column itself. */
    private int common(Ancestry place) {
        Ancestry at = page.column;
        int up = 0;
        while (!place.within(at) && at.parent != null) {
            at = at.parent;
            up++;
        }
        return Math.min(12, up);
    }

    private void crowd(PageBlock block, Columns columns) {
        Ancestry place = block.place;
        Ancestry holder = Page.holder(place);
        Ancestry above = Page.holder(holder);
        int kind = page.proseOfKind.getOrDefault(place.signature, 0);
        columns.add(kind / (double) page.mostProseOfKind);
        columns.add(kind / (double) totalProse);
        columns.add(kind / (double) Math.max(1, page.wordsOfKind.getOrDefault(place.signature, 0)));
        columns.add(holder.allProseWords / (double) page.mostProseOfParent);
        columns.add(holder.allProseWords / (double) totalProse);
        columns.add(above.allProseWords / (double) totalProse);
        columns.add(holder.linkedWords / (double) Math.max(1, holder.words));
        columns.add(holder.allProseWords / (double) Math.max(1, holder.words));
        columns.add(above.allProseWords / (double) Math.max(1, above.words));
        columns.add(Math.log1p(holder.words));
        columns.add(place.proseWords / (double) totalProse);
    }

    private void neighbour(int at, Columns columns) {
        if (at < 0 || at >= blocks.size()) {
            columns.add(-1);
            columns.add(-1);
            columns.add(-1);
            return;
        }
        PageBlock block = blocks.get(at);
        columns.add(Math.log1p(block.words));
        columns.add(block.linked);
        columns.add(cues[at]);
    }

    private double prose(int from, int to) {
        return proseBefore[Math.max(0, Math.min(blocks.size(), to))] - proseBefore[Math.max(0, from)];
    }

    /** Share of the block that the page itself gives as article text; -1 where it gives none. */
    private double declared(PageBlock block) {
        if (page.bodyRuns.size() < 30) {
            return -1;
        }
        var runs = Page.runs(block.text);
        return runs.isEmpty()
                ? -0.5
                : runs.stream().filter(page.bodyRuns::contains).count() / (double) runs.size();
    }

    /** A row that grows column by column. */
    private static final class Columns {
        private double[] values = new double[128];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = java.util.Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        void add(boolean value) {
            add(value ? 1 : 0);
        }

        double[] row() {
            return java.util.Arrays.copyOf(values, size);
        }
    }
}
