package org.lectern.web.generation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.generator.ingest.UnreadableArticleException;
import org.lectern.web.article.ArticleVersion;
import org.lectern.web.article.Articles;
import org.lectern.web.article.ReaderWords;
import org.lectern.web.platform.DomainJson;
import org.lectern.web.platform.Refusal;
import org.lectern.web.platform.SentForms;

/** Asks for a draft of an article's newest version. */
@ApplicationScoped
public class AskForDraft {

    @Inject
    Articles articles;

    @Inject
    GenerationJobs jobs;

    @Inject
    JobScheduler scheduler;

    @Inject
    GenerationSettings settings;

    @Inject
    SentForms forms;

    @Inject
    Clock clock;

    /** A job that makes the draft; throws as {@link #of(UUID, UUID, DraftOptions, Optional)} does. */
    @Transactional
    public GenerationJob of(UUID articleId, UUID teacherId, DraftOptions options) {
        return of(articleId, teacherId, options, Optional.empty());
    }

    /**
     * A job that makes the draft: the one there is, where the same was asked for by the same form before.
     *
     * @param form the id that the form carried
     * @throws Refusal where the teacher has many jobs waiting already, all text of the article was cut out, or it is in a
     *     language that no questions can be made in
     */
    @Transactional
    public GenerationJob of(UUID articleId, UUID teacherId, DraftOptions options, Optional<UUID> form) {
        ArticleVersion version = articles.frozen(articleId);
        UUID id = forms.holdFor(form, teacherId + " " + version.id() + " " + DomainJson.write(options));
        Optional<GenerationJob> before = jobs.findByIdOptional(id);
        if (before.isPresent()) {
            return before.get();
        }
        if (jobs.running(teacherId) >= settings.mostAtOnce()) {
            throw new Refusal("generation_many");
        }
        try {
            if (!AskedLanguages.knows(version.article().language())) {
                throw new Refusal("generation_language");
            }
        } catch (UnreadableArticleException empty) {
            throw ReaderWords.refusal(empty);
        }
        GenerationJob job = new GenerationJob(id, version, teacherId, options, clock.instant());
        jobs.persistAndFlush(job);
        scheduler.schedule(job.id());
        return job;
    }

    /** Tries a job again that failed. */
    @Transactional
    public void again(GenerationJob failed) {
        GenerationJob job = jobs.findById(failed.id());
        if (job.isFailed()) {
            job.startAfresh();
            jobs.flush();
            scheduler.schedule(job.id());
        }
    }
}
