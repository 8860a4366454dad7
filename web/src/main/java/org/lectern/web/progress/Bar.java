package org.lectern.web.progress;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A bar of a chart that is 400 units wide.
 *
 * @param label baseline of the text above it
 * @param top of the bar
 * @param width of the bar, 0–400
 */
public record Bar(Mastery mastery, int label, int top, int width) {

    /** Height of a bar with its text. */
    static final int STEP = 36;

    static List<Bar> of(List<Mastery> all) {
        return IntStream.range(0, all.size())
                .mapToObj(index -> new Bar(
                        all.get(index),
                        index * STEP + 14,
                        index * STEP + 19,
                        all.get(index).percent() * 4))
                .toList();
    }

    public boolean isLow() {
        return mastery.percent() < 50;
    }
}
