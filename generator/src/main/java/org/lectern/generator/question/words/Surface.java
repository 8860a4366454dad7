package org.lectern.generator.question.words;

import java.util.List;
import java.util.Set;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;

/** The words of a sentence as they are written: spaces, and capitals where they stand. */
public final class Surface {

    private static final Set<String> ALWAYS_CAPITAL = Set.of("I", "I'm", "I've");

    private static final Set<String> OFFICES = Set.of(
            "secretary",
            "general",
            "minister",
            "president",
            "chancellor",
            "justice",
            "judge",
            "officer",
            "commissioner",
            "inspector",
            "marshal",
            "admiral",
            "director",
            "ambassador",
            "governor",
            "attorney",
            "treasurer",
            "speaker");

    private Surface() {}

    /** The words as they stand, the first of a sentence written as within one. */
    public static String plain(ParsedSentence sentence, List<Word> words) {
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

    /** What was left out between a word and a comma leaves no space behind; ".348" and ".txt" keep theirs. */
    public static String tidy(CharSequence text) {
        return text.toString().replaceAll("\\s+([,;]|\\.(?![\\p{L}\\d]))", "$1").replaceAll("\\s+", " ");
    }

    /** The form a word has away from the start of a sentence. */
    public static String midSentence(ParsedSentence sentence, Word word) {
        String form = word.form();
        if (word.index() != firstWord(sentence) || form.isEmpty() || !Character.isUpperCase(form.charAt(0))) {
            return form;
        }
        boolean acronym =
                form.length() > 1 && form.chars().filter(Character::isUpperCase).count() > 1;
        boolean name = word.is(UniversalTag.PROPN) && !isCommon(sentence, word)
                || ALWAYS_CAPITAL.contains(form)
                || startsTitle(sentence, word)
                || startsName(sentence, word)
                || startsOffice(sentence, word)
                || word.is(UniversalTag.ADJ) && Nationalities.looksLike(form);
        return acronym || name ? form : Character.toLowerCase(form.charAt(0)) + form.substring(1);
    }

    /** "A Harbour Story won …": a capital on a common noun behind the article shows that both begin a title. */
    private static boolean startsTitle(ParsedSentence sentence, Word word) {
        return word.form().matches("An?")
                && word.index() < sentence.words().size()
                && sentence.head(word)
                        .filter(head -> head.is(UniversalTag.PROPN)
                                || sentence.nameAt(head).isPresent())
                        .isPresent()
                && sentence.word(word.index() + 1).is(UniversalTag.NOUN)
                && Character.isUpperCase(sentence.word(word.index() + 1).form().charAt(0));
    }

    /** "Supernova explosions": no name, and only the head of the sentence has given it a capital. */
    private static boolean isCommon(ParsedSentence sentence, Word word) {
        return word.hasRelation("compound")
                && word.head() == word.index() + 1
                && sentence.word(word.head()).is(UniversalTag.NOUN)
                && Character.isLowerCase(sentence.word(word.head()).form().charAt(0))
                && sentence.nameAt(word).isEmpty()
                && !Lexicon.shared().senses(word.lower(), PartOfSpeech.NOUN).isEmpty();
    }

    /** "Foreign Secretary Dominic Holt": the office before a name has a capital on each of its words. */
    private static boolean startsOffice(ParsedSentence sentence, Word word) {
        if (!word.is(UniversalTag.NOUN, UniversalTag.ADJ)
                || word.index() + 2 > sentence.words().size()) {
            return false;
        }
        Word office = sentence.word(word.index() + 1);
        Word holder = sentence.word(word.index() + 2);
        return Character.isUpperCase(office.form().charAt(0))
                && Character.isUpperCase(holder.form().charAt(0))
                && OFFICES.contains(office.lower());
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
    public static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(text.substring(Character.charCount(first)))
                .toString();
    }
}
