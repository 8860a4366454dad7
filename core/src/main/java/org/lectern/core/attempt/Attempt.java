package org.lectern.core.attempt;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.core.attempt.LogEntry.Acceptance;
import org.lectern.core.attempt.LogEntry.Advance;
import org.lectern.core.attempt.LogEntry.Reopening;
import org.lectern.core.attempt.LogEntry.Response;
import org.lectern.core.attempt.LogEntry.Submission;
import org.lectern.core.quiz.Navigation;

/**
 * One student's try at a quiz: what its log and its terms say, and nothing else. Replaying the same log under the same
 * terms gives the same attempt, so a regrade is a re-run.
 *
 * <p>What one item's responses come to depends only on them, the advances and the submission: a log that holds these
 * is enough to judge that item.
 */
public final class Attempt {

    private final Terms terms;
    private final Map<String, ItemLog> items = new LinkedHashMap<>();
    private final Map<String, Integer> indexOfItem;
    private Optional<Instant> submitted = Optional.empty();
    private Optional<Instant> lastSaved = Optional.empty();
    private int reached;

    private Attempt(Terms terms, List<String> itemsInOrder) {
        this.terms = terms;
        this.indexOfItem = new LinkedHashMap<>();
        for (String item : itemsInOrder) {
            indexOfItem.put(item, indexOfItem.size());
            items.put(item, new ItemLog());
        }
    }

    /**
     * The attempt that this log makes.
     *
     * @param itemsInOrder ids of the quiz's items in the order in which this student meets them
     * @param log in the order of its positions
     * @throws IllegalArgumentException where the positions do not rise or an item is not one of the quiz
     */
    public static Attempt replay(Terms terms, List<String> itemsInOrder, List<LogEntry> log) {
        Attempt attempt = new Attempt(terms, itemsInOrder);
        long last = 0;
        for (LogEntry entry : log) {
            if (entry.position() <= last) {
                throw new IllegalArgumentException("The log's position " + entry.position() + " follows " + last);
            }
            last = entry.position();
            attempt.add(entry);
        }
        return attempt;
    }

    private void add(LogEntry entry) {
        switch (entry) {
            case Response response -> {
                lastSaved = Optional.of(response.received());
                ItemLog item = item(response.item());
                if (terms.tooLate(response.received())) {
                    item.setAside(response, Standing.LATE);
                } else if (submitted.isPresent()) {
                    item.setAside(response, Standing.AFTER_SUBMISSION);
                } else if (isPassedBy(response.item())) {
                    item.setAside(response, Standing.PASSED_BY);
                } else {
                    item.add(response);
                }
            }
            case Advance advance -> {
                if (submitted.isEmpty() && !terms.tooLate(advance.received())) {
                    reached = Math.max(reached, advance.reached());
                }
            }
            case Acceptance acceptance -> items.values().forEach(item -> item.accept(acceptance.accepted()));
            case Submission submission -> {
                if (submitted.isEmpty() && !terms.tooLate(submission.received())) {
                    submitted = Optional.of(submission.received());
                }
            }
            case Reopening reopening -> submitted = Optional.empty();
        }
    }

    public Terms terms() {
        return terms;
    }

    /** Ids of the items in the order in which this student meets them. */
    public List<String> itemIds() {
        return List.copyOf(items.keySet());
    }

    /**
     * What the log says about an item.
     *
     * @throws IllegalArgumentException where the quiz has no such item
     */
    public ItemLog item(String id) {
        ItemLog item = items.get(id);
        if (item == null) {
            throw new IllegalArgumentException("This quiz has no item " + id);
        }
        return item;
    }

    /** How many items have an answer that is not blank. */
    public long answered() {
        return items.values().stream()
                .filter(item -> Answers.saysSomething(item.answer()))
                .count();
    }

    /** When the newest answer arrived, whatever it is worth; empty where none has. */
    public Optional<Instant> lastSaved() {
        return lastSaved;
    }

    public Phase phase(Instant now) {
        if (submitted.isPresent()) {
            return Phase.SUBMITTED;
        }
        if (terms.tooLate(now)) {
            return Phase.EXPIRED;
        }
        return terms.deadline().filter(now::isAfter).isPresent() ? Phase.GRACE : Phase.RUNNING;
    }

    /** When the attempt ended: as it was handed in, or at its deadline; empty while it goes on. */
    public Optional<Instant> endedBy(Instant now) {
        return switch (phase(now)) {
            case RUNNING, GRACE -> Optional.empty();
            case SUBMITTED -> submitted;
            case EXPIRED -> terms.deadline();
        };
    }

    /** Index of the item that one-way navigation has come to; 0 at the start. */
    public int reached() {
        return reached;
    }

    /** Whether this item may be read and answered now as far as navigation goes. */
    public boolean isOpen(String item) {
        return terms.navigation() == Navigation.FREE || indexOf(item) == reached;
    }

    private boolean isPassedBy(String item) {
        return terms.navigation() == Navigation.ONE_WAY && indexOf(item) < reached;
    }

    private int indexOf(String item) {
        return indexOfItem.getOrDefault(item, -1);
    }
}
