package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lectern.core.article.Span;
import org.lectern.generator.language.network.Network;
import org.lectern.generator.language.network.Sequence;

/**
 * Finds where sentences end. The network looks at windows of running text that overlap, so that each word is judged with
 * words on both sides; marks that close a sentence stay with it.
 */
final class SentenceFinder {

    /** Words of a window that are judged, and words of context on either side. */
    private static final int JUDGED = 90;

    private static final int CONTEXT = 15;
    /** A longer sentence is cut where an end is likeliest: no reader could follow it, and no parser. */
    private static final int LONGEST = 160;

    /** Log odds from which on a sentence ends. */
    private static final float ENOUGH = 0;

    private static final float NO_END = -100;

    private final Network network;

    SentenceFinder(Network network) {
        this.network = network;
    }

    private record Window(int paragraph, int from, int judgedFrom, int judgedTo, Sequence sequence) {}

    /** The sentences of all paragraphs in order. */
    List<FoundSentence> sentences(String text, List<List<Span>> paragraphs) {
        List<Sequence> sequences =
                paragraphs.stream().map(words -> network.sequence(text, words)).toList();
        List<Window> windows = new ArrayList<>();
        List<Optional<List<Integer>>> clear = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            Optional<List<Integer>> ends = EndsAreClear.in(sequences.get(p).forms());
            clear.add(ends);
            if (ends.isEmpty()) {
                addWindows(p, sequences.get(p), windows);
            }
        }
        List<float[]> judged =
                network.boundaries(windows.stream().map(Window::sequence).toList());
        List<float[]> scores = new ArrayList<>();
        for (int p = 0; p < sequences.size(); p++) {
            float[] own = new float[sequences.get(p).forms().size()];
            Arrays.fill(own, NO_END);
            clear.get(p).ifPresent(ends -> ends.forEach(end -> own[end] = -NO_END));
            scores.add(own);
        }
        for (int w = 0; w < windows.size(); w++) {
            Window window = windows.get(w);
            System.arraycopy(
                    judged.get(w),
                    window.judgedFrom() - window.from(),
                    scores.get(window.paragraph()),
                    window.judgedFrom(),
                    window.judgedTo() - window.judgedFrom());
        }
        List<FoundSentence> found = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            cut(p, paragraphs.get(p), sequences.get(p), scores.get(p), found);
        }
        return found;
    }

    private static void addWindows(int paragraph, Sequence sequence, List<Window> windows) {
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
            windows.add(new Window(paragraph, from, at, judgedTo, sequence.part(from, to)));
            at = judgedTo;
        }
    }

    private static void cut(
            int paragraph, List<Span> words, Sequence sequence, float[] scores, List<FoundSentence> found) {
        Closers.moveBeforeOpening(sequence.forms(), words, scores);
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean last = i + 1 == words.size();
            if (last || (scores[i] > ENOUGH && !Closers.continueAt(sequence.forms(), words, i + 1))) {
                addRunnable(paragraph, words, sequence, start, i + 1, scores, found);
                start = i + 1;
            }
        }
    }

    /** Adds the words as one sentence, or as several where they are too many for one. */
    private static void addRunnable(
            int paragraph,
            List<Span> words,
            Sequence sequence,
            int from,
            int to,
            float[] scores,
            List<FoundSentence> found) {
        int start = from;
        while (start < to) {
            int end = runnableEnd(sequence, start, to);
            if (end < to) {
                int best = end - 1;
                for (int i = end - 1; i >= start + (end - start) / 2; i--) {
                    best = scores[i] > scores[best] ? i : best;
                }
                end = best + 1;
            }
            found.add(new FoundSentence(paragraph, words.subList(start, end), sequence.part(start, end)));
            start = end;
        }
    }

    private static int runnableEnd(Sequence sequence, int start, int to) {
        int end = start;
        int pieces = 2;
        while (end < to && end - start < LONGEST && pieces + sequence.pieces().get(end).length <= Network.MOST_PIECES) {
            pieces += sequence.pieces().get(end).length;
            end++;
        }
        return end;
    }

    /** Parts, as from and to, of a given sentence that the network can take at once: nearly always the whole. */
    static List<int[]> runnable(Sequence sequence) {
        List<int[]> parts = new ArrayList<>();
        int start = 0;
        while (start < sequence.forms().size()) {
            int end = runnableEnd(sequence, start, sequence.forms().size());
            parts.add(new int[] {start, end});
            start = end;
        }
        return parts;
    }
}
