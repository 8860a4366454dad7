package org.lectern.web.student;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.lectern.core.attempt.Attempt;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.attempt.AnswerWords;
import org.lectern.web.attempt.Flags;
import org.lectern.web.attempt.Sitting;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.platform.Page;

/** The attempt that a request is about, if it is the student's own. */
@RequestScoped
class OwnSitting {

    @Inject
    CurrentUser user;

    @Inject
    Sittings sittings;

    @Inject
    Flags flags;

    @Inject
    Page page;

    /**
     * The student's attempt with this id.
     *
     * @throws NotFoundException where it is nobody's or somebody else's
     */
    Sitting find(UUID attempt) {
        return sittings.ofStudent(user.accountId(), attempt).orElseThrow(NotFoundException::new);
    }

    /** What that attempt's page shows now. */
    QuestionViews views(Sitting sitting) {
        Attempt attempt = sittings.attempt(sitting);
        return new QuestionViews(
                sitting, sitting.presentation(), attempt, flags.of(sitting.row().id()), new AnswerWords(page.words()));
    }
}
