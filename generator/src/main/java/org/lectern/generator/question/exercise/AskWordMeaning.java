package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.language.network.GapReader;
import org.lectern.generator.language.network.GapReader.Gap;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.lexicon.Sense;
import org.lectern.generator.question.lexicon.Sorts;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.PlainProse;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.rule.SectionRule;

/**
 * "Which word is closest in meaning to “protracted”?": a rare word with one meaning is asked for a more common one.
 * Words with several meanings are left alone: which is meant here can't be told safely.
 */
public final class AskWordMeaning implements SectionRule {

    private static final int RARE = 8;

    private static final int PROPOSED = 150;

    /** As {@link GapReader#fit} counts. */
    private static final double SENSIBLE = 0.6;

    private static final int LONGEST_SENTENCE = 32;
    private static final int SHORTEST_SENTENCE = 8;

    /** A word with more meanings is understood in another one too easily. */
    private static final int MOST_SENSES = 3;

    @Override
    public List<Candidate> derive(ArticleReading article, SectionReading section) {
        List<Candidate> found = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (ParsedSentence sentence : section.sentences()) {
            if (!PlainProse.holds(section, sentence)
                    || sentence.words().size() > LONGEST_SENTENCE
                    || sentence.words().size() < SHORTEST_SENTENCE) {
                continue;
            }
            for (Word word : sentence.words()) {
                Optional<PartOfSpeech> part = part(sentence, word);
                if (part.isPresent() && asked.add(lemma(word))) {
                    candidate(section, sentence, word, part.get()).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<PartOfSpeech> part(ParsedSentence sentence, Word word) {
        boolean plain = word.form().length() > 4
                && word.form().chars().allMatch(Character::isLowerCase)
                && sentence.nameAt(word).isEmpty()
                && sentence.children(word, "compound:prt", "fixed").isEmpty();
        if (!plain) {
            return Optional.empty();
        }
        if (word.is(UniversalTag.ADJ)) {
            return Optional.of(PartOfSpeech.ADJECTIVE);
        }
        if (word.is(UniversalTag.VERB) && word.form().equals(word.lemma())) {
            return Optional.of(PartOfSpeech.VERB);
        }
        return word.is(UniversalTag.NOUN) && !word.isPlural() ? Optional.of(PartOfSpeech.NOUN) : Optional.empty();
    }

    private static Optional<Candidate> candidate(
            SectionReading section, ParsedSentence sentence, Word word, PartOfSpeech part) {
        Lexicon lexicon = Lexicon.shared();
        List<Sense> senses = lexicon.senses(lemma(word), part);
        boolean elsewhere = List.of(PartOfSpeech.values()).stream()
                .anyMatch(other ->
                        other != part && !lexicon.senses(lemma(word), other).isEmpty());
        boolean derived = word.form().endsWith("y")
                && !lexicon.senses(lemma(word).replaceFirst("(.)\\1y$|y$", "$1"), PartOfSpeech.NOUN)
                        .isEmpty();
        if (senses.size() != 1 || elsewhere || derived || senses.getFirst().uses() > RARE) {
            return Optional.empty();
        }
        Optional<String> synonym = senses.getFirst().synonyms().stream()
                .filter(other -> other.matches("[a-z]{3,}")
                        && !other.endsWith("s")
                        && !other.equals("men")
                        && !sameRoot(other, lemma(word)))
                .filter(other -> isMainSense(other, lemma(word), part))
                .filter(other -> lexicon.frequency(other, part)
                        >= Math.max(3, 2 * senses.getFirst().uses()))
                .max(Comparator.comparingInt(other -> lexicon.frequency(other, part)));
        if (synonym.isEmpty()) {
            return Optional.empty();
        }
        List<String> others = others(section, sentence, word, synonym.get(), part);
        if (others.size() < 3) {
            return Optional.empty();
        }
        List<Option> options = new ArrayList<>();
        options.add(Option.key(
                synonym.get(),
                "“" + word.form() + "” means: " + senses.getFirst().gloss() + "."));
        others.forEach(
                other -> options.add(Option.distractor(other, "It could stand here too, but with another meaning.")));
        String stem = "Which word is closest in meaning to “" + word.form() + "” in this sentence? “"
                + sentence.text().replaceAll("\\s+", " ").strip() + "”";
        return Optional.of(new Candidate(
                "word-meaning",
                section.index(),
                new SingleChoice(stem, options),
                word.form(),
                Answered.free(),
                List.of(section.evidence(sentence)),
                Skill.VOCABULARY,
                BloomLevel.UNDERSTAND,
                Traits.of(sentence, 0.78)));
    }

    /** Whether the synonym is first of all understood in the sense that it shares with the word. */
    private static boolean isMainSense(String synonym, String word, PartOfSpeech part) {
        List<Sense> senses = Lexicon.shared().senses(synonym, part);
        return !senses.isEmpty()
                && senses.size() <= MOST_SENSES
                && senses.getFirst().synonyms().contains(word);
    }

    /**
     * Words of the same part of speech, from the section or common ones, that make sense in the word's place and mean
     * something else.
     */
    private static List<String> others(
            SectionReading section, ParsedSentence sentence, Word word, String key, PartOfSpeech part) {
        Lexicon lexicon = Lexicon.shared();
        Set<String> related = new HashSet<>(Set.of(lemma(word), key));
        lexicon.senses(lemma(word), part).forEach(sense -> related.addAll(sense.synonyms()));
        lexicon.senses(key, part).forEach(sense -> related.addAll(sense.synonyms()));
        Set<String> gloss = new HashSet<>(List.of(lexicon.senses(lemma(word), part)
                .getFirst()
                .gloss()
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+")));
        Map<String, Integer> frequencies = new LinkedHashMap<>();
        for (ParsedSentence other : section.sentences()) {
            for (Word candidate : other.words()) {
                String lemma = lemma(candidate);
                boolean usable = candidate.tag() == word.tag()
                        && lemma.matches("[a-z]{4,}")
                        && !candidate.isPlural()
                        && other.index() != sentence.index()
                        && other.nameAt(candidate).isEmpty()
                        && !gloss.contains(lemma)
                        && !related.contains(lemma)
                        && lexicon.senses(lemma, part).stream()
                                .noneMatch(sense -> sense.synonyms().stream().anyMatch(related::contains))
                        && !sharesKind(lemma, lemma(word), part)
                        && (part != PartOfSpeech.NOUN || Sorts.same(lemma, lemma(word)));
                if (usable && lexicon.frequency(lemma, part) >= 2) {
                    frequencies.put(lemma, lexicon.frequency(lemma, part));
                }
            }
        }
        Gap gap = gap(sentence, word);
        GapReader.shared().likeliest(gap, PROPOSED).stream()
                .filter(lemma -> lemma.length() > 3
                        && !gloss.contains(lemma)
                        && !related.contains(lemma)
                        && sentence.words().stream().noneMatch(other -> other.hasLemma(lemma))
                        && !sameRoot(lemma, lemma(word))
                        && lexicon.senses(lemma, part).stream()
                                .noneMatch(sense -> sense.synonyms().stream().anyMatch(related::contains))
                        && !sharesKind(lemma, lemma(word), part)
                        && lexicon.frequency(lemma, part) >= 2
                        && (part == PartOfSpeech.NOUN
                                || lexicon.frequency(lemma, part) > lexicon.frequency(lemma, PartOfSpeech.NOUN)))
                .forEach(lemma -> frequencies.putIfAbsent(lemma, lexicon.frequency(lemma, part)));
        List<String> words = new ArrayList<>(frequencies.keySet());
        words.add(key);
        double[] fit = GapReader.shared().fit(gap, words);
        if (fit[fit.length - 1] < SENSIBLE) {
            return List.of();
        }
        return IntStream.range(0, frequencies.size())
                .filter(i -> fit[i] >= SENSIBLE)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -fit[i]))
                .map(words::get)
                .limit(3)
                .toList();
    }

    private static Gap gap(ParsedSentence sentence, Word word) {
        List<String> forms = sentence.words().stream().map(Word::form).toList();
        return new Gap(forms.subList(0, word.index() - 1), forms.subList(word.index(), forms.size()));
    }

    private static boolean sharesKind(String one, String other, PartOfSpeech part) {
        if (part != PartOfSpeech.NOUN) {
            return false;
        }
        return Lexicon.shared().kindsOf(one).contains(other)
                || Lexicon.shared().kindsOf(other).contains(one);
    }

    private static boolean sameRoot(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= 4 || one.contains(other) || other.contains(one);
    }

    private static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
