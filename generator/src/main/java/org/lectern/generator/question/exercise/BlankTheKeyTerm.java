package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Skill;
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
import org.lectern.generator.question.reading.Nominals;
import org.lectern.generator.question.reading.PlainProse;
import org.lectern.generator.question.reading.Pointing;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.wording.Naming;
import org.lectern.generator.question.wording.Openings;
import org.lectern.generator.question.wording.Wording;
import org.lectern.generator.question.words.Months;
import org.lectern.generator.question.words.Numbers;
import org.lectern.generator.question.words.Surface;
import org.lectern.generator.summary.TermWeights;

/** A sentence of the text with its telling word left out: a name, a figure or a term that carries the article. */
public final class BlankTheKeyTerm {

    private static final int FEWEST_WORDS = 9;
    private static final int MOST_WORDS = 32;
    private static final int GAPS_PER_SENTENCE = 2;

    /** A sentence that points back can be filled by who reads it in its place, but makes a poorer question. */
    private static final double POINTING_BACK = 0.7;

    private final TermWeights weights;

    public BlankTheKeyTerm(TermWeights weights) {
        this.weights = weights;
    }

    /** Gaps of one sentence, the most telling first. */
    public List<Candidate> derive(ArticleReading article, SectionReading section, ParsedSentence sentence) {
        if (!PlainProse.holds(sentence)
                || sentence.words().size() < FEWEST_WORDS
                || sentence.words().size() > MOST_WORDS
                || sentence.words().stream().filter(Stems::isContent).count() < 4) {
            return List.of();
        }
        boolean alone = standsAlone(sentence);
        List<Candidate> found = new ArrayList<>();
        sentence.words().stream()
                .filter(word -> canBeBlanked(sentence, word))
                .sorted(Comparator.comparingDouble((Word word) -> -worth(sentence, word))
                        .thenComparingInt(Word::index))
                .limit(GAPS_PER_SENTENCE)
                .forEach(word -> blank(article, section, sentence, word, alone).ifPresent(found::add));
        return found;
    }

    private Optional<Candidate> blank(
            ArticleReading article, SectionReading section, ParsedSentence sentence, Word word, boolean alone) {
        Optional<Name> name = sentence.nameAt(word).filter(n -> word.is(UniversalTag.PROPN));
        int first = name.map(Name::first).orElse(word.index());
        int last = name.map(Name::last).orElse(word.index());
        int from = sentence.word(first).span().start();
        int to = sentence.word(last).span().end();
        String text = article.parsed().text();
        String answer = text.substring(from, to).replaceAll("\\s+", " ");
        Naming naming = new Naming(article.parsed(), sentence, sentence.subjectOf(sentence.root()));
        Optional<String> named = alone ? Wording.withGap(sentence, first, last, naming) : Optional.empty();
        Optional<String> written = named.or(() -> Optional.of(Wording.withGap(sentence, first, last)));
        boolean torn = sentence.word(last).is(UniversalTag.ADP, UniversalTag.DET, UniversalTag.CCONJ)
                || !Character.isUpperCase(answer.charAt(0)) && name.isPresent();
        boolean possessive =
                last < sentence.words().size() && sentence.word(last + 1).hasRelation("case");
        if (written.isEmpty() || torn || possessive || isRepeated(written.get(), answer)) {
            return Optional.empty();
        }
        String stem = Openings.without(Surface.capitalised(written.get().replaceAll("\\s*\\[\\d+]", "")));
        if (!stem.matches("(?s).*[.!?]")) {
            return Optional.empty();
        }
        AnswerKind kind = name.isPresent()
                ? AnswerReading.nominal(sentence, word, List.of(word), article)
                : word.is(UniversalTag.NUM)
                        ? (word.form().matches("(1\\d|20)\\d\\d") ? AnswerKind.YEAR : AnswerKind.NUMBER)
                        : AnswerKind.WORD;
        Answered answered = new Answered(
                kind,
                AnswerReading.isPlural(sentence, word),
                word.lemma().toLowerCase(Locale.ROOT),
                AnswerReading.verbOf(sentence, word),
                word.pennTag());
        double safety = safety(word, name.isPresent());
        return Optional.of(new Candidate(
                "cloze",
                section.index(),
                new Cloze(stem, List.of(answer), List.of()),
                answer,
                answered,
                List.of(section.evidence(sentence)),
                kind == AnswerKind.WORD ? Skill.VOCABULARY : Skill.DETAIL,
                BloomLevel.REMEMBER,
                Traits.of(sentence, named.isPresent() ? safety : safety * POINTING_BACK)
                        .resolving(named.isPresent() ? naming.resolved() : 0)));
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

    private static boolean canBeBlanked(ParsedSentence sentence, Word word) {
        if (word.is(UniversalTag.NUM)) {
            boolean number =
                    Numbers.value(word.form()).isPresent() && !word.form().matches("(?i)one|1|0|zero");
            boolean day = sentence.words().stream()
                    .anyMatch(near -> Math.abs(near.index() - word.index()) == 1 && Months.isMonth(near.form()));
            if (day && !word.form().matches("(1\\d|20)\\d\\d")) {
                return false;
            }
            boolean touches = word.index() < sentence.words().size()
                    && sentence.word(word.index() + 1).span().start()
                            == word.span().end()
                    && !sentence.word(word.index() + 1).is(UniversalTag.PUNCT);
            boolean counts = word.hasRelation("nummod") || word.form().matches("(1\\d|20)\\d\\d");
            boolean hyphened = word.index() > 1
                    && sentence.word(word.index() - 1).span().end()
                            == word.span().start()
                    && !sentence.word(word.index() - 1).form().matches("[(\\[$£€]");
            return number
                    && !touches
                    && !hyphened
                    && counts
                    && sentence.nameAt(word).isEmpty();
        }
        boolean joined = word.index() > 1
                && sentence.word(word.index() - 1).span().end() == word.span().start()
                && !sentence.word(word.index() - 1).form().matches("[(\\[“‘\"']");
        if (joined) {
            return false;
        }
        boolean argument = word.hasRelation("nsubj", "obj", "obl", "nmod", "conj", "root");
        boolean whole = sentence.children(word, "flat", "compound").isEmpty() || word.is(UniversalTag.NOUN);
        boolean name = word.is(UniversalTag.PROPN) && sentence.nameAt(word).isPresent();
        boolean noun = word.is(UniversalTag.NOUN)
                && word.form().length() > 3
                && word.form().chars().allMatch(Character::isLetter)
                && Nominals.saysSomething(sentence, word);
        return argument && (name || noun && whole) && !fixed(sentence, word);
    }

    /** Nouns of fixed expressions can't be replaced by anything: "in terms of", "take place". */
    private static boolean fixed(ParsedSentence sentence, Word word) {
        if (word.hasLemma(
                "instance", "example", "other", "others", "way", "case", "fact", "addition", "course", "contrast")) {
            return true;
        }
        boolean withoutDeterminer =
                sentence.children(word, "det", "amod", "nmod:poss", "compound").isEmpty();
        boolean idiom =
                sentence.head(word).filter(verb -> Nominals.isIdiom(verb, word)).isPresent();
        boolean fixed = word.hasRelation("obl", "nmod")
                && withoutDeterminer
                && !word.isPlural()
                && word.is(UniversalTag.NOUN)
                && sentence.children(word, "nmod").stream().anyMatch(of -> sentence.children(of, "case").stream()
                        .anyMatch(c -> c.lower().equals("of")));
        return idiom || fixed || word.hasRelation("fixed");
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
