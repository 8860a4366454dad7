package org.lectern.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;

/**
 * What takes back the changes that were made to a reading.
 *
 * @param patches the one for the last change last
 */
public record ReadingHistory(List<Patch> patches) {

    /** So many changes can be taken back. */
    private static final int MOST = 50;

    static final ReadingHistory NONE = new ReadingHistory(List.of());

    /**
     * The blocks between two places put back as they were.
     *
     * @param called what the article was called
     * @param title of the reading before
     * @param from index of the first block that changed
     * @param replaced how many blocks from there on the change made
     * @param blocks what stood there before
     */
    record Patch(String called, String title, int from, int replaced, List<Block> blocks) {

        Patch {
            blocks = List.copyOf(blocks);
        }

        static Patch back(String called, Reading after, Reading before) {
            List<Block> old = before.blocks();
            List<Block> now = after.blocks();
            int most = Math.min(old.size(), now.size());
            int same = 0;
            while (same < most && old.get(same).equals(now.get(same))) {
                same++;
            }
            int end = 0;
            while (end < most - same && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
                end++;
            }
            return new Patch(
                    called, before.title(), same, now.size() - same - end, old.subList(same, old.size() - end));
        }

        Reading applyTo(Reading reading) {
            List<Block> restored = new ArrayList<>(reading.blocks());
            List<Block> changed = restored.subList(from, from + replaced);
            changed.clear();
            changed.addAll(blocks);
            return reading.withBlocks(restored).titled(title);
        }
    }

    public ReadingHistory {
        patches = List.copyOf(patches);
    }

    ReadingHistory with(Patch patch) {
        List<Patch> longer = new ArrayList<>(patches);
        longer.add(patch);
        return new ReadingHistory(longer.subList(Math.max(0, longer.size() - MOST), longer.size()));
    }

    /** What takes back the last change; empty where nothing was changed. */
    Optional<Patch> last() {
        return patches.isEmpty() ? Optional.empty() : Optional.of(patches.getLast());
    }

    ReadingHistory withoutLast() {
        return new ReadingHistory(patches.subList(0, patches.size() - 1));
    }
}
