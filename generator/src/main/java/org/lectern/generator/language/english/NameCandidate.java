package org.lectern.generator.language.english;

import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.generator.language.Word;

/**
 * Words that may be a name, with what the network thinks of each of them.
 *
 * @param sentence where they stand
 * @param first index of the first one, from 1
 * @param last index of the last one, inclusive
 * @param head index of the one that depends on none of the others
 * @param read the type that the network by itself gives to just these words; -1 for none
 * @param widened whether they are what the tree makes of a name that the network read
 * @param key the words in lower case, by which the name is known again
 * @param evidence mean logarithms of the chances of each type of {@link Names#TYPES}, and of no name
 */
record NameCandidate(
        ScoredSentence sentence,
        int first,
        int last,
        int head,
        int read,
        boolean widened,
        String key,
        double[] evidence) {

    static NameCandidate of(ScoredSentence sentence, int first, int last, int read, boolean widened) {
        int types = Names.TYPES.size();
        double[] evidence = new double[types + 1];
        for (int i = first; i <= last; i++) {
            double[] own = sentence.at(i);
            for (int type = 0; type < types; type++) {
                evidence[type] += either(own[2 * type + 1], own[2 * type + 2]) / (last - first + 1);
            }
            evidence[types] += own[0] / (last - first + 1);
        }
        String key = sentence.words().subList(first - 1, last).stream()
                .map(word -> bare(word.form()))
                .collect(Collectors.joining(" "));
        return new NameCandidate(sentence, first, last, head(sentence, first, last), read, widened, key, evidence);
    }

    private static int head(ScoredSentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            int above = sentence.word(i).head();
            if (above < first || above > last) {
                return i;
            }
        }
        return last;
    }

    /** In lower case and without a full stop. */
    static String bare(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return lower.length() > 1 && lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The logarithm of the sum of two chances given as logarithms. */
    static double either(double one, double other) {
        double most = Math.max(one, other);
        return most + Math.log(Math.exp(one - most) + Math.exp(other - most));
    }

    int length() {
        return last - first + 1;
    }

    Word word(int index) {
        return sentence.word(index);
    }

    Word headWord() {
        return sentence.word(head);
    }

    boolean sharesWordsWith(NameCandidate other) {
        return sentence.index() == other.sentence.index() && first <= other.last && other.first <= last;
    }
}
