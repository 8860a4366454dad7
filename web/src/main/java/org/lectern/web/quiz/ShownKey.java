package org.lectern.web.quiz;

import java.util.ArrayList;
import java.util.List;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;
import org.lectern.web.platform.TemplateWords;

/**
 * What is right about a question, as a teacher reads it. Never for a student's page before release.
 *
 * @param options what there is to choose from, the keys among them marked; empty where the student writes
 * @param answers what counts as right, one line each; empty where options are marked
 * @param ordered whether the answers' order matters
 */
public record ShownKey(List<Option> options, List<String> answers, boolean ordered) {

    public static ShownKey of(Question question) {
        return switch (question) {
            case SingleChoice q -> choice(q.options());
            case MultipleResponse q -> choice(q.options());
            case EvidencePick q -> choice(q.sentences());
            case TrueFalse q ->
                choice(List.of(
                        new Option(truth(true), q.key(), q.key() ? q.rationale() : ""),
                        new Option(truth(false), !q.key(), q.key() ? "" : q.rationale())));
            case Cloze q -> q.wordBank().isEmpty() ? written(q.accepted()) : bank(q);
            case ShortAnswer q -> written(q.accepted());
            case Numeric q -> written(List.of(number(q)));
            case Matching q ->
                written(q.pairs().stream()
                        .map(pair -> pair.left() + " → " + pair.right())
                        .toList());
            case Ordering q -> new ShownKey(List.of(), q.items(), true);
        };
    }

    private static String truth(boolean value) {
        return TemplateWords.words().text(value ? "attempt_true" : "attempt_false");
    }

    private static ShownKey choice(List<Option> options) {
        return new ShownKey(options, List.of(), false);
    }

    private static ShownKey written(List<String> answers) {
        return new ShownKey(List.of(), answers, false);
    }

    private static ShownKey bank(Cloze cloze) {
        List<Option> words = new ArrayList<>();
        for (String word : cloze.wordBank()) {
            boolean right = cloze.accepted().stream().anyMatch(word::equalsIgnoreCase);
            words.add(new Option(word, right, ""));
        }
        return choice(words);
    }

    private static String number(Numeric numeric) {
        String tolerance = numeric.tolerance().signum() == 0
                ? ""
                : " ± " + numeric.tolerance().toPlainString();
        return (numeric.value().toPlainString() + tolerance + " " + numeric.unit()).strip();
    }
}
