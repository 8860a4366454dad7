package org.lectern.generator.ingest.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.lectern.generator.trees.BoostedTrees;

/**
 * The fitted model that tells an article's blocks from a page's, in two rounds: the first judges each block, the
 * second sees what the first thought of the blocks around (stacked generalisation, Wolpert 1992).
 */
public record BlockModel(BoostedTrees first, BoostedTrees second) {

    /** The model that is shipped. */
    static final BlockModel SHIPPED = load();

    /** The chance of each block to be article text, 0–1. */
    double[] chances(double[][] rows) {
        double[] before = chances(first, rows);
        return chances(second, Neighbourhood.rows(rows, before));
    }

    static double[] chances(BoostedTrees trees, double[][] rows) {
        double[] chances = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            chances[i] = trees.chance(rows[i]);
        }
        return chances;
    }

    /** The model as text: both rounds, separated by an empty line. */
    public String written() {
        return first.written() + "\n" + second.written();
    }

    private static BlockModel load() {
        try (InputStream in = Objects.requireNonNull(
                BlockModel.class.getResourceAsStream("article-blocks.trees"), "article-blocks.trees")) {
            String[] rounds = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n");
            return new BlockModel(BoostedTrees.read(rounds[0]), BoostedTrees.read(rounds[1]));
        } catch (IOException e) {
            throw new IllegalStateException("The model article-blocks.trees can't be read", e);
        }
    }
}
