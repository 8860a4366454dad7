package org.lectern.generator.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lectern.core.question.Cloze;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** Puts words of a sentence into a string again. */
final class Wording {

    private static final Set<String> ALWAYS_CAPITAL = Set.of("I", "I'm", "I've");

    private Wording() {}

    /** The words with the text's own spacing, pronouns replaced by names; empty where one can't be. */
    static Optional<String> named(ParsedSentence sentence, List<Word> words, Naming naming) {
        StringBuilder out = new StringBuilder();
        int end = -1;
        for (Word word : words) {
            Optional<String> form = naming.write(word);
            if (form.isEmpty()) {
                return Optional.empty();
            }
            if (end >= 0 && word.span().start() != end) {
                out.append(' ');
            }
            boolean changed = !form.get().equals(word.form());
            out.append(changed ? form.get() : midSentence(sentence, word));
            end = word.span().end();
        }
        return Optional.of(tidy(out));
    }

    /** The sentence with words {@code first} to {@code last} left out for a gap, pronouns replaced by names. */
    static Optional<String> withGap(ParsedSentence sentence, int first, int last, Naming naming) {
        return gapped(sentence, first, last, naming::write);
    }

    /** The same with its pronouns as they are. */
    static String withGap(ParsedSentence sentence, int first, int last) {
        return gapped(sentence, first, last, word -> Optional.of(word.form())).orElseThrow();
    }

    private static Optional<String> gapped(
            ParsedSentence sentence, int first, int last, Function<Word, Optional<String>> writing) {
        StringBuilder out = new StringBuilder();
        int end = -1;
        for (Word word : sentence.words()) {
            boolean gap = word.index() >= first && word.index() <= last;
            Optional<String> form = gap ? Optional.of(word.index() == first ? Cloze.GAP : "") : writing.apply(word);
            if (form.isEmpty()) {
                return Optional.empty();
            }
            if (end >= 0 && word.span().start() != end && !form.get().isEmpty()) {
                out.append(' ');
            }
            boolean changed = !form.get().equals(word.form());
            out.append(changed ? form.get() : midSentence(sentence, word));
            end = word.span().end();
        }
        return Optional.of(tidy(out));
    }

    /** The words as they stand, the first of a sentence written as within one. */
    static String plain(ParsedSentence sentence, List<Word> words) {
        StringBuilder out = new StringBuilder();
        int end = -1;
        for (Word word : words) {
            if (end >= 0 && word.span().start() != end) {
                out.append(' ');
            }
            out.append(midSentence(sentence, word));
            end = word.span().end();
        }
        return tidy(out);
    }

    /** What was left out between a word and a comma leaves no space behind. */
    private static String tidy(StringBuilder text) {
        return text.toString().replaceAll("\\s+([,;.])", "$1").replaceAll("\\s+", " ");
    }

    /** The form a word has away from the start of a sentence. */
    static String midSentence(ParsedSentence sentence, Word word) {
        String form = word.form();
        if (word.index() != firstWord(sentence) || form.isEmpty() || !Character.isUpperCase(form.charAt(0))) {
            return form;
        }
        boolean acronym =
                form.length() > 1 && form.chars().filter(Character::isUpperCase).count() > 1;
        boolean name = word.is(UniversalTag.PROPN)
                || ALWAYS_CAPITAL.contains(form)
                || startsName(sentence, word)
                || word.is(UniversalTag.ADJ) && Nationalities.looksLike(form);
        return acronym || name ? form : Character.toLowerCase(form.charAt(0)) + form.substring(1);
    }

    private static boolean startsName(ParsedSentence sentence, Word word) {
        return !word.is(UniversalTag.DET, UniversalTag.PRON, UniversalTag.ADP, UniversalTag.SCONJ, UniversalTag.ADV)
                && sentence.nameAt(word).isPresent();
    }

    private static int firstWord(ParsedSentence sentence) {
        return sentence.words().stream()
                .filter(word -> !word.is(UniversalTag.PUNCT))
                .mapToInt(Word::index)
                .findFirst()
                .orElse(1);
    }

    /** First letter in upper case. */
    static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(text.substring(Character.charCount(first)))
                .toString();
    }

    /** The mention's words written as within a sentence. */
    static String of(ParsedSentence sentence, Mention mention) {
        return plain(sentence, sentence.words().subList(mention.first() - 1, mention.last()));
    }
}
