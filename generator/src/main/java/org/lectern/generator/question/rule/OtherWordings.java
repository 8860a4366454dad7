package org.lectern.generator.question.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Trimming;
import org.lectern.generator.question.words.Surface;

/**
 * How else a noun phrase that answers may be worded: with less around its noun, by the name or the description that
 * stands beside it. Half of a pair never.
 */
final class OtherWordings {

    private OtherWordings() {}

    /** Further wordings of the answer, without articles; none where it is no noun phrase. */
    static List<String> of(SectionReading section, ParsedSentence sentence, Answering answering) {
        Word head = answering.head();
        Set<Integer> joining = sentence.children(head, "case", "cc", "mark").stream()
                .filter(word -> word.index() < head.index())
                .flatMap(word -> sentence.subtree(word).stream())
                .map(Word::index)
                .collect(Collectors.toSet());
        List<Word> phrase = answering.words().stream()
                .filter(word -> !joining.contains(word.index()))
                .toList();
        boolean clause = !sentence.children(head, "cop", "nsubj").isEmpty();
        if (clause || !head.is(UniversalTag.NOUN, UniversalTag.PROPN) || !phrase.contains(head)) {
            return List.of();
        }
        boolean joined = phrase.stream().anyMatch(word -> word.hasRelation("conj") && word.head() == head.index());
        if (joined) {
            return sameByTwoNouns(sentence, head, phrase);
        }
        NamesBeside beside = new NamesBeside(sentence, head, phrase);
        ShorterPhrase shorter = new ShorterPhrase(section, sentence, head, phrase);
        return Stream.of(beside.names(), shorter.wordings(), beside.description())
                .flatMap(List::stream)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    /** "Otters, or sea weasels": one thing by two names. */
    private static List<String> sameByTwoNouns(ParsedSentence sentence, Word head, List<Word> phrase) {
        List<Word> others = sentence.children(head, "conj");
        Optional<Word> or = sentence.children(others.getFirst(), "cc").stream()
                .filter(word -> word.hasLemma("or")
                        && sentence.word(word.index() - 1).form().equals(","))
                .findFirst();
        if (others.size() > 1 || or.isEmpty()) {
            return List.of();
        }
        List<Word> first = phrase.stream()
                .filter(word -> word.index() < or.get().index() && !word.form().equals(","))
                .toList();
        List<Word> second =
                phrase.stream().filter(word -> word.index() > or.get().index()).toList();
        return second.isEmpty() ? List.of() : List.of(bare(sentence, first), bare(sentence, second));
    }

    /** The words without an article in front. */
    static String bare(ParsedSentence sentence, List<Word> words) {
        List<Word> kept = Trimming.strip(words);
        boolean article = kept.size() > 1
                && kept.getFirst().is(UniversalTag.DET)
                && kept.getFirst().lower().matches("an?|the");
        return Surface.plain(sentence, article ? kept.subList(1, kept.size()) : kept);
    }
}
