package org.lectern.generator.ingest.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.lectern.generator.trees.BoostedTrees;

/** A page as the model sees it, for fitting and measuring it. */
public final class PageRows {

    private final Page page;
    private final double[][] rows;

    private PageRows(Page page) {
        this.page = page;
        this.rows = BlockFeatures.of(page);
    }

    public static PageRows of(String html) {
        return new PageRows(Page.of(Jsoup.parse(html)));
    }

    /** The blocks' texts, in reading order. */
    public List<String> texts() {
        return page.blocks.stream().map(block -> block.text).toList();
    }

    /** What the model sees of each block in the first round. */
    public double[][] rows() {
        return rows;
    }

    /** The rows of the second round, in which each block sees what the first round thought of those around it. */
    public double[][] secondRound(BoostedTrees first) {
        return Neighbourhood.rows(rows, BlockModel.chances(first, rows));
    }

    /** The article's text by this model, a line a block. */
    public String article(BlockModel model) {
        boolean[] kept = ArticleBlocks.kept(page, rows, model);
        return IntStream.range(0, kept.length)
                .filter(i -> kept[i])
                .mapToObj(i -> page.blocks.get(i).text)
                .collect(Collectors.joining("\n"));
    }
}
