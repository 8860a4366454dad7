package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Phrase;
import org.lectern.generator.summary.TermWeights;

/** For a gap: other telling nouns of the article in the same form that stand elsewhere and mean something else. */
final class WordsOfSameForm implements DistractorSource {

    private record Noun(String form, String lemma, String tag, double weight) {}

    private final List<Noun> nouns = new ArrayList<>();
    private final List<ParsedSentence> sentences;

    WordsOfSameForm(ArticleReading article, TermWeights weights) {
        this.sentences = article.parsed().sentences();
        for (ParsedSentence sentence : sentences) {
            for (Word word : sentence.words()) {
                boolean plain = word.is(UniversalTag.NOUN)
                        && word.form().length() > 3
                        && word.form().chars().allMatch(Character::isLowerCase)
                        && !Phrase.isTorn(sentence, List.of(word));
                Noun noun =
                        new Noun(word.form(), word.lemma().toLowerCase(Locale.ROOT), word.pennTag(), weights.of(word));
                if (plain && !nouns.contains(noun) && word.hasRelation("nsubj", "obj", "obl", "nmod", "conj", "root")) {
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
        String source = sentences.get(candidate.traits().sentence()).text();
        Set<String> near = Lexicon.shared().kindsOf(candidate.answer().head());
        boolean vowel = startsWithVowel(key);
        List<Alternative> proposals = new ArrayList<>();
        for (Noun noun : nouns) {
            Set<String> kinds = Lexicon.shared().kindsOf(noun.lemma());
            boolean related = kinds.contains(candidate.answer().head())
                    || near.contains(noun.lemma())
                    || areSynonyms(noun.lemma(), candidate.answer().head());
            if (!noun.tag().equals(candidate.answer().tag())
                    || related
                    || kinds.isEmpty()
                    || startsWithVowel(noun.form()) != vowel && afterArticle(source, key)
                    || Alikeness.share(noun.form(), source)) {
                continue;
            }
            double shared = near.isEmpty()
                    ? 0.3
                    : (double) kinds.stream().filter(near::contains).count() / Math.max(kinds.size(), near.size());
            if (shared > 0.6) {
                continue; // An author for a researcher: both may be said to fit.
            }
            double length = (double) Math.min(key.length(), noun.form().length())
                    / Math.max(key.length(), noun.form().length());
            proposals.add(new Alternative(
                    noun.form(), Alternative.Reason.ELSEWHERE, 0.45 * shared + 0.35 * noun.weight() + 0.2 * length));
        }
        proposals.sort(Comparator.comparingDouble(Alternative::fit).reversed());
        return proposals.subList(0, Math.min(12, proposals.size()));
    }

    private static boolean areSynonyms(String one, String other) {
        return Lexicon.shared().senses(one, Lexicon.PartOfSpeech.NOUN).stream()
                .anyMatch(sense -> sense.synonyms().stream().anyMatch(other::equalsIgnoreCase));
    }

    private static boolean startsWithVowel(String word) {
        return "aeiou".indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
    }

    private static boolean afterArticle(String source, String key) {
        return source.toLowerCase(Locale.ROOT)
                .matches("(?s).*\\ban?\\s+" + Pattern.quote(key.toLowerCase(Locale.ROOT)) + ".*");
    }
}
