package org.lectern.generator.question.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.reading.Comparing;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Pointing;
import org.lectern.generator.question.reading.Statement;

/** Whether a stem can be understood and answered without the sentence before. */
public final class Stems {

    private static final Pattern THAN = Pattern.compile("(?i)\\bthan\\b");

    private static final Pattern COMPARATIVE = Pattern.compile(
            "(?i)\\b(more|less|fewer|worse|rather|other|else|sooner|different|differently|\\p{L}{2,}(er|ier))\\b");

    private Stems() {}

    public static boolean stand(Statement statement, String stem, Answering answering) {
        if (statement.rough()) {
            return !repeats(answering.head(), stem) && !isComparedWithLost(stem);
        }
        ParsedSentence sentence = statement.sentence();
        Set<Integer> asked = new HashSet<>();
        answering.words().forEach(word -> asked.add(word.index()));
        int content = 0;
        for (Piece piece : statement.pieces()) {
            List<Word> shown = piece.words().stream()
                    .filter(word -> !asked.contains(word.index()))
                    .toList();
            if (Pointing.inside(statement.section(), sentence, shown)
                    || !shown.isEmpty() && statement.needsContext(piece)) {
                return false;
            }
            if (!shown.isEmpty() && piece.is(Piece.Role.SUBJECT) && isAnyOne(statement, piece)) {
                return false;
            }
            content += (int) shown.stream().filter(Stems::isContent).count();
        }
        return content >= 2
                && !Comparing.isWithUntold(statement)
                && !isComparedWithLost(stem)
                && !repeats(answering.head(), stem)
                && !Pointing.inText(stem)
                && stem.chars().filter(c -> c == ',').count() <= 3;
    }

    /** "What came than from anywhere else?": what is compared went with the answer. */
    private static boolean isComparedWithLost(String stem) {
        Matcher than = THAN.matcher(stem);
        return than.find()
                && !COMPARATIVE.matcher(stem.substring(0, than.start())).find();
    }

    /** "Where was a man walking?": which man the question does not say. */
    private static boolean isAnyOne(Statement statement, Piece subject) {
        Word head = subject.head();
        boolean past = statement.predicate().pennTag().equals("VBD")
                || statement.auxiliaries().stream()
                        .anyMatch(word -> word.pennTag().equals("VBD"));
        return past
                && subject.words().size() <= 2
                && statement.sentence().children(head, "det").stream().anyMatch(det -> det.hasLemma("a", "an"));
    }

    public static boolean isContent(Word word) {
        return word.is(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.VERB, UniversalTag.ADJ, UniversalTag.NUM)
                && !word.hasLemma("be", "have", "do");
    }

    /** Whether the stem holds the head word of the answer. */
    private static boolean repeats(Word head, String stem) {
        String form = head.lower();
        // "Which university": what a name says of its kind, the question may say.
        String asked = stem.toLowerCase(Locale.ROOT);
        String rest = head.is(UniversalTag.PROPN) ? asked.replaceFirst("\\bwhich \\p{L}+", "") : asked;
        return head.is(UniversalTag.NOUN, UniversalTag.PROPN)
                && (" " + rest.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ").contains(" " + form + " ");
    }

    public static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
