package org.lectern.web.student;

import io.quarkus.qute.RawString;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.quiz.Navigation;
import org.lectern.core.quiz.SummaryTime;
import org.lectern.generator.draft.KeyTerm;
import org.lectern.web.attempt.Sitting;

/**
 * What the quiz page shows around its questions.
 *
 * @param shown the controls of each question
 * @param total how many questions there are
 * @param ends when the attempt ends by itself
 * @param remaining milliseconds until then, -1 for never
 * @param position how long the log was when the page was made
 * @param glossary words of the text with what they mean
 * @param practice whether answers can be checked at once
 * @param parts how many parts the text has
 * @param unkept whether an answer of the page posted before could not be kept
 */
public record QuizView(
        UUID attempt,
        String title,
        Passage passage,
        List<QuestionView> questions,
        List<RawString> shown,
        int total,
        long answered,
        boolean oneWay,
        boolean last,
        Optional<Instant> ends,
        long remaining,
        long position,
        List<KeyTerm> glossary,
        boolean practice,
        int parts,
        boolean unkept) {

    /**
     * The page of an attempt.
     *
     * @param feedback on the question that was checked last
     * @param lights what that feedback lights in the text
     */
    static QuizView of(
            QuestionViews views,
            Instant now,
            Optional<PracticeFeedback> feedback,
            List<Passage.Light> lights,
            boolean unkept) {
        Sitting sitting = views.sitting();
        Attempt attempt = views.attempt();
        boolean oneWay = sitting.policy().navigation() == Navigation.ONE_WAY;
        boolean summaries = sitting.policy().summaries() == SummaryTime.BEFORE;
        boolean practice = sitting.assignment().manner().practice();
        Optional<Instant> ends = attempt.terms().deadline();
        int total = attempt.itemIds().size();
        List<QuestionView> questions = views.open();
        return new QuizView(
                sitting.row().id(),
                sitting.quiz().title(),
                Passage.of(sitting.quiz().article(), summaries ? sitting.quiz().summaries() : List.of(), lights)
                        .showing(
                                sitting.illustrations().exhibits(),
                                PicturePage.address(sitting.row().id()))
                        .upTo(sitting.lastOpenSection()),
                questions,
                questions.stream()
                        .map(question -> QuestionHtml.inQuiz(
                                question,
                                practice,
                                feedback.filter(about -> about.item().equals(question.item()))
                                        .orElse(null)))
                        .toList(),
                total,
                attempt.answered(),
                oneWay,
                !oneWay || attempt.reached() == total - 1,
                ends,
                ends.map(end -> Math.max(0, Duration.between(now, end).toMillis()))
                        .orElse(-1L),
                sitting.row().lastPosition(),
                sitting.glossary().entries(),
                practice,
                sitting.quiz().article().sections().size(),
                unkept);
    }

    /** How many parts of the text are open. */
    public int partsOpen() {
        return passage.sections().size();
    }

    /** Whether another part of the text waits to be opened. */
    public boolean isGated() {
        return partsOpen() < parts;
    }

    /** The number of the first question shown. */
    public int first() {
        return questions.isEmpty() ? 1 : questions.getFirst().number();
    }
}
