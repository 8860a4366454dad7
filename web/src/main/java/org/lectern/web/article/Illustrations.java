package org.lectern.web.article;

import java.util.List;
import java.util.UUID;

/**
 * The pictures and tables of a version of an article.
 *
 * @param article with which the pictures are stored
 */
public record Illustrations(UUID article, List<Exhibit> exhibits) {

    public Illustrations {
        exhibits = List.copyOf(exhibits);
    }
}
