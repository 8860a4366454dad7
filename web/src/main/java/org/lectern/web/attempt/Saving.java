package org.lectern.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.attempt.ItemLog;
import org.lectern.core.attempt.LogEntry;
import org.lectern.core.attempt.LogEntry.Advance;
import org.lectern.core.attempt.LogEntry.Response;
import org.lectern.core.attempt.Presentation;
import org.lectern.core.attempt.Standing;
import org.lectern.core.question.Answer;
import org.lectern.core.quiz.Navigation;
import org.lectern.core.quiz.QuizItem;
import org.lectern.web.attempt.RefusedSaveException.Reason;

/** Writes to the logs of attempts. Each method returns after its entry is committed. */
@ApplicationScoped
public class Saving {

    @Inject
    Sittings sittings;

    @Inject
    StartedAttempts attempts;

    @Inject
    StoredLog log;

    /**
     * Keeps an answer, whatever it is worth: also one that is stale, late or sent again.
     *
     * @return empty where the student has no such attempt
     * @throws RefusedSaveException where the item can't be answered yet, or the client's count is wrong
     * @throws org.lectern.core.attempt.UnfitAnswerException where the answer does not fit the question
     */
    @Transactional
    public Optional<Acknowledgement> save(UUID accountId, UUID attemptId, Save save) {
        Instant received = sittings.now();
        return sittings.lock(accountId, attemptId).map(sitting -> save(sitting, save, received));
    }

    private Acknowledgement save(Sitting sitting, Save save, Instant received) {
        Presentation presentation = sitting.presentation();
        QuizItem item = presentation.item(save.item()).orElseThrow(() -> new RefusedSaveException(Reason.NOT_OPEN));
        Answer answer = presentation.stored(item, save.answer());
        StoredLog.ForSave there = log.readForSave(sitting.row().id(), item.id(), save);
        List<LogEntry> entries = new ArrayList<>(there.ofItem());
        Attempt before = sitting.replay(entries);
        if (isAhead(sitting, before, item)) {
            throw new RefusedSaveException(Reason.NOT_OPEN);
        }
        Optional<Response> earlier = there.earlier();
        if (earlier.isPresent()) {
            if (!earlier.get().answer().equals(answer) || !earlier.get().item().equals(item.id())) {
                throw new RefusedSaveException(Reason.SEQUENCE_REUSED);
            }
            return acknowledge(before, item, presentation, earlier.get().position());
        }
        Response response = new Response(
                sitting.row().nextPosition(), item.id(), save.client(), save.sequence(), save.base(), received, answer);
        log.append(sitting.row(), response);
        entries.add(response);
        return acknowledge(sitting.replay(entries), item, presentation, response.position());
    }

    private static boolean isAhead(Sitting sitting, Attempt attempt, QuizItem item) {
        boolean passedOn = sitting.policy().navigation() == Navigation.ONE_WAY
                && attempt.itemIds().indexOf(item.id()) > attempt.reached();
        return passedOn || !sitting.isInReach(item);
    }

    private static Acknowledgement acknowledge(
            Attempt attempt, QuizItem item, Presentation presentation, long position) {
        ItemLog itemLog = attempt.item(item.id());
        Standing standing = itemLog.standing(position).orElse(Standing.SUPERSEDED);
        return new Acknowledgement(position, standing, attempt, item, itemLog, presentation);
    }

    /**
     * With one-way navigation: leaves the item at index {@code from} for good. Leaving it again changes nothing.
     *
     * @return false where the student has no such attempt
     */
    @Transactional
    public boolean advance(UUID accountId, UUID attemptId, int from) {
        Instant received = sittings.now();
        Optional<Sitting> found = sittings.lock(accountId, attemptId);
        found.ifPresent(sitting -> {
            Attempt attempt = sittings.attempt(sitting);
            boolean canAdvance = from == attempt.reached()
                    && from + 1 < attempt.itemIds().size()
                    && !attempt.phase(received).isOver();
            if (canAdvance) {
                log.append(sitting.row(), new Advance(sitting.row().nextPosition(), received, from + 1));
            }
        });
        return found.isPresent();
    }

    /**
     * With a reading gate: opens the next part of the text. Asking for the same part again changes nothing.
     *
     * @param from how many parts after the first were open when the page was made
     */
    @Transactional
    public void openPart(UUID accountId, UUID attemptId, int from) {
        sittings.lock(accountId, attemptId)
                .filter(sitting -> sitting.row().partsOpened() == from && sitting.isGated())
                .ifPresent(sitting -> attempts.openPart(sitting.row()));
    }
}
