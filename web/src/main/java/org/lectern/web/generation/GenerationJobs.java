package org.lectern.web.generation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
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

    long running(UUID teacherId) {
        return count("teacherId = ?1 and state in (?2, ?3)", teacherId, JobState.QUEUED, JobState.RUNNING);
    }
}
