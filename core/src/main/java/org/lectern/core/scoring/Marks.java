package org.lectern.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.core.question.Answer;
import org.lectern.core.question.Question;

/**
 * Everything a teacher decided about the answers to one question. It goes before the scorer's judgement.
 *
 * @param marks at most one an answer
 */
public record Marks(List<Mark> marks) {

    /** Nothing decided: the scorer judges. */
    public static final Marks NONE = new Marks(List.of());

    public Marks {
        marks = List.copyOf(marks);
    }

    /** What was decided about this answer. */
    public Optional<Mark> of(Answer answer) {
        return marks.stream().filter(mark -> mark.isAbout(answer)).findFirst();
    }

    /** These with another decision about one answer. */
    public Marks with(Mark decided) {
        List<Mark> changed = new ArrayList<>(without(decided.answer()).marks);
        changed.add(decided);
        return new Marks(changed);
    }

    /** These with the answer left to the scorer again. */
    public Marks without(Answer answer) {
        return new Marks(marks.stream().filter(mark -> !mark.isAbout(answer)).toList());
    }

    /** What was decided, else what the scorer says. */
    public Score score(Question question, Answer answer, Scorer scorer) {
        return of(answer).map(Mark::score).orElseGet(() -> scorer.score(question, answer));
    }
}
