package org.lectern.generator.question.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;
import org.lectern.generator.question.words.Surface;

/**
 * A noun phrase of the article that can stand as an option.
 *
 * @param text written as within a sentence, without its preposition
 * @param sentence index of its sentence in the analysed text
 * @param chain what else in the text means the same, where that is known
 */
public record Phrase(String text, Answered answered, int sentence, Optional<Chain> chain) {

    private static final int LONGEST = 9;

    /** Every phrase of a section's plain prose, in the order of the text, repeats included. */
    static List<Phrase> in(ArticleReading article, SectionReading section) {
        List<Phrase> phrases = new ArrayList<>();
        for (ParsedSentence sentence : section.sentences()) {
            for (Word word : sentence.words()) {
                if (word.is(UniversalTag.NOUN, UniversalTag.PROPN)
                        && word.hasRelation("nsubj", "obj", "iobj", "obl", "nmod", "conj")) {
                    of(article, sentence, word).ifPresent(phrases::add);
                }
            }
        }
        return phrases;
    }

    /** "Prime Minister", "Guest Star": capitals alone make no person's name. */
    private static boolean isCommon(List<Word> words) {
        return words.stream()
                .map(word -> word.lower())
                .allMatch(word -> Lexicon.shared().frequency(word, PartOfSpeech.NOUN) > 0
                        || Lexicon.shared().frequency(word, PartOfSpeech.ADJECTIVE) > 0
                        || Lexicon.shared().isPerson(word) && word.length() > 5);
    }

    /** Whether a hyphen ties its first or last word to one outside it: "à-tête" of "tête-à-tête". */
    public static boolean isTorn(ParsedSentence sentence, List<Word> words) {
        Word first = words.getFirst();
        Word last = words.getLast();
        boolean before = first.index() > 1
                && touches(sentence.word(first.index() - 1), first)
                && (isHyphen(first.form().charAt(0)) || endsInHyphen(sentence.word(first.index() - 1)));
        boolean after = last.index() < sentence.words().size()
                && touches(last, sentence.word(last.index() + 1))
                && (isHyphen(sentence.word(last.index() + 1).form().charAt(0)) || endsInHyphen(last));
        return before || after;
    }

    private static boolean touches(Word one, Word next) {
        return one.span().end() == next.span().start();
    }

    private static boolean endsInHyphen(Word word) {
        return isHyphen(word.form().charAt(word.form().length() - 1));
    }

    /** The hyphen of the keyboard, the true one and the one that keeps a line together; no dash. */
    private static boolean isHyphen(char letter) {
        return letter == '-' || letter == '\u2010' || letter == '\u2011';
    }

    private static Optional<Phrase> of(ArticleReading article, ParsedSentence sentence, Word head) {
        Set<Integer> prepositions = new HashSet<>();
        sentence.children(head, "case", "cc", "mark").stream()
                .filter(word -> word.index() < head.index())
                .forEach(word -> prepositions.add(word.index()));
        Optional<Name> name = sentence.nameAt(head).filter(n -> head.is(UniversalTag.PROPN));
        List<Word> words = name.isPresent()
                ? sentence.words().subList(name.get().first() - 1, name.get().last())
                : Trimming.phrase(sentence, head, prepositions);
        boolean tooShort = name.isPresent()
                && (words.getLast().is(UniversalTag.ADP, UniversalTag.DET, UniversalTag.CCONJ, UniversalTag.PUNCT)
                        || head.form().length() < 3
                        || !Character.isUpperCase(words.getFirst().form().charAt(0)));
        boolean clausal = !words.isEmpty()
                        && words.getFirst()
                                .is(UniversalTag.AUX, UniversalTag.VERB, UniversalTag.SCONJ, UniversalTag.ADV)
                || words.stream().anyMatch(word -> word.hasRelation("cop", "aux"));
        boolean owner = !words.isEmpty() && words.getLast().hasRelation("case");
        boolean usable = !clausal
                && !owner
                && !tooShort
                && !words.isEmpty()
                && words.size() <= LONGEST
                && !isTorn(sentence, words)
                && words.stream()
                        .noneMatch(word ->
                                word.is(UniversalTag.PRON) && !word.features().is("PronType", "Rel"))
                && !Pointing.inside(sentence, words)
                && words.stream().noneMatch(word -> word.form().matches("[\"“”(\\[:;].*"));
        AnswerKind kind = AnswerReading.nominal(sentence, head, words, article);
        if (name.isPresent() && kind == AnswerKind.PERSON_NAME && isCommon(words)) {
            return Optional.empty();
        }
        boolean says = name.isPresent() || Nominals.saysSomething(sentence, head);
        if (!usable || !says || kind == AnswerKind.FREE) {
            return Optional.empty();
        }
        Answered answered = new Answered(
                kind,
                AnswerReading.isPlural(sentence, head),
                head.lemma().toLowerCase(Locale.ROOT),
                AnswerReading.verbOf(sentence, head),
                head.pennTag());
        Optional<Chain> chain = sentence.mentionHeadedBy(head).flatMap(article.parsed()::chainOf);
        boolean articled = name.isPresent()
                && kind != AnswerKind.PERSON_NAME
                && sentence.children(head, "det").stream()
                        .anyMatch(det -> det.lower().equals("the"))
                && !words.getFirst().lower().equals("the");
        String text = Surface.plain(sentence, words);
        return Optional.of(new Phrase(articled ? "the " + text : text, answered, sentence.index(), chain));
    }
}
