package org.lectern.web.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.core.analysis.Distractors;
import org.lectern.core.attempt.AttemptGrade;
import org.lectern.core.attempt.ItemGrade;
import org.lectern.core.question.Answer;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Option;
import org.lectern.core.question.Question;
import org.lectern.core.question.SingleChoice;

/** Which options of a question to choose one of a class makes doubtful. */
final class OptionDoubts {

    private OptionDoubts() {}

    /**
     * What is doubtful, by the index of the option. Options that do what they are there for are missing, and all are
     * where fewer than {@link Distractors#LEAST_LEARNERS} chose.
     */
    static Map<Integer, Distractors.Finding> of(ClassGrid grid, String item, Question question) {
        List<Option> options = options(question);
        List<Distractors.Choice> choices = new ArrayList<>();
        if (!options.isEmpty()) {
            grid.done()
                    .forEach(row ->
                            row.grade().flatMap(grade -> choice(grade, item)).ifPresent(choices::add));
        }
        Map<Integer, Distractors.Finding> doubts = new HashMap<>();
        List<Distractors.OptionUse> uses = Distractors.analyse(options.size(), key(options), choices);
        for (int option = 0; option < uses.size(); option++) {
            switch (uses.get(option).finding()) {
                case WORKS, TOO_FEW -> {}
                case HARDLY_CHOSEN, DRAWS_THE_STRONG, KEY_DRAWS_THE_WEAK ->
                    doubts.put(option, uses.get(option).finding());
            }
        }
        return doubts;
    }

    private static Optional<Distractors.Choice> choice(AttemptGrade grade, String item) {
        Optional<ItemGrade> met = grade.find(item);
        if (met.isEmpty()) {
            return Optional.empty();
        }
        double rest = grade.points() - met.get().points();
        double outOf = grade.outOf() - met.get().outOf();
        return Optional.of(new Distractors.Choice(chosen(met.get().answer()), outOf == 0 ? 0 : rest / outOf));
    }

    private static int chosen(Answer answer) {
        return answer instanceof Answer.Choice choice && choice.options().size() == 1
                ? choice.options().iterator().next()
                : -1;
    }

    private static List<Option> options(Question question) {
        return switch (question) {
            case SingleChoice q -> q.options();
            case EvidencePick q -> q.sentences();
            default -> List.of();
        };
    }

    private static int key(List<Option> options) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).correct()) {
                return i;
            }
        }
        return -1;
    }
}
