package org.lectern.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.generator.ingest.ArticleReader;
import org.lectern.web.article.Library;
import org.lectern.web.article.SourceArticle;
import org.lectern.web.generation.AskForDraft;
import org.lectern.web.generation.GenerationJob;
import org.lectern.web.platform.Page;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.Classes;
import org.lectern.web.school.Roster;

/** A class with some pupils and an article of our own, for whoever wants to look before putting anything in. */
@ApplicationScoped
public class SampleClass {

    private static final String ARTICLE = "sample/lighthouse-lens.html";
    private static final List<String> PUPILS = List.of("Ada", "Bilal", "Chen", "Dora", "Emil", "Ada");

    private final ArticleReader reader = new ArticleReader();

    @Inject
    Classes classes;

    @Inject
    Roster roster;

    @Inject
    Library library;

    @Inject
    AskForDraft ask;

    @Inject
    Page page;

    @Inject
    Clock clock;

    /** Makes class, pupils and article, and begins a draft. */
    @Transactional
    public GenerationJob fill(UUID schoolId, UUID teacherId) {
        ClassRoom room = new ClassRoom(
                schoolId, teacherId, page.words().text("start_sample_class"), classes.freeCode(), clock.instant());
        classes.persist(room);
        roster.add(room, PUPILS);
        SourceArticle article = library.add(
                schoolId,
                teacherId,
                reader.read("lighthouse-lens.html", bytes()),
                page.words().text("article_untitled"));
        return ask.of(article.id(), teacherId, DraftOptions.standard());
    }

    private static byte[] bytes() {
        try (InputStream in = SampleClass.class.getClassLoader().getResourceAsStream(ARTICLE)) {
            if (in == null) {
                throw new IllegalStateException(ARTICLE + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
