package org.lectern.generator.question.wording;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.generator.language.ParsedSentence;

/**
 * Whether words taken out of a sentence still read as one: nothing doubled, no half of a pair, no two names run together
 * where something between them was cut.
 */
public final class Soundness {

    /** A dash left over from an aside, half of "not only … but". */
    private static final Pattern TORN = Pattern.compile(
            "\\s[–—-]|[–—-]\\p{L}*$|\\s[–—]\\S|\\bnot only\\b(?!.*\\bbut\\b)|\\b(to|from|into|of|with), |^(And|Or) "
                    + "|\\b(is|are|was|were) (\\p{L}+ly|nowadays|today|now), (an?|the)\\b|\\p{L}- (?!(and|or|to)\\b)\\p{L}");

    /** "Nominated for the Hall of Fame’s?": whose, without what. */
    private static final Pattern OWNS_NOTHING = Pattern.compile("\\p{L}['’]s$");

    /** A preposition without its noun: right at the end of a question alone. */
    private static final Pattern BREAKS_OFF =
            Pattern.compile("\\b(to|of|by|than|since|and|or|but|the|an?|with|from|into|via|between|as|not only)$");

    private static final Pattern DOUBLED = Pattern.compile("(?i)\\b(?!that |had |very )(\\p{L}+) \\1\\b");

    private static final Pattern TWO_VERBS = Pattern.compile("\\b(is|are|was|were|has|have|had) be\\b");

    /** Words that want a denial, a question or a condition around them: "had seen him in anything but a good mood". */
    private static final Pattern WANTS_DENIAL = Pattern.compile("(?i)\\b(anything|anybody|anyone|ever|yet)\\b");

    private static final Pattern DENIES = Pattern.compile(
            "(?i)\\b(not|no|never|nobody|nothing|none|few|if|whether|than|can|may|cannot|most|first|only)\\b|n[’']t\\b");

    private static final Pattern AS_WELL_AS = Pattern.compile("(?i)\\bas well as ([\\p{L}-]+) ([\\p{L}-]+)");

    private static final Pattern SO_AS_TO = Pattern.compile("(?i)\\b(so|such)\\b.*\\bas to\\b");
    private static final Pattern AS_TO = Pattern.compile("(?i)\\bas to\\b");

    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\b");
    private static final Pattern TO_FIGURE = Pattern.compile("\\b(to|until|till) \\d");
    private static final Pattern FROM_TO = Pattern.compile("(?i)\\bfrom( \\S+){1,4} (to|until|till|through)\\b");
    private static final Pattern BETWEEN =
            Pattern.compile("(?i)\\bbetween\\b(?!.*\\band\\b)(?! ([\\p{L}’']+ )*\\p{L}+s\\b)");

    /** Half of "both … and" or "either … or". */
    private static final Pattern HALF_OF_PAIR =
            Pattern.compile("(?i)\\bboth\\b(?!.*\\band\\b)|\\beither\\b(?!.*\\bor\\b)|\\bneither\\b(?!.*\\bnor\\b)");

    private static final Pattern CAPITALISED_PAIR =
            Pattern.compile("(?<![\\p{L}’'])(?=(\\p{Lu}[\\p{L}.]*) (\\p{Lu}\\p{L}*))");

    private static final Pattern NAMING = Pattern.compile("\\b[Tt]he \\p{L}{3,}\\b");

    private Soundness() {}

    /**
     * Whether an assertion or an answer is whole.
     *
     * @param source the sentence it was taken from
     */
    public static boolean holds(String text, ParsedSentence source) {
        return !BREAKS_OFF.matcher(text).find() && asQuestion(text, source);
    }

    /** The same for a question, which may end in a preposition. */
    static boolean asQuestion(String text, ParsedSentence source) {
        String whole = source.text().replaceAll("\\s+", " ");
        return !TORN.matcher(text).find()
                && !OWNS_NOTHING.matcher(text).find()
                && !DOUBLED.matcher(text).find()
                && !TWO_VERBS.matcher(text).find()
                && !isHalfOfSpan(text, whole)
                && !losesAsWellAs(text, whole)
                && !losesDegree(text, whole)
                && !BETWEEN.matcher(text).find()
                && (!HALF_OF_PAIR.matcher(text).find()
                        || HALF_OF_PAIR.matcher(whole).find())
                && isQuotedInFull(text)
                && text.chars().filter(c -> c == '—' || c == '―').count() % 2 == 0
                && (!WANTS_DENIAL.matcher(text).find() || DENIES.matcher(text).find())
                && !namesTwice(text, whole)
                && !runsNamesTogether(text, whole);
    }

    /** "The King thought the King had it": two pronouns for one were both given its name. */
    private static boolean namesTwice(String text, String source) {
        Matcher naming = NAMING.matcher(text);
        String lower = text.toLowerCase(Locale.ROOT);
        String from = source.toLowerCase(Locale.ROOT);
        while (naming.find()) {
            String name = naming.group().toLowerCase(Locale.ROOT);
            if (lower.indexOf(name, naming.end()) >= 0 && from.indexOf(name) == from.lastIndexOf(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuotedInFull(String text) {
        long straight = text.chars().filter(c -> c == '"').count();
        long open = text.chars().filter(c -> c == '“').count();
        long closed = text.chars().filter(c -> c == '”').count();
        return straight % 2 == 0 && open == closed;
    }

    /** "Fighting hunger, they …" for "As well as fighting hunger, they …". */
    private static boolean losesAsWellAs(String text, String source) {
        Matcher added = AS_WELL_AS.matcher(source);
        return added.find()
                && !AS_WELL_AS.matcher(text).find()
                && text.toLowerCase(Locale.ROOT)
                        .contains(added.group(1).toLowerCase(Locale.ROOT) + " "
                                + added.group(2).toLowerCase(Locale.ROOT));
    }

    /** "He prospered as to kill a deer" for "so far prospered as to". */
    private static boolean losesDegree(String text, String source) {
        return AS_TO.matcher(text).find()
                && SO_AS_TO.matcher(source).find()
                && !SO_AS_TO.matcher(text).find();
    }

    /** "Costs fell from 23 cents": to what, the text says and these words do not. */
    private static boolean isHalfOfSpan(String text, String source) {
        return (FROM.matcher(text).find() || TO_FIGURE.matcher(text).find())
                && FROM_TO.matcher(source).find()
                && !FROM_TO.matcher(text).find();
    }

    /** "Blair Jolinda Drive": both stand in the sentence, but not side by side. */
    private static boolean runsNamesTogether(String text, String source) {
        String padded = " " + source.replaceAll("[,;\\d]+", " , ").replaceAll("[^\\p{L}.,]+", " ") + " ";
        Matcher pair = CAPITALISED_PAIR.matcher(text);
        while (pair.find()) {
            boolean opens = pair.start() == 0 && !padded.contains(" " + pair.group(1) + " ");
            String first = " " + (opens ? pair.group(1).toLowerCase(Locale.ROOT) : pair.group(1)) + " ";
            if (padded.contains(first)
                    && padded.contains(" " + pair.group(2) + " ")
                    && !padded.contains(first + pair.group(2) + " ")) {
                return true;
            }
        }
        return false;
    }
}
