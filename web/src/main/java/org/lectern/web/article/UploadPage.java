package org.lectern.web.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lectern.generator.ingest.ArticleReader;
import org.lectern.generator.ingest.Opened;
import org.lectern.generator.ingest.Reading;
import org.lectern.generator.ingest.UnreadableArticleException;
import org.lectern.generator.ingest.section.TopicSections;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.RateLimits;
import org.lectern.web.platform.Refusal;

/** A new article: a file, pasted text, or the address of a page where that is switched on. */
@Path("/articles/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class UploadPage {

    @CheckedTemplate(basePath = "article")
    static class Templates {
        private Templates() {}

        static native TemplateInstance upload(Typed typed, boolean importFromWeb, String failure);
    }

    /** What somebody typed, shown again where it can't be used. */
    public record Typed(String pasted, String address) {
        static final Typed NOTHING = new Typed("", "");
    }

    private final ArticleReader reader = new ArticleReader();

    @Inject
    Library library;

    @Inject
    UploadsInHand uploads;

    @Inject
    SiteChoices choices;

    @Inject
    ArticleSettings settings;

    @Inject
    RateLimits limits;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @Inject
    Vertx vertx;

    private @Nullable PageFetcher fetcher;

    @PostConstruct
    void prepare() {
        fetcher = settings.importFromWeb() ? PageFetcher.ofPublicPages(vertx) : null;
    }

    @GET
    public TemplateInstance form() {
        return Templates.upload(Typed.NOTHING, settings.importFromWeb(), "");
    }

    /**
     * One of a file, pasted text and an address.
     *
     * @param rich the same selection as {@code pasted} with its marks, where a browser's script found any
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @RestForm("id") Optional<UUID> form,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @DefaultValue("") String pasted,
            @RestForm @DefaultValue("") String rich,
            @RestForm @DefaultValue("") String address) {
        Typed typed = new Typed(pasted, address);
        try {
            if (!limits.take("upload:" + user.accountId(), 60, Duration.ofMinutes(10))) {
                throw new Refusal("account_too_many");
            }
            boolean chosen = file != null && !file.fileName().isEmpty();
            long given = Stream.of(chosen, !pasted.isBlank(), !address.isBlank())
                    .filter(one -> one)
                    .count();
            if (given > 1) {
                throw new Refusal("article_both");
            }
            if (file != null && chosen) {
                return opened(file, form);
            }
            return kept(address.isBlank() ? pasted(pasted, rich) : fetched(address), form);
        } catch (UnreadableArticleException e) {
            return again(typed, ReaderWords.said(e, page.words()));
        } catch (Refusal e) {
            return again(typed, e.in(page.words()));
        }
    }

    private Response opened(FileUpload file, Optional<UUID> form) {
        if (file.size() >= ArticleReader.TOO_LARGE) {
            throw new Refusal("article_too_large");
        }
        byte[] content;
        try {
            content = Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException("An upload can't be read back", e);
        }
        return switch (reader.open(file.fileName(), content)) {
            case Opened.One one -> kept(one.reading(), form);
            case Opened.Several several -> {
                UploadInHand upload =
                        uploads.keep(user.schoolId(), user.accountId(), file.fileName(), content, several, form);
                yield Response.seeOther(URI.create("/articles/new/" + upload.id()))
                        .build();
            }
        };
    }

    private Reading pasted(String pasted, String rich) {
        return rich.isBlank() ? reader.readPasted(pasted) : reader.readClipboard(rich);
    }

    private Reading fetched(String address) {
        if (fetcher == null) {
            throw new Refusal("article_address_off");
        }
        PageFetcher.Fetched found = fetcher.fetch(address);
        String path = String.valueOf(found.address().getPath());
        Reading reading = reader.read(path.substring(path.lastIndexOf('/') + 1), found.content());
        return reading.from(found.address().getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    }

    private Response kept(Reading reading, Optional<UUID> form) {
        Reading divided = TopicSections.divided(choices.applied(reading, user.accountId(), page.words()));
        SourceArticle article = library.add(
                user.schoolId(), user.accountId(), divided, page.words().text("article_untitled"), form);
        return Response.seeOther(URI.create("/articles/" + article.id())).build();
    }

    private Response again(Typed typed, String failure) {
        return Response.status(422)
                .entity(Templates.upload(typed, settings.importFromWeb(), failure))
                .build();
    }
}
