package org.lectern.core.attempt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.core.attempt.LogEntry.Response;
import org.lectern.core.question.Answer;

/**
 * What the log says about one item.
 *
 * <p>Rules, in the order of arrival: a client's save with a lower sequence than one of its own that is already there
 * changes nothing; a save becomes current unless another client's answer became current after the save's base; then it
 * is a conflict, which stays until a save whose base shows that it was seen. Two clients that say the same do not
 * conflict.
 */
public final class ItemLog {

    private final Map<Long, Response> responses = new HashMap<>();
    private final Map<Long, Standing> standings = new LinkedHashMap<>();
    private final Map<ClientId, Long> highest = new HashMap<>();
    private final Map<ClientId, Response> conflicts = new LinkedHashMap<>();
    private final List<Response> setAside = new ArrayList<>();
    private Optional<Response> current = Optional.empty();

    ItemLog() {}

    /** The response that counts now. */
    public Optional<Response> current() {
        return current;
    }

    /** The answer that counts now. */
    public Answer answer() {
        return current.map(Response::answer).orElse(new Answer.Blank());
    }

    /** Answers that stand beside the current one and wait for the student's choice, oldest first. */
    public List<Response> conflicts() {
        return List.copyOf(conflicts.values());
    }

    /** Responses that came too late to count, in the order of arrival. */
    public List<Response> setAside() {
        return List.copyOf(setAside);
    }

    /** The response at this position of the attempt's log, if it is about this item. */
    public Optional<Response> at(long position) {
        return Optional.ofNullable(responses.get(position));
    }

    /** What became of the response at this position of the attempt's log; empty where it is not about this item. */
    public Optional<Standing> standing(long position) {
        return Optional.ofNullable(standings.get(position));
    }

    void setAside(Response response, Standing why) {
        responses.put(response.position(), response);
        setAside.add(response);
        standings.put(response.position(), why);
    }

    void accept(long position) {
        setAside.stream()
                .filter(response -> response.position() == position)
                .findFirst()
                .ifPresent(response -> {
                    setAside.remove(response);
                    supersede(current);
                    current = Optional.of(response);
                    standings.put(position, Standing.CURRENT);
                });
    }

    void add(Response response) {
        responses.put(response.position(), response);
        long known = highest.getOrDefault(response.client(), 0L);
        if (response.sequence() <= known) {
            standings.put(response.position(), Standing.SUPERSEDED);
            return;
        }
        highest.put(response.client(), response.sequence());
        supersede(Optional.ofNullable(conflicts.remove(response.client())));
        if (isStale(response)) {
            conflicts.put(response.client(), response);
            standings.put(response.position(), Standing.CONFLICT);
            return;
        }
        supersede(current);
        current = Optional.of(response);
        standings.put(response.position(), Standing.CURRENT);
        conflicts.values().removeIf(conflict -> {
            boolean seen = conflict.position() <= response.base();
            if (seen) {
                supersede(Optional.of(conflict));
            }
            return seen;
        });
    }

    private boolean isStale(Response response) {
        return current.filter(now -> !now.client().equals(response.client())
                        && now.position() > response.base()
                        && !now.answer().equals(response.answer()))
                .isPresent();
    }

    private void supersede(Optional<Response> response) {
        response.ifPresent(old -> standings.put(old.position(), Standing.SUPERSEDED));
    }
}
