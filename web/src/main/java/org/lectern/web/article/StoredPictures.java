package org.lectern.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Hands out the pictures of articles. Whoever asks must know that its reader may see the article. */
@ApplicationScoped
public class StoredPictures {

    @Inject
    Articles articles;

    /**
     * A picture as it came in its file.
     *
     * @throws NotFoundException where the article has no such picture
     */
    public Response of(UUID articleId, String pictureId) {
        KeptPicture kept = articles.picture(articleId, pictureId);
        return Response.ok(kept.content(), kept.mediaType())
                .header("Cache-Control", "private, max-age=86400, immutable")
                .build();
    }
}
