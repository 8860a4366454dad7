package org.lectern.web.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.core.article.Section;
import org.lectern.core.article.Span;
import org.lectern.core.attempt.ItemGrade;
import org.lectern.core.question.Answer;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Question;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.scoring.Score;
import org.lectern.core.scoring.Scorer;
import org.lectern.web.student.ResultPage.Reason;

/** Feedback and hints while practising. Nothing of it is ever given for a quiz that counts. */
@ApplicationScoped
class Practice {

    @Inject
    Scorer scorer;

    /**
     * What to say about a question.
     *
     * @param presented id under which it is presented
     * @param hints how many hints were asked for; 0 asks only whether the answer is right
     * @return empty where this is no practice or the question is not open
     */
    Optional<PracticeFeedback> feedback(QuestionViews views, String presented, int hints) {
        if (!views.sitting().assignment().manner().practice()) {
            return Optional.empty();
        }
        return views.presentation()
                .item(presented)
                .filter(views::isOpen)
                .map(item -> feedback(views, presented, item, Math.clamp(hints, 0, PracticeFeedback.ALL_HINTS)));
    }

    private PracticeFeedback feedback(QuestionViews views, String presented, QuizItem item, int hints) {
        Question question = item.item().question();
        Answer answer = views.attempt().item(item.id()).answer();
        Score score = item.score(answer, scorer);
        boolean right = score.points() >= 1;
        boolean tell = right || hints == PracticeFeedback.ALL_HINTS;
        List<Reason> reasons = Reasons.of(question, new ItemGrade(item.id(), 0, answer, score, 1), views.words());
        return new PracticeFeedback(
                presented,
                hints == 0 || right ? Optional.of(score.verdict()) : Optional.empty(),
                tell ? reasons : againstTheChosen(question, reasons),
                tell ? item.item().evidence().stream().map(Evidence::quote).toList() : List.of(),
                hints == PracticeFeedback.ALL_HINTS ? views.words().key(question) : List.of(),
                hints,
                !item.item().evidence().isEmpty());
    }

    /** Reasons that speak only of what was chosen wrongly; what was typed may be told from its reasons. */
    private static List<Reason> againstTheChosen(Question question, List<Reason> reasons) {
        boolean hasOptions = question instanceof SingleChoice
                || question instanceof MultipleResponse
                || question instanceof EvidencePick;
        return hasOptions ? reasons.stream().filter(reason -> !reason.right()).toList() : List.of();
    }

    /** What a hint lights in the text: the paragraphs that the evidence stands in, then the evidence itself. */
    List<Passage.Light> lights(QuestionViews views, PracticeFeedback feedback) {
        QuizItem item = views.presentation().item(feedback.item()).orElseThrow();
        boolean exactly = feedback.hints() > 1 || feedback.isRight();
        List<Passage.Light> lights = new ArrayList<>();
        if (feedback.hints() > 0 || feedback.isRight()) {
            for (Evidence evidence : item.item().evidence()) {
                Section section = views.sitting().quiz().article().sections().get(evidence.section());
                Span span = exactly ? evidence.span() : paragraphAround(section, evidence.span());
                lights.add(new Passage.Light(evidence.section(), span, 1));
            }
        }
        return lights;
    }

    private static Span paragraphAround(Section section, Span evidence) {
        String text = section.text();
        int before = text.lastIndexOf(Section.PARAGRAPH_BREAK, evidence.start());
        int after = text.indexOf(Section.PARAGRAPH_BREAK, evidence.end());
        return new Span(before < 0 ? 0 : before + Section.PARAGRAPH_BREAK.length(), after < 0 ? text.length() : after);
    }
}
