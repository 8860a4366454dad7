package org.lectern.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lectern.web.platform.Refusal;
import org.lectern.web.platform.Written;

/** Finds articles in a teacher's library and puts them in order: tags and the archive. */
@ApplicationScoped
public class LibrarySearch {

    private static final int MOST_TAGS = 10;
    private static final int LONGEST_TAG = 30;

    @Inject
    Articles articles;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * A teacher's articles with these words in title or text, or with a title that what is typed is a part of; the best
     * match first, without words the newest first.
     *
     * @param words as typed: words, “phrases”, or, -not; may be empty
     * @param tag one that the article must have; empty for any
     */
    public List<SourceArticle> find(UUID teacherId, String words, String tag, boolean archived) {
        String text = """
                to_tsvector('english', a.title) || coalesce((
                    select jsonb_to_tsvector('english', v.reading -> 'blocks', '["string"]') from article_version v
                    where v.article_id = a.id order by v.number desc limit 1), '')
                """;
        String matches = words.isBlank()
                ? ""
                : " and (" + text
                        + " @@ websearch_to_tsquery('english', :words) or strpos(lower(a.title), lower(:part)) > 0)";
        String order = words.isBlank()
                ? "a.created_at desc"
                : "ts_rank(" + text + ", websearch_to_tsquery('english', :words)) desc, a.created_at desc";
        var query = entities.createNativeQuery(
                        "select a.* from article a where a.teacher_id = :teacher and a.archived_at is "
                                + (archived ? "not null" : "null")
                                + (tag.isEmpty() ? "" : " and :tag = any (a.tags)")
                                + matches + " order by " + order,
                        SourceArticle.class)
                .setParameter("teacher", teacherId);
        if (!words.isBlank()) {
            query.setParameter("words", words).setParameter("part", words.strip());
        }
        if (!tag.isEmpty()) {
            query.setParameter("tag", tag);
        }
        return query.getResultList();
    }

    /** Every tag that a teacher's articles have, in order. */
    public List<String> tags(UUID teacherId) {
        return entities.createNativeQuery("""
                        select distinct unnest(tags) as tag from article
                        where teacher_id = ?1 and archived_at is null order by tag
                        """, String.class)
                .setParameter(1, teacherId)
                .getResultList();
    }

    /**
     * Gives an article other tags.
     *
     * @param written with commas between
     * @throws Refusal where there are more than ten or one is longer than thirty characters
     */
    @Transactional
    public void tag(UUID articleId, String written) {
        List<String> tags = Arrays.stream(written.split(","))
                .map(tag -> Written.line(tag).toLowerCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (tags.size() > MOST_TAGS || tags.stream().anyMatch(tag -> tag.length() > LONGEST_TAG)) {
            throw new Refusal("article_tags_wrong", MOST_TAGS, LONGEST_TAG);
        }
        articles.findById(articleId).tag(tags);
    }

    /** Takes an article out of the library's list, or back in. Quizzes made of it go on either way. */
    @Transactional
    public void archive(UUID articleId, boolean archived) {
        SourceArticle article = articles.findById(articleId);
        if (archived) {
            article.archive(clock.instant());
        } else {
            article.unarchive();
        }
    }
}
