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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.generator.ingest.ArticleReader;
import org.lectern.generator.ingest.Opened;
import org.lectern.generator.ingest.Reading;
import org.lectern.generator.ingest.UnreadableArticleException;
import org.lectern.generator.ingest.section.TopicSections;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;

/** Which chapters of a book, or which files of an archive, are read. */
@Path("/articles/new/{upload}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class ChoosePage {

    /** More articles at once would keep the browser waiting for too long. */
    private static final int MOST_APART = 12;

    @CheckedTemplate(basePath = "article")
    static class Templates {
        private Templates() {}

        static native TemplateInstance choose(UploadInHand upload, List<Line> lines, String failure);
    }

    /** One text to choose. */
    public record Line(int index, Opened.Text text, boolean chosen) {}

    private final ArticleReader reader = new ArticleReader();

    @Inject
    UploadsInHand uploads;

    @Inject
    ChosenTexts texts;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @GET
    public TemplateInstance choose(UUID upload) {
        UploadInHand mine = mine(upload);
        return Templates.choose(mine, lines(mine, Set.of()), "");
    }

    /** The fields {@code text}, an index each, and {@code apart} where each is to be an article of its own. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response read(UUID upload, @RestForm List<Integer> text, @RestForm @DefaultValue("") String apart) {
        UploadInHand mine = mine(upload);
        Set<Integer> chosen = new TreeSet<>(text);
        chosen.removeIf(index ->
                index == null || index < 0 || index >= mine.texts().texts().size());
        try {
            if (chosen.isEmpty()) {
                throw new Refusal("article_choose_none");
            }
            // Every one is read before any is kept, so that a bad one leaves nothing half done.
            List<Reading> readings = apart.isEmpty() ? List.of(read(mine, chosen)) : apart(mine, chosen);
            List<SourceArticle> kept = texts.keep(upload, readings);
            String next = apart.isEmpty() && !kept.isEmpty()
                    ? "/articles/" + kept.getFirst().id()
                    : "/articles";
            return Response.seeOther(URI.create(next)).build();
        } catch (UnreadableArticleException e) {
            return again(mine, chosen, ReaderWords.said(e, page.words()));
        } catch (Refusal e) {
            return again(mine, chosen, e.in(page.words()));
        }
    }

    private List<Reading> apart(UploadInHand upload, Set<Integer> chosen) {
        if (chosen.size() > MOST_APART) {
            throw new Refusal("article_choose_many", MOST_APART);
        }
        List<Reading> readings = new ArrayList<>();
        for (int index : chosen) {
            String name = upload.texts().texts().get(index).name();
            Reading reading = readOrName(upload, index, name);
            readings.add(
                    reading.title().isEmpty() || !upload.texts().title().isEmpty() ? reading.titled(name) : reading);
        }
        return readings;
    }

    private Reading readOrName(UploadInHand upload, int index, String name) {
        try {
            return read(upload, Set.of(index));
        } catch (UnreadableArticleException e) {
            throw new Refusal("article_choose_unreadable", name, ReaderWords.said(e, page.words()));
        }
    }

    private Reading read(UploadInHand upload, Set<Integer> chosen) {
        return TopicSections.divided(reader.read(upload.fileName(), upload.content(), chosen));
    }

    private Response again(UploadInHand upload, Set<Integer> chosen, String failure) {
        return Response.status(422)
                .entity(Templates.choose(upload, lines(upload, chosen), failure))
                .build();
    }

    private static List<Line> lines(UploadInHand upload, Set<Integer> chosen) {
        List<Line> lines = new ArrayList<>();
        for (Opened.Text text : upload.texts().texts()) {
            lines.add(new Line(lines.size(), text, chosen.contains(lines.size())));
        }
        return lines;
    }

    private UploadInHand mine(UUID upload) {
        return uploads.ofTeacher(upload, user.accountId());
    }
}
