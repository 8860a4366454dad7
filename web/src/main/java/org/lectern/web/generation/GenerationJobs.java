package org.lectern.web.generation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The drafts that were asked for. */
@ApplicationScoped
public class GenerationJobs implements PanacheRepositoryBase<GenerationJob, UUID> {

    /**
     * A job of this teacher.
     *
     * @throws NotFoundException where it is nobody's or somebody else's
     */
    public GenerationJob ofTeacher(UUID id, UUID teacherId) {
        return find("id = ?1 and teacherId = ?2", id, teacherId)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** A teacher's jobs that are not done, the newest first. */
    public List<GenerationJob> unfinished(UUID teacherId) {
        return list("teacherId = ?1 and state <> ?2 order by createdAt desc", teacherId, JobState.DONE);
    }

    /** The newest job about the sample article of this teacher. */
    public Optional<GenerationJob> ofSample(UUID teacherId) {
        return getEntityManager()
                .createNativeQuery("""
                        select j.* from generation_job j join article_version v on v.id = j.article_version_id
                        join article a on a.id = v.article_id
                        where a.teacher_id = ?1 and a.sample order by j.created_at desc limit 1
                        """, GenerationJob.class)
                .setParameter(1, teacherId)
                .getResultStream()
                .findFirst();
    }

    long running(UUID teacherId) {
        return count("teacherId = ?1 and state in (?2, ?3)", teacherId, JobState.QUEUED, JobState.RUNNING);
    }
}
