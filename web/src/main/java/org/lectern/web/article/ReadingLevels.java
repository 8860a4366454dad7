package org.lectern.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.core.article.Article;
import org.lectern.generator.readability.ArticleLevel;

/** Reading levels of articles. The latest are remembered: a text's level never changes. */
@ApplicationScoped
public class ReadingLevels {

    private static final int REMEMBERED = 100;

    private final Map<Article, ArticleLevel> latest = new LinkedHashMap<>(REMEMBERED, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Article, ArticleLevel> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The level of an article; empty where it is not in English, the one language with an estimate. */
    public Optional<ShownLevel> of(Article article) {
        if (!article.language().equals("en")) {
            return Optional.empty();
        }
        synchronized (latest) {
            ArticleLevel known = latest.get(article);
            if (known != null) {
                return Optional.of(ShownLevel.of(article, known));
            }
        }
        ArticleLevel level = ArticleLevel.of(article);
        synchronized (latest) {
            latest.put(article, level);
        }
        return Optional.of(ShownLevel.of(article, level));
    }
}
