package org.lectern.web.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.lectern.generator.ingest.Picture;

/** Articles and their versions. */
@ApplicationScoped
public class Articles implements PanacheRepositoryBase<SourceArticle, UUID> {

    /** A teacher's articles, the newest first, without those in the archive. */
    public List<SourceArticle> ofTeacher(UUID teacherId) {
        return list("teacherId = ?1 and archivedAt is null order by createdAt desc", teacherId);
    }

    /**
     * An article of this teacher.
     *
     * @throws NotFoundException where it is nobody's or somebody else's
     */
    public SourceArticle ofTeacher(UUID id, UUID teacherId) {
        return find("id = ?1 and teacherId = ?2", id, teacherId)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** The newest version of an article. */
    public ArticleVersion newest(UUID articleId) {
        return getEntityManager()
                .createQuery("from ArticleVersion where articleId = ?1 order by number desc", ArticleVersion.class)
                .setParameter(1, articleId)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The newest version of an article as it stays: a change that comes now makes another one, one under way comes first. */
    public ArticleVersion frozen(UUID articleId) {
        findById(articleId, LockModeType.PESSIMISTIC_WRITE);
        ArticleVersion newest = newest(articleId);
        getEntityManager().refresh(newest);
        newest.freeze();
        return newest;
    }

    /** The versions of an article before its newest, the latest first; at most so many. */
    public List<ArticleVersion> earlier(UUID articleId, int most) {
        return getEntityManager()
                .createQuery("from ArticleVersion where articleId = ?1 order by number desc", ArticleVersion.class)
                .setParameter(1, articleId)
                .setFirstResult(1)
                .setMaxResults(most)
                .getResultList();
    }

    /** A version by its id, whoever it belongs to: what asks for it must know that it may. */
    public ArticleVersion version(UUID versionId) {
        ArticleVersion version = getEntityManager().find(ArticleVersion.class, versionId);
        if (version == null) {
            throw new NotFoundException();
        }
        return version;
    }

    /** A picture of an article: what asks for it must know that it may. */
    public KeptPicture picture(UUID articleId, String pictureId) {
        KeptPicture picture = getEntityManager().find(KeptPicture.class, new KeptPicture.Id(articleId, pictureId));
        if (picture == null) {
            throw new NotFoundException();
        }
        return picture;
    }

    /** Every picture of an article: what asks for them must know that it may. */
    public List<Picture> pictures(UUID articleId) {
        return getEntityManager()
                .createQuery("from KeptPicture where id.articleId = ?1", KeptPicture.class)
                .setParameter(1, articleId)
                .getResultStream()
                .map(kept -> new Picture(kept.id().pictureId(), kept.mediaType(), kept.content()))
                .toList();
    }

    /** Keeps a picture of a new article. */
    void persist(KeptPicture picture) {
        getEntityManager().persist(picture);
    }

    /** Keeps a new version of an article. */
    void persist(ArticleVersion version) {
        getEntityManager().persist(version);
    }
}
