package org.lectern.generator.language.english;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.generator.language.Word;

/** What the network makes of the same noun in all its places in a text. */
final class KindsOfText {

    /**
     * Places of a noun.
     *
     * @param times how many
     * @param sum of their logarithms of chances, one a kind
     */
    private record Places(int times, double[] sum) {}

    private final Map<String, Places> places = new HashMap<>();

    KindsOfText(List<KindSentence> sentences) {
        for (KindSentence sentence : sentences) {
            for (Word word : sentence.words()) {
                String key = KindSentence.key(word);
                if (!key.isEmpty() && Kinds.headsOne(sentence.scores(word))) {
                    Places known =
                            places.computeIfAbsent(key, ignored -> new Places(0, new double[Kinds.THINGS.size()]));
                    add(known.sum(), sentence.chances(word), 1);
                    places.put(key, new Places(known.times() + 1, known.sum()));
                }
            }
        }
    }

    /** How many other places there are. */
    int times(KindSentence sentence, Word head) {
        Places known = places.get(KindSentence.key(head));
        return known == null ? 0 : known.times() - (Kinds.headsOne(sentence.scores(head)) ? 1 : 0);
    }

    /** Mean logarithms of chances in these other places, one a kind; 0 where there is none. */
    double[] elsewhere(KindSentence sentence, Word head) {
        double[] mean = new double[Kinds.THINGS.size()];
        int times = times(sentence, head);
        Places known = places.get(KindSentence.key(head));
        if (times > 0 && known != null) {
            add(mean, known.sum(), 1.0 / times);
            if (times < known.times()) {
                add(mean, sentence.chances(head), -1.0 / times);
            }
        }
        return mean;
    }

    private static void add(double[] to, double[] more, double share) {
        for (int kind = 0; kind < to.length; kind++) {
            to[kind] += share * more[kind];
        }
    }
}
