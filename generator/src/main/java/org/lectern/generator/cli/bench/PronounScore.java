package org.lectern.generator.cli.bench;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.Word;
import org.lectern.generator.language.english.EnglishAnalyser;

/**
 * Third-person pronouns against GUM's coreference: of those that GUM gives an antecedent before them, how many are
 * resolved, and of these how many to a mention of the right group.
 */
final class PronounScore {

    private PronounScore() {}

    static void print(EnglishAnalyser analyser, List<ParsedText> golds, PrintWriter out) {
        int pronouns = 0;
        int answered = 0;
        int right = 0;
        int named = 0;
        int namedRight = 0;
        for (ParsedText gold : golds) {
            ParsedText ours = analyser.analyse(gold.text(), TreebankScore.wordsOf(gold));
            Map<List<Integer>, Chain> groups = groupsByHead(gold);
            for (ParsedSentence sentence : ours.sentences()) {
                for (Word word : sentence.words()) {
                    Chain group = groups.get(List.of(sentence.index(), word.index()));
                    if (!word.isThirdPersonPronoun() || group == null || isFirst(group, sentence, word)) {
                        continue;
                    }
                    pronouns++;
                    Optional<Mention> before = antecedent(ours, sentence, word);
                    if (before.isPresent()) {
                        answered++;
                        right += isIn(groups, before.get(), group) ? 1 : 0;
                    }
                    Optional<Mention> name = ours.resolve(sentence, word);
                    if (name.isPresent()) {
                        named++;
                        namedRight += isIn(groups, name.get(), group) ? 1 : 0;
                    }
                }
            }
        }
        out.printf(
                "pronouns: %d with an antecedent; antecedent answered %.1f %% (wanted 60), right %.1f %% (wanted 85);"
                        + " named for a reader %.1f %%, right %.1f %%%n",
                pronouns,
                100.0 * answered / Math.max(1, pronouns),
                100.0 * right / Math.max(1, answered),
                100.0 * named / Math.max(1, pronouns),
                100.0 * namedRight / Math.max(1, named));
    }

    private static boolean isIn(Map<List<Integer>, Chain> groups, Mention mention, Chain group) {
        return groups.get(List.of(mention.sentence(), mention.head())) == group;
    }

    private static Map<List<Integer>, Chain> groupsByHead(ParsedText gold) {
        Map<List<Integer>, Chain> groups = new HashMap<>();
        for (Chain chain : gold.chains()) {
            for (Mention mention : chain.mentions()) {
                groups.put(List.of(mention.sentence(), mention.head()), chain);
            }
        }
        return groups;
    }

    private static boolean isFirst(Chain group, ParsedSentence sentence, Word word) {
        Mention first = group.mentions().getFirst();
        return first.sentence() == sentence.index() && first.head() == word.index();
    }

    /** The mention before this pronoun in its chain. */
    private static Optional<Mention> antecedent(ParsedText ours, ParsedSentence sentence, Word word) {
        Optional<Mention> pronoun = sentence.mentionHeadedBy(word);
        Optional<Chain> chain = pronoun.flatMap(ours::chainOf);
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        int at = chain.get().mentions().indexOf(pronoun.get());
        return at > 0 ? Optional.of(chain.get().mentions().get(at - 1)) : Optional.empty();
    }
}
