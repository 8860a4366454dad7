package org.lectern.web.student;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.quiz.Navigation;
import org.lectern.core.quiz.SummaryTime;
import org.lectern.web.assignment.LocalTimes;
import org.lectern.web.attempt.Sitting;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Stencil;
import org.lectern.web.quiz.PartHeading;
import org.lectern.web.quiz.PartLines;

/**
 * The quiz page. A class loads it at the same moment, and most of it is the same for all of them: that is rendered once
 * and kept as a stencil, whose holes are what an attempt has of its own.
 */
@ApplicationScoped
class QuizHtml {

    /** Bytes: some hundred quizzes, an article taking up to 100 KB in each manner and look in which it is read. */
    private static final long KEPT = 32 << 20;

    /** Up to so many questions the navigator is open at first. */
    private static final int FEW = 12;

    @CheckedTemplate(basePath = "student")
    static class Templates {
        private Templates() {}

        static native TemplateInstance quiz(QuizFrame frame);
    }

    private final Cache<QuizFrame.Manner, Stencil> frames = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((QuizFrame.Manner manner, Stencil stencil) -> stencil.size())
            .build();

    @Inject
    Page page;

    @Inject
    LocalTimes times;

    @Inject
    CsrfTokenParameterProvider csrf;

    /**
     * The page of an attempt.
     *
     * @param feedback on the question that was checked last
     * @param lights what that feedback lights in the text
     * @param unkept whether an answer of the page posted before could not be kept
     */
    byte[] page(
            QuestionViews views,
            Instant now,
            Optional<PracticeFeedback> feedback,
            List<Passage.Light> lights,
            boolean unkept) {
        return page(views, now, feedback, lights, manner(views.sitting(), views.attempt(), unkept, false));
    }

    /** The page as a teacher tries it. */
    byte[] preview(QuestionViews views, Instant now) {
        QuizFrame.Manner manner = manner(views.sitting(), views.attempt(), false, true);
        return page(views, now, Optional.empty(), List.of(), manner);
    }

    private byte[] page(
            QuestionViews views,
            Instant now,
            Optional<PracticeFeedback> feedback,
            List<Passage.Light> lights,
            QuizFrame.Manner manner) {
        Sitting sitting = views.sitting();
        Attempt attempt = views.attempt();
        Stencil frame = lights.isEmpty()
                ? frames.get(manner, any -> frame(sitting, manner, List.of()))
                : frame(sitting, manner, lights);
        List<PartLines<QuestionView>> parts =
                PartLines.of(PartHeading.of(sitting.quiz()), views.open(), QuestionView::part);
        Optional<Instant> ends = attempt.terms().deadline();
        Map<String, Object> values = new HashMap<>();
        values.put("attempt", sitting.row().id());
        values.put("token", csrf.getToken());
        values.put(
                "remaining",
                ends.map(end -> Math.max(0, Duration.between(now, end).toMillis()))
                        .orElse(-1L));
        values.put("ends", ends.map(times::show).orElse(""));
        values.put("position", sitting.row().lastPosition());
        values.put("answered", attempt.answered());
        values.put("total", attempt.itemIds().size());
        values.put(
                "navigator",
                Stencil.joined(parts.stream().map(QuestionHtml::inNavigator).toList()));
        values.put(
                "questions",
                Stencil.joined(parts.stream()
                        .flatMap(part -> Stream.concat(
                                Stream.of(QuestionHtml.head(part)),
                                part.lines().stream()
                                        .map(question -> QuestionHtml.inQuiz(
                                                question,
                                                manner.practice(),
                                                feedback.filter(about ->
                                                                about.item().equals(question.item()))
                                                        .orElse(null)))))
                        .toList()));
        return frame.fill(values);
    }

    private QuizFrame.Manner manner(Sitting sitting, Attempt attempt, boolean unkept, boolean preview) {
        boolean oneWay = sitting.policy().navigation() == Navigation.ONE_WAY;
        int total = attempt.itemIds().size();
        return new QuizFrame.Manner(
                sitting.assignment().quizId(),
                sitting.revision(),
                page.words().locale(),
                page.appearance(),
                sitting.policy().summaries() == SummaryTime.BEFORE,
                sitting.openSections(),
                sitting.quiz().sections().size(),
                oneWay,
                !oneWay || attempt.reached() == total - 1,
                attempt.terms().deadline().isPresent(),
                sitting.assignment().manner().practice(),
                total <= FEW,
                unkept,
                preview);
    }

    private static Stencil frame(Sitting sitting, QuizFrame.Manner manner, List<Passage.Light> lights) {
        String pictures =
                manner.preview() ? PreviewPage.pictures(manner.quiz()) : PicturePage.address(Stencil.hole("attempt"));
        Passage passage = Passage.of(
                        sitting.quiz().article(),
                        manner.summaries() ? sitting.quiz().summaries() : List.of(),
                        lights)
                .showing(sitting.illustrations().exhibits(), pictures)
                .only(Set.copyOf(manner.open()));
        return Stencil.of(Templates.quiz(new QuizFrame(
                        manner,
                        sitting.quiz().title(),
                        passage,
                        sitting.glossary().entries()))
                .render());
    }
}
