package org.lectern.web.student;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.core.attempt.GivenAnswer;
import org.lectern.core.attempt.ItemLog;
import org.lectern.core.attempt.LogEntry;
import org.lectern.core.attempt.UnfitAnswerException;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.attempt.Flags;
import org.lectern.web.attempt.RefusedSaveException;
import org.lectern.web.attempt.Saving;
import org.lectern.web.attempt.Sitting;
import org.lectern.web.attempt.Sittings;

/** The page on which a quiz is taken. It is one form, so it works without script. */
@Path("/learn/attempts/{attempt}")
@RolesAllowed(Role.Name.STUDENT)
@Produces(MediaType.TEXT_HTML)
public class QuizPage {

    @Inject
    CurrentUser user;

    @Inject
    OwnSitting own;

    @Inject
    Sittings sittings;

    @Inject
    Saving saving;

    @Inject
    FormSaves formSaves;

    @Inject
    Flags flags;

    @Inject
    Practice practice;

    @Inject
    QuizHtml html;

    @GET
    public Response show(
            UUID attempt,
            @RestQuery @DefaultValue("") String asked,
            @RestQuery @DefaultValue("0") int hints,
            @RestQuery @DefaultValue("false") boolean unkept) {
        Sitting sitting = own.find(attempt);
        QuestionViews views = own.views(sitting);
        Instant now = sittings.now();
        if (views.attempt().phase(now).isOver()) {
            return seeOther(attempt, "/receipt");
        }
        Optional<PracticeFeedback> feedback = practice.feedback(views, asked, hints);
        List<Passage.Light> lights =
                feedback.map(about -> practice.lights(views, about)).orElse(List.of());
        return Response.ok(
                        html.page(views, now, feedback, lights, unkept), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(UUID attempt, @RestForm("do") @DefaultValue("save") String command) {
        Sitting sitting = own.find(attempt);
        PostedForm form = PostedForm.ofRequest();
        QuestionViews views = own.views(sitting);
        try {
            if (formSaves.save(sitting, views, form)) {
                return obey(List.of(command.split(":", -1)), sitting, views, form);
            }
        } catch (UnfitAnswerException | RefusedSaveException refused) {
            // What the button was to do does not fit the quiz as it is now: told like an answer that does not.
        }
        return seeOther(attempt, "?unkept=true");
    }

    private Response obey(List<String> command, Sitting sitting, QuestionViews views, PostedForm form) {
        UUID attempt = sitting.row().id();
        String item = command.size() > 1 ? command.get(1) : "";
        boolean open = views.open().stream().anyMatch(view -> view.item().equals(item));
        switch (command.getFirst()) {
            case "check" -> {
                return seeOther(attempt, "/check");
            }
            case "next" ->
                saving.advance(user.accountId(), attempt, views.attempt().reached());
            case "part" -> {
                int from = Integer.parseInt("0" + item.replaceAll("\\D", ""));
                saving.openPart(user.accountId(), attempt, from);
                List<Integer> sections = sitting.quiz().sections();
                return seeOther(attempt, "#section-" + sections.get(Math.min(from + 1, sections.size() - 1)));
            }
            case "try" -> {
                if (open) {
                    return seeOther(attempt, "?asked=" + item + "#q-" + item);
                }
            }
            case "hint" -> {
                if (open && command.size() == 3) {
                    return seeOther(
                            attempt,
                            "?asked=" + item + "&hints=" + command.get(2).replaceAll("\\D", "") + "#q-" + item);
                }
            }
            case "flag", "unflag" ->
                views.presentation()
                        .item(item)
                        .filter(known -> open)
                        .ifPresent(known -> flags.set(
                                sitting.row(), known.id(), command.getFirst().equals("flag")));
            case "move" -> {
                if (open && command.size() == 4) {
                    order(
                            sitting,
                            item,
                            form.moved(item, command.get(2), command.get(3).equals("up")),
                            form);
                }
            }
            case "keep" -> {
                if (open) {
                    order(sitting, item, form.order(item), form);
                }
            }
            case "settle" -> {
                if (open && command.size() == 3) {
                    settle(
                            sitting,
                            views,
                            item,
                            Long.parseLong("0" + command.get(2).replaceAll("\\D", "")));
                }
            }
            default -> {}
        }
        String place = item.isEmpty() || !open ? "" : "#q-" + item;
        return seeOther(attempt, place);
    }

    private void order(Sitting sitting, String item, List<String> order, PostedForm form) {
        formSaves.save(sitting, item, new GivenAnswer(order, "", Map.of()), form.base(item));
    }

    /** Takes one of several answers for good: it is saved again, knowing all of them. */
    private void settle(Sitting sitting, QuestionViews views, String presented, long position) {
        views.presentation().item(presented).ifPresent(item -> {
            ItemLog log = views.attempt().item(item.id());
            long newest =
                    log.conflicts().stream().mapToLong(LogEntry::position).max().orElse(0);
            long base = Math.max(newest, log.current().map(LogEntry::position).orElse(0L));
            log.at(position)
                    .map(LogEntry.Response::answer)
                    .map(answer -> views.presentation().given(item, answer))
                    .ifPresent(given -> formSaves.save(sitting, presented, given, base));
        });
    }

    private static Response seeOther(UUID attempt, String rest) {
        return Response.seeOther(URI.create("/learn/attempts/" + attempt + rest))
                .build();
    }
}
