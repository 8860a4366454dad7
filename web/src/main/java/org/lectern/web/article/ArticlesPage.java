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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.core.article.Article;
import org.lectern.core.question.QuestionType;
import org.lectern.generator.ingest.Reading;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.platform.FormFields;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;

/** A teacher's articles, and how each was read: what is kept, what was removed and why. */
@Path("/articles")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class ArticlesPage {

    @CheckedTemplate(basePath = "article")
    static class Templates {
        private Templates() {}

        static native TemplateInstance articles(
                List<SourceArticle> articles, List<String> tags, String q, String tag, String show, String archived);

        static native TemplateInstance reading(
                SourceArticle article,
                ArticleVersion version,
                Reading reading,
                String published,
                List<ShownBlock> blocks,
                List<ShownRun> runs,
                List<ShownSection> sections,
                Optional<ShownLevel> level,
                boolean levelLater,
                List<String> beside,
                ReadingFigures figures,
                List<QuestionType> types,
                Optional<String> writer,
                boolean stale);
    }

    /** With so many earlier versions the newest is compared. */
    private static final int COMPARED = 3;

    /** Where a language model may write questions too. */
    @ConfigProperty(name = "lectern.writer.url")
    Optional<String> writer;

    @Inject
    Articles articles;

    @Inject
    Library library;

    @Inject
    StoredPictures pictures;

    @Inject
    ReadingLevels levels;

    @Inject
    LibrarySearch search;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    /**
     * The library.
     *
     * @param show {@code archive} for what was put away
     * @param archived id of the article just put away, for its undo button
     */
    @GET
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String tag,
            @RestQuery @DefaultValue("") String show,
            @RestQuery @DefaultValue("") String archived) {
        return Templates.articles(
                search.find(user.accountId(), q, tag, show.equals("archive")),
                search.tags(user.accountId()),
                q,
                tag,
                show,
                archived.matches("[-0-9a-f]{36}") ? archived : "");
    }

    /**
     * How an article was read. The level of a long one, which takes a while, comes by itself.
     *
     * @param stale given where a change was sent from a page that was out of date
     */
    @GET
    @Path("{id}")
    public TemplateInstance reading(UUID id, @RestQuery @Nullable String stale) {
        return shown(id, false, stale != null);
    }

    /** The same page with the level, however long that takes. */
    @GET
    @Path("{id}/level")
    public TemplateInstance level(UUID id) {
        return shown(id, true, false);
    }

    private TemplateInstance shown(UUID id, boolean waits, boolean stale) {
        SourceArticle article = mine(id);
        ArticleVersion version = articles.newest(id);
        Reading reading = version.reading();
        Optional<Article> text = reading.parts().isEmpty() ? Optional.empty() : Optional.of(reading.toArticle());
        Optional<Article> measured = text.filter(now -> waits || levels.isAtHand(now));
        List<ArticleVersion> earlier = articles.earlier(id, COMPARED);
        Optional<ShownLevel> level = measured.flatMap(levels::of);
        boolean later = text.isPresent() && measured.isEmpty();
        if (!later && !level.map(ShownLevel::band).equals(article.grades())) {
            library.level(id, level);
        }
        List<ShownBlock> blocks = ShownBlock.of(reading, page.words());
        return Templates.reading(
                article,
                version,
                reading,
                ShownDate.of(reading.published(), page.words().locale()),
                blocks,
                ShownRun.of(blocks, page.words()),
                ShownSection.of(reading),
                level,
                later,
                measured.map(now -> levels.beside(now, earlier)).orElse(List.of()).stream()
                        .map(other -> other.said(page.words()))
                        .toList(),
                ReadingFigures.of(reading),
                List.of(QuestionType.values()),
                writer,
                stale);
    }

    /** One button changes one block: its value is a change and the index of the block, such as {@code cut-12}. */
    @POST
    @Path("{id}/blocks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            UUID id, @RestForm @DefaultValue("") String change, @RestForm @DefaultValue("") String version) {
        SourceArticle article = mine(id);
        if (!change.matches("(keep|cut|heading|text|split|join)-\\d{1,6}")) {
            throw new Refusal("article_changed_meanwhile");
        }
        String[] parts = change.split("-");
        int block = Integer.parseInt(parts[1]);
        ReadingChange wanted = ReadingChange.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return atBlock(id, () -> {
            library.change(article, version, block, wanted, page.words().text("article_cut_by_you"));
            return block;
        });
    }

    /** Takes the last change back. */
    @POST
    @Path("{id}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(UUID id, @RestForm @DefaultValue("") String version) {
        SourceArticle article = mine(id);
        return atBlock(id, () -> library.undo(article, version));
    }

    /** Shows the block that a change was about; where the page was out of date, the article as it is now. */
    private static Response atBlock(UUID id, IntSupplier change) {
        String shown = "/articles/" + id;
        try {
            shown += "#block-" + change.getAsInt();
        } catch (Refusal outOfDate) {
            shown += "?stale=yes";
        }
        return Response.seeOther(URI.create(shown)).build();
    }

    /** A picture of the article, as it came in its file. */
    @GET
    @Path("{id}/pictures/{picture}")
    @Produces(MediaType.WILDCARD)
    public Response picture(UUID id, String picture) {
        return pictures.of(mine(id).id(), picture);
    }

    /**
     * The fields {@code title}, for each section by its first block {@code heading-12}, and for each picture by its block
     * {@code alternative-14}.
     */
    @POST
    @Path("{id}/headings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reword(UUID id, MultivaluedMap<String, String> form) {
        FormFields fields = new FormFields(form);
        library.reword(
                mine(id),
                fields.typed("version"),
                fields.typed("title"),
                byBlock(form, "heading-"),
                byBlock(form, "alternative-"));
        return Response.seeOther(URI.create("/articles/" + id)).build();
    }

    private static Map<Integer, String> byBlock(MultivaluedMap<String, String> form, String prefix) {
        Map<Integer, String> fields = new HashMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith(prefix) && name.substring(prefix.length()).matches("\\d{1,6}")) {
                fields.put(Integer.valueOf(name.substring(prefix.length())), values.getFirst());
            }
        });
        return fields;
    }

    private SourceArticle mine(UUID id) {
        return articles.ofTeacher(id, user.accountId());
    }
}
