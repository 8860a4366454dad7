package org.lectern.web.student;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.attempt.GivenAnswer;
import org.lectern.core.attempt.ItemGrade;
import org.lectern.core.attempt.Presentation;
import org.lectern.core.attempt.UnfitAnswerException;
import org.lectern.core.question.Answer;
import org.lectern.core.question.Evidence;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.scoring.Score;
import org.lectern.core.scoring.Scorer;
import org.lectern.core.scoring.Verdict;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.attempt.AnswerWords;
import org.lectern.web.attempt.Sitting;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;
import org.lectern.web.student.ResultPage.Reason;

/** Practise what you missed: one question at a time, the part of the text it is about, and at once what is right. */
@Path("/learn/missed")
@RolesAllowed(Role.Name.STUDENT)
@Produces(MediaType.TEXT_HTML)
public class MissedPage {

    /**
     * A question that is due.
     *
     * @param since when it fell due: one showing of the question, of which one answer counts
     * @param due how many are, this one included
     */
    public record Asked(String address, Instant since, String title, Passage passage, RawString question, long due) {}

    /** What an answer came to. */
    public record Told(
            String title,
            Passage passage,
            String stem,
            Verdict verdict,
            List<String> answer,
            List<String> key,
            List<Reason> why,
            long due) {}

    @CheckedTemplate(basePath = "student")
    static class Templates {
        private Templates() {}

        static native TemplateInstance missed(Optional<Asked> asked, Optional<Instant> next);

        static native TemplateInstance missedTold(Told told);
    }

    @Inject
    CurrentUser user;

    @Inject
    MissedCards cards;

    @Inject
    Sittings sittings;

    @Inject
    Scorer scorer;

    @Inject
    Page page;

    @GET
    public TemplateInstance ask() {
        cards.collect(user.accountId());
        Optional<Asked> asked = cards.next(user.accountId()).map(this::asked);
        return Templates.missed(asked, asked.isPresent() ? Optional.empty() : cards.nextDue(user.accountId()));
    }

    @POST
    @Path("{quiz}/{item}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance answer(UUID quiz, String item, @RestForm @DefaultValue("") String since) {
        MissedCard card =
                cards.find(new MissedCard.Key(user.accountId(), quiz, item)).orElseThrow(NotFoundException::new);
        QuestionViews views = views(card);
        QuizItem known = item(views, card);
        QuestionView question = question(views, known);
        Answer answer;
        try {
            answer = views.presentation().stored(known, given(PostedForm.ofRequest(), question));
        } catch (UnfitAnswerException unfit) {
            throw new Refusal("student_unfit");
        }
        Score score = known.score(answer, scorer);
        cards.answered(card.key(), since, score);
        return Templates.missedTold(told(views, known, answer, score));
    }

    /** The order shown is the answer here, also where no line was moved. */
    private static GivenAnswer given(PostedForm form, QuestionView question) {
        return question.kind() == QuestionView.Kind.SEQUENCE
                ? new GivenAnswer(form.order(question.item()), "", Map.of())
                : form.answer(question);
    }

    private Asked asked(MissedCard card) {
        QuestionViews views = views(card);
        QuizItem known = item(views, card);
        return new Asked(
                "/learn/missed/" + card.key().quizId() + "/" + card.key().itemId(),
                card.due(),
                views.sitting().quiz().title(),
                passage(views.sitting(), known, List.of()),
                QuestionHtml.alone(question(views, known)),
                cards.due(user.accountId()));
    }

    private Told told(QuestionViews views, QuizItem known, Answer answer, Score score) {
        List<Passage.Light> lights = known.item().evidence().stream()
                .map(evidence -> new Passage.Light(evidence.section(), evidence.span(), 1))
                .toList();
        AnswerWords words = views.words();
        return new Told(
                views.sitting().quiz().title(),
                passage(views.sitting(), known, lights),
                known.item().question().stem(),
                score.verdict(),
                words.answer(known.item().question(), answer),
                words.key(known.item().question()),
                Reasons.of(known.item().question(), new ItemGrade(known.id(), 0, answer, score, 1), words),
                cards.due(user.accountId()));
    }

    /** The attempt in which the question was missed, as if nothing had been answered yet. */
    private QuestionViews views(MissedCard card) {
        Sitting sitting = sittings.ofStudent(user.accountId(), card.attemptId())
                // A teacher may have changed what is shown since the card was made.
                .filter(cards::mayShowKey)
                .orElseThrow(NotFoundException::new);
        Presentation presentation = sitting.presentation();
        Attempt untouched = Attempt.replay(sitting.terms(), presentation.itemIds(), List.of());
        return new QuestionViews(sitting, presentation, untouched, Set.of(), new AnswerWords(page.words()));
    }

    private static QuizItem item(QuestionViews views, MissedCard card) {
        return views.sitting().quiz().item(card.key().itemId()).orElseThrow(NotFoundException::new);
    }

    private static QuestionView question(QuestionViews views, QuizItem item) {
        String presented = views.presentation().presentedId(item);
        return views.all().stream()
                .filter(view -> view.item().equals(presented))
                .findFirst()
                .orElseThrow();
    }

    /** The sections that the question is about. */
    private static Passage passage(Sitting sitting, QuizItem item, List<Passage.Light> lights) {
        Set<Integer> about = item.item().evidence().isEmpty()
                ? Set.of(item.section())
                : Set.copyOf(item.item().evidence().stream()
                        .map(Evidence::section)
                        .distinct()
                        .toList());
        return Passage.of(sitting.quiz().article(), List.of(), lights)
                .showing(
                        sitting.illustrations().exhibits(),
                        PicturePage.address(sitting.row().id()))
                .only(about);
    }
}
