package org.lectern.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.web.platform.Words;

/**
 * Blocks that stand together on the page of a reading: one that is shown by itself, or a row of those that the reader
 * removed, such as the menus over an article.
 *
 * @param blocks at least one
 * @param folded whether they are shown on asking: many at once, none of them removed by a teacher
 */
public record ShownRun(List<ShownBlock> blocks, boolean folded) {

    /** From so many removed pieces in a row on they are in the way of the text. */
    private static final int MANY = 3;

    private static final int REASONS = 3;

    public ShownRun {
        blocks = List.copyOf(blocks);
    }

    /** All blocks in their order. */
    static List<ShownRun> of(List<ShownBlock> blocks, Words words) {
        List<ShownRun> runs = new ArrayList<>();
        List<ShownBlock> removed = new ArrayList<>();
        for (ShownBlock block : blocks) {
            if (ReaderWords.isReaders(block.block().removed(), words)) {
                removed.add(block);
            } else {
                close(removed, runs);
                runs.add(new ShownRun(List.of(block), false));
            }
        }
        close(removed, runs);
        return runs;
    }

    private static void close(List<ShownBlock> removed, List<ShownRun> runs) {
        if (!removed.isEmpty()) {
            runs.add(new ShownRun(removed, removed.size() >= MANY));
            removed.clear();
        }
    }

    /** What most of them were removed for, each reason once, the commonest first. */
    public String reasons() {
        return blocks.stream()
                .collect(Collectors.groupingBy(ShownBlock::reason, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .limit(REASONS)
                .map(entry -> entry.getKey())
                .collect(Collectors.joining(" · "));
    }
}
