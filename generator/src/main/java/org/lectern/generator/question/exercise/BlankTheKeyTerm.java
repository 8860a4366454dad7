package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.Modality;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;
import org.lectern.generator.question.reading.AnswerReading;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Definites;
import org.lectern.generator.question.reading.PlainProse;
import org.lectern.generator.question.reading.Pointing;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.wording.Naming;
import org.lectern.generator.question.wording.Openings;
import org.lectern.generator.question.wording.Wording;
import org.lectern.generator.question.words.Surface;
import org.lectern.generator.summary.TermWeights;

/** A sentence of the text with its telling word left out: a name, a figure or a term that carries the article. */
public final class BlankTheKeyTerm {

    private static final int FEWEST_WORDS = 9;
    private static final int MOST_WORDS = 32;
    private static final int GAPS_PER_SENTENCE = 2;

    /** How much a common noun must carry of its article to be worth a gap, 0–1. */
    private static final double TELLING = 0.3;

    private final TermWeights weights;

    public BlankTheKeyTerm(TermWeights weights) {
        this.weights = weights;
    }

    /** Gaps of one sentence, the most telling first. */
    public List<Candidate> derive(ArticleReading article, SectionReading section, ParsedSentence sentence) {
        if (!PlainProse.holds(section, sentence)
                || sentence.words().size() < FEWEST_WORDS
                || sentence.words().size() > MOST_WORDS
                || sentence.words().stream().filter(Stems::isContent).count() < 4
                || sentence.text().matches("(?s).*[(\\[].*")
                || sentence.modality(sentence.root()) == Modality.COMMANDED
                || !standsAlone(sentence)
                || pointsBack(section, sentence)) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        sentence.words().stream()
                .filter(word -> Gaps.canBeLeftOut(sentence, word)
                        && (!word.is(UniversalTag.NOUN) || weights.of(word) >= TELLING))
                .sorted(Comparator.comparingDouble((Word word) -> -worth(sentence, word))
                        .thenComparingInt(Word::index))
                .limit(GAPS_PER_SENTENCE)
                .forEach(word -> blank(article, section, sentence, word).ifPresent(found::add));
        return found;
    }

    private static boolean pointsBack(SectionReading section, ParsedSentence sentence) {
        return sentence.words().stream()
                .anyMatch(word -> word.hasRelation("nsubj", "obj") && Definites.needsContext(section, sentence, word));
    }

    private Optional<Candidate> blank(
            ArticleReading article, SectionReading section, ParsedSentence sentence, Word word) {
        Optional<Name> name = sentence.nameAt(word).filter(n -> word.is(UniversalTag.PROPN));
        int first = name.map(Name::first).orElse(word.index());
        int last = name.map(Name::last).orElse(word.index());
        int from = sentence.word(first).span().start();
        int to = sentence.word(last).span().end();
        String text = article.parsed().text();
        String answer = text.substring(from, to).replaceAll("\\s+", " ");
        Naming naming = new Naming(article.parsed(), sentence, sentence.subjectOf(sentence.root()));
        Optional<String> written = Wording.withGap(sentence, first, last, naming);
        boolean torn = sentence.word(last).is(UniversalTag.ADP, UniversalTag.DET, UniversalTag.CCONJ)
                || !Character.isUpperCase(answer.charAt(0)) && name.isPresent();
        boolean possessive =
                last < sentence.words().size() && sentence.word(last + 1).hasRelation("case");
        if (written.isEmpty() || torn || possessive || isRepeated(written.get(), answer)) {
            return Optional.empty();
        }
        String stem = Openings.without(Surface.capitalised(written.get().replaceAll("\\s*\\[\\d+]", "")));
        if (!stem.matches("(?s).*[.!?]") || Pointing.inText(stem)) {
            return Optional.empty();
        }
        AnswerKind kind = name.isPresent()
                ? AnswerReading.nominal(sentence, word, List.of(word), article)
                : Gaps.isYear(word) ? AnswerKind.YEAR : AnswerKind.WORD;
        Answered answered = new Answered(
                kind,
                AnswerReading.isPlural(sentence, word),
                word.lemma().toLowerCase(Locale.ROOT),
                AnswerReading.verbOf(sentence, word),
                word.pennTag());
        return Optional.of(new Candidate(
                "cloze",
                section.index(),
                new Cloze(stem, List.of(answer), List.of()),
                answer,
                answered,
                List.of(section.evidence(sentence)),
                kind == AnswerKind.WORD ? Skill.VOCABULARY : Skill.DETAIL,
                BloomLevel.REMEMBER,
                Traits.of(sentence, safety(word, name.isPresent())).resolving(naming.resolved())));
    }

    /** Readers kept few gaps in common nouns: another word of the same kind often fits, or none of the bank does. */
    private double safety(Word word, boolean named) {
        if (word.is(UniversalTag.NUM)) {
            return 0.75;
        }
        return named ? 0.68 : 0.4 + 0.2 * weights.of(word);
    }

    private double worth(ParsedSentence sentence, Word word) {
        double figure = word.is(UniversalTag.NUM) ? 0.7 : 0;
        double name = word.is(UniversalTag.PROPN) ? 0.15 : 0;
        boolean late = word.index() * 3 > sentence.words().size();
        return Math.max(figure, weights.of(word)) + name + (late ? 0.1 : 0);
    }

    private static boolean isRepeated(String rest, String answer) {
        String words = " " + rest.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        String key = answer.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        for (String part : key.split(" ")) {
            if (part.length() > 3 && words.contains(" " + part + " ")) {
                return true;
            }
        }
        return words.contains(" " + key + " ");
    }

    /** No "this decision", no "I": pronouns that name no speaker are replaced by names. */
    static boolean standsAlone(ParsedSentence sentence) {
        for (Word word : sentence.words()) {
            if (Pointing.inside(sentence, List.of(word)) || word.lower().matches("i|me|my|we|our|us|you|your")) {
                return false;
            }
        }
        return true;
    }
}
