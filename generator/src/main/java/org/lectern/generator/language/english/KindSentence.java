package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/**
 * A sentence whose mentions are to be told apart by kind.
 *
 * @param scored its words, and what the network thinks of names
 * @param scores for each word the network's scores of heading each kind of thing or none
 * @param chances the same as logarithms of chances of {@link Kinds#THINGS}
 * @param below the words that depend on each word, that of the root first
 * @param names of persons, places and organisations
 */
record KindSentence(
        ScoredSentence scored, float[][] scores, double[][] chances, List<List<Word>> below, List<Name> names) {

    static KindSentence of(ScoredSentence scored, float[][] scores, List<Name> names) {
        double[][] chances = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            chances[i] = Kinds.chances(scores[i]);
        }
        List<List<Word>> below = new ArrayList<>();
        for (int i = 0; i <= scored.size(); i++) {
            below.add(new ArrayList<>(2));
        }
        scored.words().forEach(word -> below.get(word.head()).add(word));
        return new KindSentence(scored, scores, chances, below, names);
    }

    List<Word> words() {
        return scored.words();
    }

    List<Word> below(Word word) {
        return below.get(word.index());
    }

    Optional<Word> above(Word word) {
        return word.isRoot() ? Optional.empty() : Optional.of(scored.word(word.head()));
    }

    double[] chances(Word word) {
        return chances[word.index() - 1];
    }

    /**
     * Whether the network takes the word for a person at better than even odds. It was right there as often as the fitted
     * choice against it, and a pronoun that loses its person finds a wrong one.
     */
    boolean isLikelyPerson(Word word) {
        return chances(word)[Kinds.THINGS.indexOf(EntityType.PERSON)] > Math.log(0.5);
    }

    float[] scores(Word word) {
        return scores[word.index() - 1];
    }

    /** What the name is a name of that this word is the head of. */
    Optional<EntityType> nameHeadedBy(Word word) {
        return names.stream()
                .filter(name -> name.covers(word.index()) && !(word.head() > 0 && name.covers(word.head())))
                .findFirst()
                .map(Name::type);
    }

    /** By what a thing is known again elsewhere in the text; empty for what has no noun as its head. */
    static String key(Word head) {
        return head.is(UniversalTag.NOUN, UniversalTag.PROPN) ? NameCues.lemma(head) : "";
    }
}
