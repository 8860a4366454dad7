package org.lectern.generator.ingest.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.lectern.generator.embedding.TextEmbedder;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;
import org.lectern.generator.ingest.Reading.Part;
import org.lectern.generator.ingest.furniture.TextShape;

/** Divides long text without headings where its topic shifts. */
public final class TopicSections {

    /** Sections shorter than this are one. */
    private static final int LONG = 500;

    /** No part gets shorter than this: a paragraph or two is nothing to read and be asked about by itself. */
    private static final int LEAST_WORDS = 60;

    /** Found on texts whose headings were taken away. */
    private static final double LEAST_CHANCE = 0.25;

    private TopicSections() {}

    /**
     * The reading with each long section divided: the parts after the first begin without a heading. Meaning is compared
     * in English alone: a text in another language keeps the sections it marks.
     */
    public static Reading divided(Reading reading) {
        if (!reading.language().equals("en")) {
            return reading;
        }
        Set<Block> opening = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Part part : reading.parts()) {
            List<Block> text = part.blocks().stream()
                    .filter(block -> block.kind().isRead())
                    .toList();
            List<String> paragraphs = text.stream().map(Block::text).toList();
            if (paragraphs.stream().mapToInt(TextShape::words).sum() >= LONG) {
                boolean[] starts = starts(paragraphs, GapModel.shipped());
                for (int gap = 0; gap < starts.length; gap++) {
                    if (starts[gap]) {
                        opening.add(text.get(gap + 1));
                    }
                }
            }
        }
        return opening.isEmpty()
                ? reading
                : reading.withBlocks(reading.blocks().stream()
                        .map(block -> opening.contains(block) ? block.opening(true) : block)
                        .toList());
    }

    /** For each gap between paragraphs whether a part starts after it: the likeliest first, none too near another. */
    public static boolean[] starts(List<String> paragraphs, GapModel model) {
        return starts(paragraphs, GapFeatures.of(paragraphs, TextEmbedder.shared()), model);
    }

    /** The same where the gaps' features are known. */
    public static boolean[] starts(List<String> paragraphs, double[][] rows, GapModel model) {
        int[] wordsBefore = new int[paragraphs.size() + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            wordsBefore[i + 1] = wordsBefore[i] + paragraphs.get(i).split("\\s+").length;
        }
        boolean[] starts = new boolean[rows.length];
        List<Integer> likeliest = new ArrayList<>();
        double[] chances = new double[rows.length];
        for (int gap = 0; gap < rows.length; gap++) {
            chances[gap] = model.chance(rows[gap]);
            likeliest.add(gap);
        }
        likeliest.sort((one, other) -> Double.compare(chances[other], chances[one]));
        for (int gap : likeliest) {
            starts[gap] = chances[gap] >= LEAST_CHANCE && isClear(gap, starts, wordsBefore);
        }
        return starts;
    }

    private static boolean isClear(int gap, boolean[] starts, int[] wordsBefore) {
        int before = gap;
        while (before > 0 && !starts[before - 1]) {
            before--;
        }
        int after = gap + 1;
        while (after < starts.length && !starts[after]) {
            after++;
        }
        int here = wordsBefore[gap + 1];
        return here - wordsBefore[before] >= LEAST_WORDS
                && wordsBefore[Math.min(after + 1, wordsBefore.length - 1)] - here >= LEAST_WORDS;
    }
}
