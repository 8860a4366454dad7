package org.lectern.web.correction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.core.attempt.Regrade;
import org.lectern.core.scoring.Scorer;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.attempt.AnswerWords;
import org.lectern.web.attempt.Grading;
import org.lectern.web.attempt.StoredGrade;
import org.lectern.web.platform.Figures;
import org.lectern.web.platform.FormFields;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;
import org.lectern.web.quiz.ItemVersion;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.QuizItem;
import org.lectern.web.quiz.Quizzes;

/** Corrects a published question: first what it would do to whose result, then, if the teacher says so, done. */
@Path("/quizzes/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class CorrectionPage {

    private static final int LONGEST_NOTE = 500;

    /** The form. */
    public record View(
            Quiz quiz,
            boolean author,
            QuizItem row,
            int number,
            ItemVersion item,
            CorrectedKey key,
            List<GivenAnswers> answers,
            String failure) {}

    /**
     * A result that would move.
     *
     * @param gain in percentage points
     */
    public record Line(
            String name, String room, int number, String before, String after, int percent, int becomes, int gain) {}

    /** A field to be sent again as it was. */
    public record Field(String name, String value) {}

    /**
     * What would happen.
     *
     * @param elsewhere results that would move in classes that are none of the reader's
     */
    public record Outlook(
            Quiz quiz,
            boolean author,
            QuizItem row,
            int number,
            String stem,
            List<String> changes,
            List<Line> lines,
            long elsewhere,
            long gaining,
            long losing,
            int unchanged,
            List<Field> fields) {}

    @CheckedTemplate(basePath = "correction")
    static class Templates {
        private Templates() {}

        static native TemplateInstance correct(View view);

        static native TemplateInstance outlook(Outlook outlook);
    }

    @Inject
    Quizzes quizzes;

    @Inject
    Corrections corrections;

    @Inject
    CorrectionRights rights;

    @Inject
    Grading grading;

    @Inject
    Scorer scorer;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @GET
    @Path("items/{item}/correct")
    public TemplateInstance form(UUID id, UUID item) {
        return form(rights.find(id), quizzes.item(id, item), "");
    }

    /** Changes nothing: shows whose result would move by how much. */
    @POST
    @Path("items/{item}/outlook")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response outlook(UUID id, UUID item, MultivaluedMap<String, String> form) {
        CorrectionRights.Rights reader = rights.find(id);
        QuizItem row = quizzes.item(id, item);
        try {
            ItemVersion wanted = new CorrectionForm(new FormFields(form)).applyTo(row.version());
            List<String> changes = WhatChanged.between(row.version(), wanted, page.words());
            if (changes.isEmpty()) {
                throw new Refusal("correction_nothing");
            }
            return Response.ok(Templates.outlook(outlook(reader, row, wanted, changes, form)))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(form(reader, row, refusal.in(page.words())))
                    .build();
        }
    }

    @POST
    @Path("items/{item}/correct")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, UUID item, MultivaluedMap<String, String> form) {
        CorrectionRights.Rights reader = rights.find(id);
        QuizItem row = quizzes.item(id, item);
        try {
            ItemVersion wanted = new CorrectionForm(new FormFields(form)).applyTo(row.version());
            corrections.correct(reader.quiz(), item, wanted, note(form), revision(form), user.accountId());
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(form(reader, row, refusal.in(page.words())))
                    .build();
        }
        return toList(id);
    }

    private TemplateInstance form(CorrectionRights.Rights reader, QuizItem row, String failure) {
        Quiz quiz = reader.quiz();
        Map<UUID, String> names = new HashMap<>();
        corrections.takers(quiz.id()).forEach((attempt, taker) -> {
            if (reader.sees(taker.roomId())) {
                names.put(attempt, taker.name());
            }
        });
        List<StoredGrade> grades = grading.ofQuiz(quiz.id()).stream()
                .filter(stored -> names.containsKey(stored.attemptId()))
                .toList();
        AnswerWords words = new AnswerWords(page.words());
        ItemVersion item = row.version();
        return Templates.correct(new View(
                quiz,
                reader.author(),
                row,
                row.position() + 1,
                item,
                CorrectedKey.of(
                        item.item().question(),
                        page.words().text("attempt_true"),
                        page.words().text("attempt_false")),
                GivenAnswers.of(item, grades, names, scorer, words),
                failure));
    }

    private Outlook outlook(
            CorrectionRights.Rights reader,
            QuizItem row,
            ItemVersion wanted,
            List<String> changes,
            MultivaluedMap<String, String> form) {
        Quiz quiz = reader.quiz();
        Regrade<UUID> regrade = corrections.tryOut(quiz, row, wanted);
        List<Line> lines = new ArrayList<>();
        corrections.takers(quiz.id()).forEach((attempt, taker) -> {
            Regrade.Change change = regrade.changes().get(attempt);
            if (change != null && reader.sees(taker.roomId())) {
                lines.add(line(taker, change));
            }
        });
        List<Field> fields = new ArrayList<>();
        form.forEach((name, values) -> {
            if (!name.equals("csrf-token")) {
                values.forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return new Outlook(
                quiz,
                reader.author(),
                row,
                row.position() + 1,
                row.item().question().stem(),
                changes,
                lines,
                regrade.changes().size() - lines.size(),
                regrade.gaining(),
                regrade.losing(),
                regrade.unchanged(),
                fields);
    }

    private static Line line(Corrections.Taker taker, Regrade.Change change) {
        int percent = Figures.percent(change.before().share());
        int becomes = Figures.percent(change.after().share());
        return new Line(
                taker.name(),
                taker.room(),
                taker.number(),
                Figures.points(change.before().points(), change.before().outOf()),
                Figures.points(change.after().points(), change.after().outOf()),
                percent,
                becomes,
                becomes - percent);
    }

    private static String note(MultivaluedMap<String, String> form) {
        String note = String.valueOf(form.getOrDefault("note", List.of("")).getFirst())
                .strip();
        if (note.length() > LONGEST_NOTE) {
            throw new Refusal("correction_note_long", LONGEST_NOTE);
        }
        return note;
    }

    private static int revision(MultivaluedMap<String, String> form) {
        try {
            return Integer.parseInt(String.valueOf(form.getFirst("revision")));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private static Response toList(UUID id) {
        return Response.seeOther(URI.create("/quizzes/" + id + "/corrections")).build();
    }
}
