package org.lectern.web.bank;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lectern.core.interchange.Export;
import org.lectern.core.interchange.Import;
import org.lectern.core.interchange.Loss;
import org.lectern.core.interchange.QuestionFormat;
import org.lectern.core.interchange.QuestionFormats;
import org.lectern.core.interchange.UnreadableFileException;
import org.lectern.core.lint.Finding;
import org.lectern.core.lint.ItemLint;
import org.lectern.core.question.Item;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.RateLimits;
import org.lectern.web.platform.Refusal;
import org.lectern.web.platform.SentForms;
import org.lectern.web.quiz.Quizzes;

/** Questions from and for other systems. */
@Path("/bank")
@RolesAllowed(Role.Name.TEACHER)
public class BankFiles {

    private static final int LARGEST = 10_000_000;
    private static final int MOST_ITEMS = 1000;

    /** A question taken over, and what is wrong with it. */
    public record Taken(UUID id, Item item, List<Finding> findings) {}

    /** What became of a file. */
    public record Report(
            String file,
            List<Taken> taken,
            List<Loss> losses,
            List<org.lectern.core.interchange.Refusal> refused,
            boolean undoable) {

        /** The ids of everything taken over, as the undo button sends them. */
        public List<UUID> ids() {
            return taken.stream().map(Taken::id).toList();
        }
    }

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        private Templates() {}

        static native TemplateInstance imported(Report report);

        static native TemplateInstance upload(List<QuestionFormat> formats, String chosen, String failure);
    }

    @Inject
    Bank bank;

    @Inject
    Quizzes quizzes;

    @Inject
    SentForms forms;

    @Inject
    RateLimits limits;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @GET
    @Path("import")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form() {
        return Templates.upload(QuestionFormats.all(), "", "");
    }

    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response take(
            @RestForm("id") Optional<UUID> form,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @DefaultValue("") String format) {
        try {
            if (file == null || file.fileName().isEmpty()) {
                throw new Refusal("bank_file_missing");
            }
            if (file.size() > LARGEST) {
                throw new Refusal("bank_file_large");
            }
            if (!limits.take("upload:" + user.accountId(), 60, Duration.ofMinutes(10))) {
                throw new Refusal("account_too_many");
            }
            return Response.ok(Templates.imported(take(file, format(format), form)))
                    .build();
        } catch (UnreadableFileException unreadable) {
            return refused(format, String.valueOf(unreadable.getMessage()));
        } catch (Refusal refusal) {
            return refused(format, refusal.in(page.words()));
        }
    }

    /** Undoes an import: what it brought is put out of the way. */
    @POST
    @Path("import/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@RestForm List<String> item) {
        bank.shelve(Ids.of(item), true);
        return Response.seeOther(URI.create("/bank")).build();
    }

    /** The ticked questions as a file. */
    @POST
    @Path("export")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response export(@RestForm List<String> item, @RestForm @DefaultValue("") String format) {
        List<Item> items = new ArrayList<>();
        for (BankEntry entry : bank.all(Ids.of(item)).values()) {
            items.add(renamed(entry.item(), items.size() + 1));
        }
        if (items.isEmpty()) {
            throw new Refusal("bank_nothing_ticked");
        }
        return file(format(format).write(items), "questions");
    }

    /** A published quiz as a file. */
    @GET
    @Path("export/{quiz}/{format}")
    public Response export(UUID quiz, String format) {
        quizzes.ofTeacher(quiz, user.accountId());
        return file(
                format(format)
                        .write(quizzes.items(quiz).stream()
                                .map(row -> row.item())
                                .toList()),
                "quiz");
    }

    @Transactional
    Report take(FileUpload file, QuestionFormat format, Optional<UUID> form) {
        byte[] content = bytes(file);
        Import read = format.read(content);
        if (read.items().size() > MOST_ITEMS) {
            throw new Refusal("bank_file_many", MOST_ITEMS);
        }
        UUID first = forms.holdFor(form, user.accountId() + " " + Arrays.hashCode(content));
        if (bank.holds(first)) {
            throw new Refusal("bank_file_taken");
        }
        List<Taken> taken = new ArrayList<>();
        for (Item item : read.items()) {
            taken.add(new Taken(
                    bank.keep(
                            taken.isEmpty() ? first : UUID.randomUUID(),
                            item,
                            null,
                            org.lectern.web.quiz.QuizItem.WHOLE_ARTICLE,
                            "imported"),
                    item,
                    ItemLint.check(item, "")));
        }
        return new Report(file.fileName(), taken, read.losses(), read.refused(), !taken.isEmpty());
    }

    private Response refused(String format, String failure) {
        return Response.status(422)
                .entity(Templates.upload(QuestionFormats.all(), format, failure))
                .build();
    }

    private static Response file(Export export, String name) {
        return Response.ok(export.bytes())
                .type(export.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + export.extension() + "\"")
                .build();
    }

    /** Ids are unique within a draft, not within the bank. */
    private static Item renamed(Item item, int number) {
        return new Item(
                "q" + number,
                item.question(),
                item.evidence(),
                item.skill(),
                item.level(),
                item.difficulty(),
                item.quality());
    }

    private static QuestionFormat format(String code) {
        try {
            return QuestionFormats.ofCode(code);
        } catch (IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException("An upload can't be read back", e);
        }
    }
}
