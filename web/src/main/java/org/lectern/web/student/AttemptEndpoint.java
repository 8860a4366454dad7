package org.lectern.web.student;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.attempt.ClientId;
import org.lectern.core.attempt.GivenAnswer;
import org.lectern.core.attempt.ItemLog;
import org.lectern.core.attempt.LogEntry;
import org.lectern.core.attempt.Presentation;
import org.lectern.core.quiz.QuizItem;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.attempt.Acknowledgement;
import org.lectern.web.attempt.AnswerWords;
import org.lectern.web.attempt.Flags;
import org.lectern.web.attempt.Places;
import org.lectern.web.attempt.Save;
import org.lectern.web.attempt.Saving;
import org.lectern.web.attempt.Sitting;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.platform.Page;

/** What the quiz page's script talks to. */
@Path("/api/attempts/{attempt}")
@RolesAllowed(Role.Name.STUDENT)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AttemptEndpoint {

    /** A save as it is sent. */
    public record SentSave(
            @Nullable String item,
            @Nullable String client,
            long sequence,
            long base,
            @Nullable List<String> chosen,
            @Nullable String text,
            @Nullable Map<String, String> matches) {

        /**
         * The save.
         *
         * @throws BadRequestException where a part is missing or out of bounds
         */
        Save save() {
            if (item == null || client == null || sequence < 1 || base < 0) {
                throw new BadRequestException();
            }
            return new Save(
                    item,
                    clientId(client),
                    sequence,
                    base,
                    new GivenAnswer(
                            chosen == null ? List.of() : chosen,
                            text == null ? "" : text,
                            matches == null ? Map.of() : matches));
        }

        private static ClientId clientId(String name) {
            try {
                return new ClientId(name);
            } catch (IllegalArgumentException noName) {
                throw new BadRequestException(noName);
            }
        }
    }

    /** An answer in the page's terms, with a line for people. */
    public record ShownAnswer(
            long position, List<String> chosen, String text, Map<String, String> matches, List<String> lines) {}

    /** What an item's log says. */
    public record ItemState(String item, ShownAnswer current, List<ShownAnswer> conflicts) {}

    /** The answer to a save. */
    public record Kept(long position, String standing, ItemState state, Clockface clock) {}

    /**
     * The server's time as the page needs it.
     *
     * @param remaining milliseconds until the deadline, -1 for none
     */
    public record Clockface(String phase, long remaining) {}

    /** What changed since the page last looked; items only where something did. */
    public record State(Clockface clock, long position, List<ItemState> items) {}

    /** A flag set or taken away. */
    public record Flag(@Nullable String item, boolean flagged) {}

    @Inject
    CurrentUser user;

    @Inject
    OwnSitting own;

    @Inject
    Sittings sittings;

    @Inject
    Saving saving;

    @Inject
    Flags flags;

    @Inject
    Places places;

    @Inject
    Page page;

    /** Keeps an answer. Whoever gets this response has it in the database. */
    @PUT
    @Path("responses")
    public Kept save(UUID attempt, SentSave sent) {
        Acknowledgement acknowledged =
                saving.save(user.accountId(), attempt, sent.save()).orElseThrow(NotFoundException::new);
        return new Kept(
                acknowledged.position(),
                acknowledged.standing().name().toLowerCase(Locale.ROOT),
                state(acknowledged.presentation(), acknowledged.item(), acknowledged.log()),
                clock(acknowledged.attempt()));
    }

    /** Time left, and answers where another page or device gave some. */
    @GET
    @Path("state")
    public State state(UUID attempt, @RestQuery @DefaultValue("0") long since) {
        Sitting sitting = own.find(attempt);
        if (sitting.row().lastPosition() <= since) {
            return new State(clock(sitting.replay(List.of())), since, List.of());
        }
        Attempt replayed = sittings.attempt(sitting);
        Presentation presentation = sitting.presentation();
        List<ItemState> items = sitting.quiz().items().stream()
                .filter(item -> replayed.isOpen(item.id()) && sitting.isInReach(item))
                .map(item -> state(presentation, item, replayed.item(item.id())))
                .toList();
        return new State(clock(replayed), sitting.row().lastPosition(), items);
    }

    @PUT
    @Path("flags")
    public Flag flag(UUID attempt, Flag flag) {
        Sitting sitting = own.find(attempt);
        QuizItem item = open(sitting, flag.item());
        flags.set(sitting.row(), item.id(), flag.flagged());
        return flag;
    }

    /** The question that the page shows now: for the teacher who watches. */
    public record OpenQuestion(@Nullable String item) {}

    @PUT
    @Path("place")
    public OpenQuestion place(UUID attempt, OpenQuestion open) {
        Sitting sitting = own.find(attempt);
        QuizItem item = open(sitting, open.item());
        places.set(sitting.row(), item.id());
        return open;
    }

    private QuizItem open(Sitting sitting, @Nullable String presentedId) {
        return sitting.presentation()
                .item(presentedId)
                .filter(known -> sittings.attempt(sitting).isOpen(known.id()) && sitting.isInReach(known))
                .orElseThrow(NotFoundException::new);
    }

    private Clockface clock(Attempt attempt) {
        Instant now = sittings.now();
        Optional<Instant> deadline = attempt.terms().deadline();
        return new Clockface(
                attempt.phase(now).name().toLowerCase(Locale.ROOT),
                deadline.map(end -> Math.max(0, Duration.between(now, end).toMillis()))
                        .orElse(-1L));
    }

    private ItemState state(Presentation presentation, QuizItem item, ItemLog log) {
        ShownAnswer current = log.current()
                .map(response -> shown(presentation, item, response))
                .orElse(new ShownAnswer(0, List.of(), "", Map.of(), List.of()));
        return new ItemState(
                presentation.presentedId(item),
                current,
                log.conflicts().stream()
                        .map(response -> shown(presentation, item, response))
                        .toList());
    }

    private ShownAnswer shown(Presentation presentation, QuizItem item, LogEntry.Response response) {
        GivenAnswer given = presentation.given(item, response.answer());
        List<String> lines = new AnswerWords(page.words()).answer(item.item().question(), response.answer());
        return new ShownAnswer(response.position(), given.chosen(), given.text(), given.matches(), lines);
    }
}
