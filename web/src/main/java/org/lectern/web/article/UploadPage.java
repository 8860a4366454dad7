package org.lectern.web.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lectern.generator.ingest.ArticleReader;
import org.lectern.generator.ingest.Reading;
import org.lectern.generator.ingest.UnreadableArticleException;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.RateLimits;
import org.lectern.web.platform.Refusal;

/** A new article: a file or pasted text. */
@Path("/articles/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class UploadPage {

    @CheckedTemplate(basePath = "article")
    static class Templates {
        private Templates() {}

        static native TemplateInstance upload(String pasted, String failure);
    }

    private final ArticleReader reader = new ArticleReader();

    @Inject
    Library library;

    @Inject
    RateLimits limits;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @GET
    public TemplateInstance form() {
        return Templates.upload("", "");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@RestForm("file") @Nullable FileUpload file, @RestForm @DefaultValue("") String pasted) {
        try {
            if (!limits.take("upload:" + user.accountId(), 60, Duration.ofMinutes(10))) {
                throw new Refusal("account_too_many");
            }
            Reading reading = read(file, pasted);
            SourceArticle article = library.add(
                    user.schoolId(), user.accountId(), reading, page.words().text("article_untitled"));
            return Response.seeOther(URI.create("/articles/" + article.id())).build();
        } catch (UnreadableArticleException e) {
            return again(pasted, e.getMessage());
        } catch (Refusal e) {
            return again(pasted, e.in(page.words()));
        }
    }

    private Reading read(@Nullable FileUpload file, String pasted) {
        boolean chosen = file != null && !file.fileName().isEmpty();
        if (!chosen) {
            return reader.readPasted(pasted);
        }
        if (!pasted.isBlank()) {
            throw new Refusal("article_both");
        }
        if (file.size() >= ArticleReader.TOO_LARGE) {
            throw new Refusal("article_too_large");
        }
        try {
            return reader.read(file.fileName(), Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("An upload can't be read back", e);
        }
    }

    private static Response again(String pasted, String failure) {
        return Response.status(422).entity(Templates.upload(pasted, failure)).build();
    }
}
