package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.lexicon.Sorts;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Phrase;
import org.lectern.generator.summary.TermWeights;

/**
 * For a gap: other telling nouns of the article of the same sort, in the same form and seen in the same frame (with or
 * without an article), that the text never puts under the same verb or preposition.
 */
final class WordsOfSameForm implements DistractorSource {

    /** Further apart, an option is silly; nearer, it may be said to fit. */
    private static final double FARTHEST = 0.25;

    private static final double NEAREST = 0.7;

    private record Noun(String form, String lemma, String tag, boolean bare, String governor, double weight) {}

    private final List<Noun> nouns = new ArrayList<>();
    private final List<ParsedSentence> sentences;

    WordsOfSameForm(ArticleReading article, TermWeights weights) {
        this.sentences = article.parsed().sentences();
        for (ParsedSentence sentence : sentences) {
            for (Word word : sentence.words()) {
                boolean plain = word.is(UniversalTag.NOUN)
                        && word.form().length() > 3
                        && word.form().chars().allMatch(Character::isLowerCase)
                        && word.hasRelation("nsubj", "obj", "obl", "nmod", "conj", "root")
                        && !Phrase.isTorn(sentence, List.of(word));
                Noun noun = new Noun(
                        word.form(),
                        lemma(word),
                        word.pennTag(),
                        isBare(sentence, word),
                        governor(sentence, word),
                        weights.of(word));
                if (plain && !nouns.contains(noun)) {
                    nouns.add(noun);
                }
            }
        }
    }

    @Override
    public List<Alternative> propose(Candidate candidate) {
        if (candidate.answer().kind() != AnswerKind.WORD) {
            return List.of();
        }
        String key = candidate.focus();
        String head = candidate.answer().head();
        ParsedSentence source = sentences.get(candidate.traits().sentence());
        List<Word> places =
                source.words().stream().filter(word -> word.form().equals(key)).toList();
        if (places.size() != 1) {
            return List.of();
        }
        Word gap = places.getFirst();
        boolean bare = isBare(source, gap);
        boolean afterArticle =
                source.children(gap, "det").stream().anyMatch(det -> det.lower().matches("an?"));
        Set<String> alsoSaid = nouns.stream()
                .filter(noun -> noun.governor().equals(governor(source, gap)))
                .map(Noun::lemma)
                .collect(Collectors.toSet());
        List<Alternative> proposals = new ArrayList<>();
        for (Noun noun : nouns) {
            double closeness = Sorts.closeness(noun.lemma(), head);
            if (!noun.tag().equals(candidate.answer().tag())
                    || noun.tag().equals("NN") && noun.bare() != bare
                    || alsoSaid.contains(noun.lemma())
                    || Sorts.overlap(noun.lemma(), head)
                    || !Sorts.same(noun.lemma(), head)
                    || closeness < FARTHEST
                    || closeness > NEAREST
                    || afterArticle && startsWithVowel(noun.form()) != startsWithVowel(key)
                    || Alikeness.share(noun.form(), source.text())
                    || proposals.stream().anyMatch(other -> other.text().equals(noun.form()))) {
                continue;
            }
            double length = (double) Math.min(key.length(), noun.form().length())
                    / Math.max(key.length(), noun.form().length());
            proposals.add(new Alternative(
                    noun.form(), Alternative.Reason.ELSEWHERE, 0.45 * closeness + 0.35 * noun.weight() + 0.2 * length));
        }
        proposals.sort(Comparator.comparingDouble(Alternative::fit).reversed());
        return proposals.subList(0, Math.min(12, proposals.size()));
    }

    /** "Used in computing", not "in the computer": a noun that takes no article here. */
    private static boolean isBare(ParsedSentence sentence, Word noun) {
        return sentence.children(noun, "det", "nmod:poss", "nummod").isEmpty();
    }

    /** The word it hangs on with the preposition between: what the text says of the one it may say of the other. */
    private static String governor(ParsedSentence sentence, Word noun) {
        String preposition = sentence.children(noun, "case").stream()
                .filter(word -> word.index() < noun.index())
                .map(Word::lower)
                .collect(Collectors.joining(" "));
        return sentence.head(noun).map(WordsOfSameForm::lemma).orElse("") + " " + noun.baseRelation() + " "
                + preposition;
    }

    private static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWithVowel(String word) {
        return "aeiou".indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
    }
}
