package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.List;
import org.lectern.generator.language.network.Network;
import org.lectern.generator.language.network.Sequence;

/**
 * Where sentences end in stretches too long to be looked at in one piece: windows of running text overlap, so that each
 * word is judged with words on both sides.
 */
final class LongStretches {

    /** A stretch of more words than the network saw at once in training. */
    private static final int LONG = 120;

    /** Words of a window that are judged, and words of context on either side. */
    private static final int JUDGED = 90;

    private static final int CONTEXT = 15;

    private LongStretches() {}

    private record Window(int stretch, int from, int judgedFrom, int judgedTo, Sequence sequence) {}

    /** The same words with every long stretch cut into its sentences. */
    static List<Stretch> cut(Network network, List<Stretch> stretches) {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            if (isLong(stretches.get(i))) {
                addWindows(i, stretches.get(i).sequence(), windows);
            }
        }
        if (windows.isEmpty()) {
            return stretches;
        }
        List<float[]> judged =
                network.boundaries(windows.stream().map(Window::sequence).toList());
        List<Stretch> found = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (!isLong(stretch)) {
                found.add(stretch);
                continue;
            }
            float[] scores = new float[stretch.words().size()];
            for (; next < windows.size() && windows.get(next).stretch() == i; next++) {
                Window window = windows.get(next);
                System.arraycopy(
                        judged.get(next),
                        window.judgedFrom() - window.from(),
                        scores,
                        window.judgedFrom(),
                        window.judgedTo() - window.judgedFrom());
            }
            SentenceEnds.sentences(stretch.words(), stretch.sequence(), scores)
                    .forEach(part -> found.add(stretch.sentence(part.from(), part.to())));
        }
        return found;
    }

    private static boolean isLong(Stretch stretch) {
        return !stretch.isSentence()
                && (stretch.words().size() > LONG || stretch.sequence().size() > Network.MOST_PIECES);
    }

    private static void addWindows(int stretch, Sequence sequence, List<Window> windows) {
        int n = sequence.forms().size();
        int at = 0;
        while (at < n) {
            int from = Math.max(0, at - CONTEXT);
            // A window holds fewer words where they have many pieces.
            int to = from;
            int pieces = 2;
            while (to < n
                    && to < at + JUDGED + CONTEXT
                    && pieces + sequence.pieces().get(to).length <= Network.MOST_PIECES) {
                pieces += sequence.pieces().get(to).length;
                to++;
            }
            int judgedTo = to == n ? n : Math.max(at + 1, to - CONTEXT);
            windows.add(new Window(stretch, from, at, judgedTo, sequence.part(from, to)));
            at = judgedTo;
        }
    }
}
