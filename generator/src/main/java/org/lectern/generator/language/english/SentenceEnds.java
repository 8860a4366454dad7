package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.List;
import org.lectern.core.article.Span;
import org.lectern.generator.language.network.Network;
import org.lectern.generator.language.network.Sequence;

/** Cuts words into sentences where the network thinks that one ends; marks that close a sentence stay with it. */
final class SentenceEnds {

    /** A longer sentence is cut where an end is likeliest: no reader could follow it, and no parser. */
    private static final int LONGEST = 160;

    /** Log odds from which on a sentence ends. */
    private static final float ENOUGH = 0;

    private SentenceEnds() {}

    /**
     * The sentences in order.
     *
     * @param scores log odds of an end after each word; changed where a mark opens the next sentence
     */
    static List<Sequence.Part> sentences(List<Span> words, Sequence sequence, float[] scores) {
        Closers.moveBeforeOpening(sequence.forms(), words, scores);
        List<Sequence.Part> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean last = i + 1 == words.size();
            if (last || (scores[i] > ENOUGH && !Closers.continueAt(sequence.forms(), words, i + 1))) {
                addRunnable(sequence, start, i + 1, scores, found);
                start = i + 1;
            }
        }
        return found;
    }

    /** Adds the words as one sentence, or as several where they are too many for one. */
    private static void addRunnable(Sequence sequence, int from, int to, float[] scores, List<Sequence.Part> found) {
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
            found.add(new Sequence.Part(start, end));
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

    /** Parts of a given sentence that the network can take at once: nearly always the whole. */
    static List<Sequence.Part> runnable(Sequence sequence) {
        List<Sequence.Part> parts = new ArrayList<>();
        int start = 0;
        while (start < sequence.forms().size()) {
            int end = runnableEnd(sequence, start, sequence.forms().size());
            parts.add(new Sequence.Part(start, end));
            start = end;
        }
        return parts;
    }
}
