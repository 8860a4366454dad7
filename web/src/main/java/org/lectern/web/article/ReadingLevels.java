package org.lectern.web.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lectern.core.article.Article;
import org.lectern.generator.readability.ArticleLevel;

/** Reading levels of articles. The latest are remembered: a text's level never changes. */
@ApplicationScoped
public class ReadingLevels {

    private final Cache<Article, ArticleLevel> latest =
            Caffeine.newBuilder().maximumSize(100).build();

    /** With more words than this the estimate takes longer than a teacher waits for a page. */
    private static final int SHORT = 5_000;

    /** Whether the level can be had at once. */
    public boolean isAtHand(Article article) {
        return !article.language().equals("en") || article.wordCount() <= SHORT || latest.getIfPresent(article) != null;
    }

    /** The level of an article; empty where it is not in English, the one language with an estimate. */
    public Optional<ShownLevel> of(Article article) {
        return level(article).map(level -> ShownLevel.of(article, level));
    }

    /**
     * How plain a version of an article is beside earlier ones.
     *
     * @param earlier the newest first; those in another language than English are left out
     */
    public List<VersionBeside> beside(Article version, List<ArticleVersion> earlier) {
        return level(version)
                .map(level -> earlier.stream()
                        .filter(other -> !other.reading().parts().isEmpty())
                        .flatMap(other -> level(other.article()).stream()
                                .map(beside -> VersionBeside.of(other.number(), level, beside)))
                        .toList())
                .orElse(List.of());
    }

    private Optional<ArticleLevel> level(Article article) {
        return article.language().equals("en") ? Optional.of(latest.get(article, ArticleLevel::of)) : Optional.empty();
    }
}
