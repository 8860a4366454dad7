package org.lectern.generator.summary;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.wording.Naming;
import org.lectern.generator.question.wording.Openings;
import org.lectern.generator.question.wording.Wording;
import org.lectern.generator.question.words.Surface;

/** A sentence as a line of a summary, read without what stands around it in the text. */
final class SummaryLine {

    private static final String AGENCY =
            "\\((?:AP|AFP|UPI|Reuters|CNN|BBC|Bloomberg|Xinhua|Interfax|TASS|dpa|ANSA|EFE|PTI|ANI|IPS)\\b[^)]{0,25}\\)";

    /** "OSLO, Norway (AP) — The council …", "LARVIK – The …", "(CNN) The …": where and by whom it was reported. */
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:[\\p{Lu}][\\p{L}.,'’ -]{0,40} ?)?" + AGENCY
                    + "\\s*[—–-]{0,2}\\s*(?=[\\p{Lu}\\d“\"])"
                    + "|^\\p{Lu}{3,}[\\p{Lu} .'’-]{0,25}(?:, \\p{Lu}[\\p{L}. ]{1,20})?(?: \\([^)]{1,25}\\))?\\s?(?:—|–|--| -)\\s*(?=[\\p{Lu}\\d“\"])");

    /** A heading on a line of its own above the sentence: a few words that end in no mark. */
    private static final Pattern HEADING =
            Pattern.compile("^(?:\\S+[ \\t]+){0,5}\\S*[\\p{L}\\p{N})]\\s*\\n\\s*(?=\\p{Lu})");

    private static final Pattern SOURCE = Pattern.compile("\\s*\\[\\d+]");

    private static final Pattern COMPLETE = Pattern.compile("(?s).*[.!?…][\"”’')\\]]*(?:\\[\\d+])*");

    /** Four words and more that somebody else said; shorter ones are called so. */
    private static final Pattern SAID = Pattern.compile("(?s)[“\"](?:[^\\s”\"]+\\s+){3,}[^”\"]*[”\"]");

    private static final double TORN = 2.5;
    private static final double HALF_SAID = 2;
    private static final double ASKS_OR_EXCLAIMS = 1.5;
    private static final double QUOTES = 1.2;
    private static final double SPEAKS = 0.8;
    private static final double POINTS_BACK = 1.5;
    private static final double RESOLVED = 0.1;

    private final ParsedText text;
    private final ParsedSentence sentence;

    SummaryLine(ParsedText text, ParsedSentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /**
     * The line.
     *
     * @param goesOn whether the line before it is the sentence before it, so that a pronoun is understood
     */
    String written(boolean goesOn) {
        String plain = HEADING.matcher(sentence.text().strip()).replaceFirst("");
        String resolved = goesOn ? plain : resolved().orElse(plain);
        String line =
                SOURCE.matcher(resolved).replaceAll("").replaceAll("\\s+", " ").strip();
        return Openings.without(DATELINE.matcher(line).replaceFirst(""));
    }

    /** What speaks against it in the unit of {@link Summaries}: torn, half of a quotation, a question or an exclamation, "he" of nobody. */
    double harm() {
        String said = sentence.text().strip();
        double harm = COMPLETE.matcher(said).matches() ? 0 : TORN;
        harm += said.matches("(?s).*[?!][\"”’']*") ? ASKS_OR_EXCLAIMS : 0;
        if (isHalfSaid(said)) {
            harm += HALF_SAID;
        } else if (SAID.matcher(said).find()) {
            harm += QUOTES;
        } else if (speaks()) {
            harm += SPEAKS;
        }
        if (Overlap.pointsBack(sentence)) {
            harm += resolved().isPresent() ? RESOLVED : POINTS_BACK;
        }
        return harm;
    }

    private static boolean isHalfSaid(String said) {
        long straight = said.chars().filter(c -> c == '"').count();
        long opened = said.chars().filter(c -> c == '“').count();
        long closed = said.chars().filter(c -> c == '”').count();
        return straight % 2 == 1 || opened != closed;
    }

    private boolean speaks() {
        return !Contribution.isStated(sentence)
                && sentence.words().stream()
                        .anyMatch(word ->
                                word.is(UniversalTag.PRON) && word.lower().matches("i|me|my|mine|you|your|yours"));
    }

    /** With a name for the pronoun that it opens with; empty where it opens with none or there is any doubt whom it means. */
    private Optional<String> resolved() {
        if (!Overlap.pointsBack(sentence)) {
            return Optional.empty();
        }
        Optional<Word> subject = sentence.subjectOf(sentence.root());
        Naming naming = new Naming(text, sentence, subject);
        boolean known = sentence.words().stream()
                .filter(Word::isThirdPersonPronoun)
                .findFirst()
                .filter(naming::isBeyondDoubt)
                .isPresent();
        return Wording.named(sentence, sentence.words(), naming)
                .filter(line -> known && naming.resolved() > 0)
                .map(Surface::capitalised);
    }
}
