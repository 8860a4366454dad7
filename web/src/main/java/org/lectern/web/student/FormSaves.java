package org.lectern.web.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.attempt.ClientId;
import org.lectern.core.attempt.GivenAnswer;
import org.lectern.core.attempt.ItemLog;
import org.lectern.core.attempt.LogEntry.Response;
import org.lectern.core.attempt.UnfitAnswerException;
import org.lectern.core.quiz.QuizItem;
import org.lectern.web.attempt.RefusedSaveException;
import org.lectern.web.attempt.Save;
import org.lectern.web.attempt.Saving;
import org.lectern.web.attempt.Sitting;

/** Saves what a posted page changed, and only that: what it merely showed again is no answer of its own. */
@ApplicationScoped
class FormSaves {

    @Inject
    Saving saving;

    /**
     * Saves every answer that the page changed.
     *
     * @return whether all of them could be kept; one that can't holds no other back
     */
    boolean save(Sitting sitting, QuestionViews views, PostedForm form) {
        ClientId client = freshClient();
        long sequence = 0;
        boolean all = true;
        for (QuestionView question : views.open()) {
            if (!form.has(question.item())) {
                continue;
            }
            sequence++;
            try {
                GivenAnswer given = form.answer(question);
                long base = form.base(question.item());
                if (isNews(views, question, given, base)) {
                    Save save = new Save(question.item(), client, sequence, base, given);
                    saving.save(sitting.row().accountId(), sitting.row().id(), save);
                }
            } catch (UnfitAnswerException | RefusedSaveException refused) {
                all = false;
            }
        }
        return all;
    }

    /** Saves one answer that was made knowing everything there is. */
    void save(Sitting sitting, String item, GivenAnswer answer, long base) {
        UUID attempt = sitting.row().id();
        saving.save(sitting.row().accountId(), attempt, new Save(item, freshClient(), 1, base, answer));
    }

    private static boolean isNews(QuestionViews views, QuestionView question, GivenAnswer given, long base) {
        QuizItem item = views.presentation().item(question.item()).orElseThrow();
        Attempt attempt = views.attempt();
        ItemLog log = attempt.item(item.id());
        GivenAnswer shown = log.at(base)
                .map(Response::answer)
                .map(answer -> views.presentation().given(item, answer))
                .orElse(GivenAnswer.NONE);
        var stored = views.presentation().stored(item, given);
        return !stored.equals(log.answer())
                && !stored.equals(views.presentation().stored(item, shown));
    }

    // Each post is a client of its own: a page got with the browser's back button posts old bases, and is told so.
    private static ClientId freshClient() {
        return new ClientId("form-" + UUID.randomUUID());
    }
}
