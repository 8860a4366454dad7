package org.lectern.generator.question.exercise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Option;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;
import org.lectern.generator.question.lexicon.Sorts;
import org.lectern.generator.question.reading.AnswerReading;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Phrase;
import org.lectern.generator.question.reading.PlainProse;
import org.lectern.generator.question.reading.Pointing;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Trimming;
import org.lectern.generator.question.rule.SectionRule;
import org.lectern.generator.question.words.Surface;

/** "Which of these does the section name among the causes?": a list of three or more is asked for as a whole. */
public final class PickAllNamed implements SectionRule {

    private static final int FEWEST = 3;
    private static final int MOST = 4;

    @Override
    public List<Candidate> derive(ArticleReading article, SectionReading section) {
        List<Phrase> phrases = article.phrases();
        List<Candidate> found = new ArrayList<>();
        for (ParsedSentence sentence : section.sentences()) {
            if (!PlainProse.holds(section, sentence)) {
                continue;
            }
            for (Word word : sentence.words()) {
                listed(article, section, sentence, word, phrases).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Candidate> listed(
            ArticleReading article, SectionReading section, ParsedSentence sentence, Word first, List<Phrase> phrases) {
        List<Word> items = sentence.conjuncts(first);
        Optional<Word> whole = sentence.head(first)
                .filter(head -> isExample(sentence, first) && head.is(UniversalTag.NOUN) && head.isPlural());
        if (items.size() < FEWEST || items.size() > MOST || whole.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> out = new HashSet<>(Set.of(first.index()));
        sentence.children(whole.get(), "case", "cc", "conj", "punct", "acl:relcl")
                .forEach(word -> out.add(word.index()));
        List<Word> group = Trimming.phrase(sentence, whole.get(), out);
        Optional<List<String>> texts = texts(sentence, items);
        if (texts.isEmpty()
                || group.size() > 7
                || Pointing.inside(sentence, group)
                || group.stream().anyMatch(word -> word.is(UniversalTag.PRON))) {
            return Optional.empty();
        }
        AnswerKind kind = AnswerReading.nominal(sentence, items.getLast(), List.of(items.getLast()), article);
        String source = sentence.text().toLowerCase(Locale.ROOT);
        List<String> others = phrases.stream()
                .filter(phrase -> phrase.answered().kind() == kind && phrase.sentence() != sentence.index())
                .filter(phrase -> items.stream()
                        .allMatch(item -> Sorts.same(phrase.answered().head(), item.lemma())
                                && !Sorts.overlap(phrase.answered().head(), item.lemma())))
                .filter(phrase -> phrase.answered().plural() == AnswerReading.isPlural(sentence, items.getLast()))
                .filter(phrase ->
                        phrase.text().split(" ").length <= 4 && !phrase.text().matches("(?i)(the|an?) .*"))
                .map(Phrase::text)
                .filter(text -> !source.contains(text.toLowerCase(Locale.ROOT)) && sharesNoWord(text, source))
                .distinct()
                .limit(2)
                .toList();
        if (others.size() < 2) {
            return Optional.empty();
        }
        List<Option> options = new ArrayList<>();
        texts.get().forEach(text -> options.add(Option.key(Surface.capitalised(text), "The sentence names it.")));
        others.forEach(text ->
                options.add(Option.distractor(Surface.capitalised(text), "The text speaks of it, but not here.")));
        String stem = "Which of these does the section name as examples of " + Surface.plain(sentence, group)
                + "? Choose all that apply.";
        return Optional.of(new Candidate(
                "all-named",
                section.index(),
                new MultipleResponse(stem, options),
                texts.get().toString(),
                Answered.free(),
                List.of(section.evidence(sentence)),
                Skill.DETAIL,
                BloomLevel.REMEMBER,
                Traits.of(sentence, 0.75)));
    }

    /** "such as X", "including X", "like X" behind a plural noun. */
    private static boolean isExample(ParsedSentence sentence, Word first) {
        return first.hasRelation("nmod")
                && sentence.children(first, "case").stream()
                        .anyMatch(word -> word.hasLemma("such", "include", "including", "like"));
    }

    private static Optional<List<String>> texts(ParsedSentence sentence, List<Word> items) {
        List<String> texts = new ArrayList<>();
        for (Word item : items) {
            Set<Integer> out = new HashSet<>();
            sentence.children(item, "conj", "cc", "case", "punct").forEach(word -> out.add(word.index()));
            List<Word> words = Trimming.phrase(sentence, item, out);
            if (words.isEmpty()
                    || words.size() > 5
                    || !item.is(UniversalTag.NOUN, UniversalTag.PROPN)
                    || words.stream().anyMatch(word -> word.is(UniversalTag.PRON))) {
                return Optional.empty();
            }
            texts.add(Surface.plain(sentence, words));
        }
        return Optional.of(texts);
    }

    private static boolean sharesNoWord(String text, String source) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() > 3 && source.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
