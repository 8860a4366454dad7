package org.lectern.web.student;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * A question's native controls. They are a template by themselves, so that what it names is found at its root: a page
 * of ten questions takes a third of the time that way.
 */
final class QuestionHtml {

    @CheckedTemplate(basePath = "student")
    static class Templates {
        private Templates() {}

        static native TemplateInstance question(
                QuestionView question, boolean practice, boolean alone, @Nullable PracticeFeedback feedback);
    }

    private QuestionHtml() {}

    /**
     * The question as one of a quiz.
     *
     * @param practice whether it can be checked at once
     * @param feedback on this question, null where none was asked for
     */
    static RawString inQuiz(QuestionView question, boolean practice, @Nullable PracticeFeedback feedback) {
        return html(question, practice, false, feedback);
    }

    /** The question without the others: no number, no flag, nothing to keep. */
    static RawString alone(QuestionView question) {
        return html(question, false, true, null);
    }

    private static RawString html(
            QuestionView question, boolean practice, boolean alone, @Nullable PracticeFeedback feedback) {
        return new RawString(
                Templates.question(question, practice, alone, feedback).render());
    }
}
