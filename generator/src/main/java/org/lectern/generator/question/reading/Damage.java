package org.lectern.generator.question.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.language.network.CommonWords;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;

/**
 * Whether a sentence was harmed on its way into the text: a ligature or an apostrophe lost, a heading run into it, its
 * end cut off. Its readers guess what was meant; an item made of it repeats the harm.
 */
final class Damage {

    private static final List<String> LIGATURES = List.of("fi", "fl", "ff", "ffi", "ffl");

    private static final List<String> ENDINGS =
            List.of("s", "es", "d", "ed", "ing", "ly", "er", "est", "ers", "ness", "less", "able", "like", "al", "ic");

    /** Words that no hyphen, apostrophe, figure or sign ties to anything. */
    private static final Pattern FREE_WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}.'’&/@-])\\p{L}+(?![\\p{L}\\p{N}'’&/@-])");

    private static final Pattern NO_APOSTROPHE = Pattern.compile(
            "(?i)\\b(are|is|was|were|do|does|did|has|have|had|would|could|should)nt\\b|\\b(cant|theyve|theyre|youre|youve|weve"
                    + "|womens|mens|childrens)\\b|\\b(a|one|every|each|the) (mans|womans|childs)\\b|\\p{L} ['’]?s\\b");

    /**
     * A letter for a figure, an underscore for a lost accent, an initial at which the sentence stops, "tree(s)", "shown by
     * (Quist 1912)", which says nothing without its brackets.
     */
    private static final Pattern MISREAD =
            Pattern.compile("\\d[oOl]\\d|\\p{L}_|_\\p{L}|\\s\\p{Lu}\\.$|\\p{L}\\(\\p{L}|\\b(by|from|in|of) \\(\\p{Lu}");

    /** "THE Mouse watches", "LITTLE Benjamin said": a chapter's first words in small capitals. */
    private static final Pattern SMALL_CAPITALS =
            Pattern.compile("^\\W*(\\p{Lu}{2,}(?:-\\p{Lu}+)?)(?: \\p{Lu}{2,}(?:-\\p{Lu}+)?)* (?=.*\\p{Ll})");

    /** What sentences open with and no acronym is spelt like. */
    private static final Set<String> OPENING = Set.of(
            "the", "a", "an", "he", "she", "they", "we", "there", "this", "that", "these", "in", "on", "at", "when",
            "as", "if", "once", "after", "before", "while", "then", "now", "one", "my", "his", "her", "so", "but",
            "and", "for", "from", "to", "by", "all", "some", "many", "most", "what", "how", "why", "where");

    private Damage() {}

    static boolean shows(SectionReading section, ParsedSentence sentence) {
        String text = sentence.text().strip();
        return MISREAD.matcher(text).find()
                || opensInSmallCapitals(text)
                || NO_APOSTROPHE.matcher(text).find()
                || hasLostLigature(text)
                || FREE_WORD.matcher(text).results().map(MatchResult::group).anyMatch(Damage::isMisspelt)
                || sentence.words().stream()
                        .anyMatch(word -> hasLostApostrophe(section, sentence, word)
                                || startsAnother(sentence, word)
                                || explainsWithoutComma(sentence, word));
    }

    /** An acronym may open a sentence, a common word in capitals or two such words do not. */
    private static boolean opensInSmallCapitals(String text) {
        Matcher opening = SMALL_CAPITALS.matcher(text);
        if (!opening.find()) {
            return false;
        }
        String first = opening.group(1).toLowerCase(Locale.ROOT);
        return OPENING.contains(first)
                || Lexicon.shared().frequency(first, PartOfSpeech.ADJECTIVE) > 0
                || opening.group().strip().matches("\\p{Lu}{4,} \\p{Lu}[\\p{Lu}-]{3,}.*");
    }

    /** "Con rms", "of ce", "nal": no word, but one with a ligature in it or between it and its neighbour. */
    private static boolean hasLostLigature(String text) {
        List<int[]> words = new ArrayList<>();
        Matcher word = FREE_WORD.matcher(text);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        for (int i = 0; i < words.size(); i++) {
            String torn = text.substring(words.get(i)[0], words.get(i)[1]);
            if (!isTorn(torn)) {
                continue;
            }
            String before = i > 0 && words.get(i - 1)[1] == words.get(i)[0] - 1
                    ? text.substring(words.get(i - 1)[0], words.get(i - 1)[1])
                    : "";
            String after = i + 1 < words.size() && words.get(i + 1)[0] == words.get(i)[1] + 1
                    ? text.substring(words.get(i + 1)[0], words.get(i + 1)[1])
                    : "";
            for (String ligature : LIGATURES) {
                if (!before.isEmpty() && isWord(before + ligature + torn)
                        || !after.isEmpty() && isWord(torn + ligature + after)
                        || holds(torn, ligature)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(String torn, String ligature) {
        // Of two letters there is more than lost ligatures: "du", "el".
        int last = torn.length() > 2 ? torn.length() : 0;
        for (int at = 0; at <= last; at++) {
            String whole = torn.substring(0, at) + ligature + torn.substring(at);
            if (whole.length() >= 4 && CommonWords.have(whole)) {
                return true;
            }
        }
        return false;
    }

    /** "Villianous", "crochetted", "reatively": no word, but one with two letters in order, one less or one more. */
    private static boolean isMisspelt(String word) {
        if (word.length() < 7
                || !word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')
                || isFormOfWord(word)) {
            return false;
        }
        for (int at = 0; at + 1 < word.length(); at++) {
            String before = word.substring(0, at);
            String after = word.substring(at + 2);
            char one = word.charAt(at);
            char other = word.charAt(at + 1);
            boolean slip = one == other
                    ? isVerbFormOrWord(before + one + after)
                    : at > 0 && isVerbFormOrWord(before + other + one + after);
            if (slip) {
                return true;
            }
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            if (isWord(letter + word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerbFormOrWord(String word) {
        return isWord(word) || word.matches(".+(ed|ing)") && isFormOfWord(word);
    }

    /** In the dictionary, or a regular form of what is in it. */
    private static boolean isFormOfWord(String word) {
        return isWord(word)
                || ENDINGS.stream()
                        .filter(word::endsWith)
                        .map(ending -> word.substring(0, word.length() - ending.length()))
                        .anyMatch(stem -> isWord(stem)
                                || isWord(stem + "e")
                                || isWord(stem + "y")
                                || stem.endsWith("i") && isWord(stem.substring(0, stem.length() - 1) + "y")
                                || stem.length() > 2
                                        && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)
                                        && isKnown(stem.substring(0, stem.length() - 1)));
    }

    private static boolean isTorn(String word) {
        return Character.isLowerCase(word.charAt(0))
                && !CommonWords.have(word)
                && (word.length() <= 3 || !isWord(word));
    }

    private static boolean isWord(String word) {
        return word.length() >= 4 && isKnown(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isKnown(String small) {
        for (PartOfSpeech part : PartOfSpeech.values()) {
            if (!Lexicon.shared().senses(small, part).isEmpty()) {
                return true;
            }
        }
        return CommonWords.have(small);
    }

    /** "Norways lakes", "the worlds deepest lake": no plural, but a name or noun that owns what follows. */
    private static boolean hasLostApostrophe(SectionReading section, ParsedSentence sentence, Word word) {
        String form = word.form();
        int next = word.index() + 1;
        if (!form.matches("\\p{L}{4,}s") || next > sentence.words().size()) {
            return false;
        }
        Word following = sentence.word(next);
        if (word.pennTag().equals("NNS") && following.pennTag().equals("JJS")) {
            return true;
        }
        String stem = form.substring(0, form.length() - 1);
        // "The companies servers": teachers may well have a union of that name.
        boolean body = word.pennTag().equals("NNS")
                && word.hasRelation("compound")
                && word.head() == next
                && Lexicon.shared().senses(word.lemma(), PartOfSpeech.NOUN).stream()
                        .limit(1)
                        .anyMatch(sense -> sense.category().equals("noun.group"));
        if (body) {
            return true;
        }
        boolean owns = following.is(UniversalTag.NOUN, UniversalTag.ADJ, UniversalTag.PROPN)
                && following.span().start() == word.span().end() + 1;
        // "Lloyds Bank" is called so.
        boolean called =
                sentence.nameAt(word).isPresent() && sentence.nameAt(word).equals(sentence.nameAt(following));
        return owns
                && !called
                && !isWord(form)
                && (Character.isUpperCase(form.charAt(0)) || !isWord(stem))
                && (standsAlone(stem, section.section().text()) || isName(stem));
    }

    private static boolean standsAlone(String stem, String text) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(stem) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    /** A country, a town, a well-known person or firm. */
    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0))
                && (CommonWords.have(word)
                        || !Lexicon.shared().senses(word, PartOfSpeech.NOUN).isEmpty());
    }

    /** "Tower warden A tower warden keeps …": a heading stands before the sentence without a full stop. */
    private static boolean startsAnother(ParsedSentence sentence, Word word) {
        int at = word.index();
        if (at < 2
                || at == sentence.words().size()
                || !Character.isUpperCase(word.form().codePointAt(0))) {
            return false;
        }
        Word before = sentence.word(at - 1);
        Word after = sentence.word(at + 1);
        boolean opens = word.is(UniversalTag.DET, UniversalTag.ADP, UniversalTag.SCONJ, UniversalTag.CCONJ)
                || word.is(UniversalTag.PRON)
                        && !word.lower().startsWith("i")
                        && !word.form().equals("He")
                || at == 2 && word.pennTag().equals("VBG");
        return opens
                && sentence.nameAt(word).isEmpty()
                && !before.is(UniversalTag.PUNCT, UniversalTag.SYM)
                && Character.isLowerCase(
                        before.form().codePointBefore(before.form().length()))
                && word.form().chars().filter(Character::isUpperCase).count() == 1
                && Character.isLowerCase(after.form().codePointAt(0));
    }

    /** "She teaches a seminar a weekly talk on birds": the comma before the explanation was lost. */
    private static boolean explainsWithoutComma(ParsedSentence sentence, Word word) {
        if (!word.hasRelation("appos") || !word.is(UniversalTag.NOUN)) {
            return false;
        }
        int first = sentence.subtree(word).getFirst().index();
        return first > 1
                && sentence.word(first).lower().matches("an?")
                && sentence.word(first - 1).is(UniversalTag.NOUN, UniversalTag.PROPN);
    }
}
