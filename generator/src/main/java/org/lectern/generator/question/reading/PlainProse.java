package org.lectern.generator.question.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** Whether a sentence is running prose in the writer's own voice: no heading, caption, list, quotation or formula. */
public final class PlainProse {

    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 55;

    private static final Pattern QUOTES = Pattern.compile("[\"“”«»„]|``|''|(^|\\s)[‘'](?=\\p{L})");
    /** A word or two that the writer names, calls so or holds at arm's length: nobody speaks. */
    private static final Pattern MENTIONED =
            Pattern.compile("[\"“]((?!\\s)[\\p{L}\\p{N}’'-]+( [\\p{L}\\p{N}’'-]+){0,3})[\"”]");

    private static final Pattern DEBRIS = Pattern.compile(
            "https?://|www\\.|[@#=|<>{}•…§©\ufffd\ue000-\uf8ff]|\\.\\.\\.|\\b(fig|figure|table|eq|photo|image|courtesy)\\b\\.?\\s*\\d*:?"
                    // "self- corrected" was torn at the end of a line; "pre- and post-war" was not.
                    + "|\\p{L}- (?!and\\b|or\\b|to\\b|but\\b)\\p{Ll}",
            Pattern.CASE_INSENSITIVE);

    /** "LEEDS, Yorks (AP) – The council …": where and by whom it was reported is no part of the sentence. */
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{L}.]*( \\p{Lu}[\\p{L}.]*){0,2}(, \\p{Lu}[\\p{L}.]*)?( \\([^)]{1,20}\\))? ?(–|—|--| -) ?\\p{Lu}");

    private PlainProse() {}

    /** Found once for each sentence of the section. */
    public static boolean holds(SectionReading section, ParsedSentence sentence) {
        return section.isPlain(sentence, asked -> isOwnVoice(section, asked));
    }

    private static boolean isOwnVoice(SectionReading section, ParsedSentence sentence) {
        return isPlain(sentence)
                && !section.isQuoted(sentence)
                && section.sentences().stream()
                        .noneMatch(next -> next.index() == sentence.index() + 1 && goesOn(sentence, next))
                && !PageMatter.is(sentence.text().strip())
                && !Damage.shows(section, sentence);
    }

    /** "They showed Harbour!" and "in Larvik.": a mark within the sentence was taken for its end. */
    public static boolean goesOn(ParsedSentence sentence, ParsedSentence next) {
        return sentence.text().strip().matches("(?s).*[!?]")
                && Character.isLowerCase(next.text().strip().codePointAt(0));
    }

    private static boolean isPlain(ParsedSentence sentence) {
        String text = sentence.text().strip();
        List<Word> words = sentence.words();
        long real = words.stream()
                .filter(word -> !word.is(UniversalTag.PUNCT, UniversalTag.SYM))
                .count();
        return real >= FEWEST_WORDS
                && real <= MOST_WORDS
                && (text.endsWith(".") || text.endsWith("!") || text.endsWith("]") || text.endsWith(".)"))
                && startsAsSentence(text)
                && !QUOTES.matcher(MENTIONED.matcher(text).replaceAll("$1")).find()
                && !DEBRIS.matcher(text).find()
                && !DATELINE.matcher(text).find()
                && text.indexOf(';') < 0
                && text.indexOf(':') < 0
                && balanced(text)
                && hasFiniteVerb(sentence)
                && !sentence.words().stream().anyMatch(word -> word.hasRelation("list", "goeswith", "orphan"));
    }

    /** A caption or a heading has none. */
    private static boolean hasFiniteVerb(ParsedSentence sentence) {
        Word root = sentence.root();
        boolean finite = root.isFinite() || root.pennTag().matches("VB[DPZ]|MD");
        return finite
                || sentence.children(root, "aux", "cop").stream()
                        .anyMatch(word -> !word.lower().matches("be|been|being"));
    }

    private static boolean startsAsSentence(String text) {
        int first = text.codePointAt(0);
        boolean numbered = text.matches("(?s)\\d{1,2}[.)]?\\s+\\p{Lu}.*");
        return !numbered && (Character.isUpperCase(first) || Character.isDigit(first));
    }

    private static boolean balanced(String text) {
        long open = text.chars().filter(c -> c == '(' || c == '[').count();
        long closed = text.chars().filter(c -> c == ')' || c == ']').count();
        return open == closed;
    }
}
