package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;

/**
 * Statements to be judged false, made of a true one and a choice about the same sentence: a wrong option stands where
 * the key stood. What tempts a reader to choose the option makes the statement believable.
 */
public final class Falsehoods {

    private static final String TRUE = "true-statement";

    /** Answers that are noun phrases: another takes their place without breaking the sentence. */
    private static final Set<AnswerKind> PHRASES = EnumSet.of(
            AnswerKind.PERSON_NAME,
            AnswerKind.PLACE_NAME,
            AnswerKind.ORGANISATION_NAME,
            AnswerKind.OTHER_NAME,
            AnswerKind.PERSON,
            AnswerKind.PLACE,
            AnswerKind.THING);

    /** Their answers are predicates, whatever their head is taken for. */
    private static final Set<String> ASK_FOR_PREDICATES = Set.of("what-someone-did", "what-happened");

    private Falsehoods() {}

    /** At most one for each choice. */
    public static List<Candidate> of(List<Candidate> candidates) {
        List<Candidate> found = new ArrayList<>();
        for (Candidate truth : candidates) {
            if (truth.rule().equals(TRUE)) {
                for (Candidate choice : candidates) {
                    if (choice.traits().sentence() == truth.traits().sentence()
                            && !ASK_FOR_PREDICATES.contains(choice.rule())
                            && PHRASES.contains(choice.answer().kind())
                            && choice.question() instanceof SingleChoice question) {
                        of(truth, choice, question).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static Optional<Candidate> of(Candidate truth, Candidate choice, SingleChoice question) {
        String statement = truth.question().stem();
        String key = choice.focus();
        Optional<String> wrong = question.options().stream()
                .filter(option -> !option.correct())
                .map(Option::text)
                .findFirst();
        List<Integer> places = Pattern.compile("\\b" + Pattern.quote(key) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                .matcher(statement)
                .results()
                .map(match -> match.start())
                .toList();
        if (wrong.isEmpty() || places.size() != 1) {
            return Optional.empty();
        }
        int start = places.getFirst();
        String option = wrong.get();
        String written = start == 0 || isName(key)
                ? option
                : option.substring(0, 1).toLowerCase(Locale.ROOT) + option.substring(1);
        String text = statement.substring(0, start) + written + statement.substring(start + key.length());
        String why = "The text says this of " + key + ".";
        Candidate falsehood = truth.asking(
                        new TrueFalse(text, false, why), choice.traits().distractors())
                .named("false-statement");
        return Optional.of(falsehood);
    }

    private static boolean isName(String key) {
        return Character.isUpperCase(key.charAt(0));
    }
}
