package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Matching;
import org.lectern.core.question.Skill;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.words.Surface;

/** Three or four events of the article to be matched with the reasons that it gives for them. */
public final class MatchCausesToEffects {

    private static final int FEWEST = 3;
    private static final int MOST = 4;

    /** Shorter words tell nothing of what a clause speaks of. */
    private static final int SHORTEST_WORD = 4;

    /** Words that two reasons may have in common before one could stand for the other. */
    private static final int MOST_SHARED = 1;

    /** One candidate about the whole article, or none. */
    public Optional<Candidate> derive(ArticleReading article) {
        List<Causation> chosen = new ArrayList<>();
        article.sections().stream()
                .flatMap(section -> Causation.in(article, section).stream())
                .filter(one -> chosen.size() < MOST && chosen.stream().noneMatch(other -> alike(one, other)))
                .forEach(chosen::add);
        if (chosen.size() < FEWEST) {
            return Optional.empty();
        }
        Causation first = chosen.getFirst();
        return Optional.of(new Candidate(
                "match-causes",
                first.section().index(),
                new Matching(
                        "Match each statement with the reason that the text gives for it.",
                        chosen.stream()
                                .map(one ->
                                        new Matching.Pair(one.effect() + ".", Surface.capitalised(one.cause()) + "."))
                                .toList(),
                        List.of()),
                "causes",
                Answered.free(),
                chosen.stream().map(Causation::evidence).toList(),
                Skill.CAUSE_AND_EFFECT,
                BloomLevel.ANALYSE,
                Traits.of(first.sentence(), 0.75)));
    }

    /** Where both sides speak of much the same, either reason could be given for either event. */
    private static boolean alike(Causation one, Causation other) {
        return shared(one.cause(), other.cause()) > MOST_SHARED
                || shared(one.effect(), other.effect()) > MOST_SHARED
                || shared(one.cause(), other.effect()) > MOST_SHARED
                || shared(one.effect(), other.cause()) > MOST_SHARED;
    }

    private static long shared(String one, String other) {
        Set<String> words = new HashSet<>(words(one));
        return words(other).stream().distinct().filter(words::contains).count();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
    }
}
