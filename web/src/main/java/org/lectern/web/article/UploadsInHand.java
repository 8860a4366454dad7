package org.lectern.web.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.lectern.generator.ingest.Opened;
import org.lectern.web.platform.SentForms;

/** Uploads that wait for a choice. */
@ApplicationScoped
class UploadsInHand implements PanacheRepositoryBase<UploadInHand, UUID> {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    SentForms forms;

    @Inject
    Clock clock;

    /** Keeps an upload, one sent twice by the same form once; what nobody came back for goes. */
    @Transactional
    UploadInHand keep(
            UUID schoolId, UUID teacherId, String fileName, byte[] content, Opened.Several texts, Optional<UUID> form) {
        UUID id = forms.holdFor(form, teacherId + " " + fileName + " " + Arrays.hashCode(content));
        Optional<UploadInHand> before = findByIdOptional(id);
        if (before.isPresent()) {
            return before.get();
        }
        delete("createdAt < ?1", clock.instant().minus(KEPT));
        UploadInHand upload = new UploadInHand(id, schoolId, teacherId, fileName, content, texts, clock.instant());
        persist(upload);
        return upload;
    }

    /**
     * An upload of this teacher.
     *
     * @throws NotFoundException where it is nobody's, somebody else's or gone
     */
    UploadInHand ofTeacher(UUID id, UUID teacherId) {
        return find("id = ?1 and teacherId = ?2", id, teacherId)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Whether it was still there: of two who want to forget it, one waits for the other. */
    @Transactional
    boolean forget(UUID id) {
        return delete("id", id) == 1;
    }
}
