package org.lectern.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;
import org.lectern.web.platform.Refusal;

/** Puts articles in and changes how they were read. */
@ApplicationScoped
public class Library {

    private static final int LONGEST_TITLE = 300;

    @Inject
    Articles articles;

    @Inject
    Clock clock;

    /** A new article with its first version. */
    @Transactional
    public SourceArticle add(UUID schoolId, UUID teacherId, Reading reading, String untitled) {
        // Refuses a reading that holds no article before anything is kept.
        reading.toArticle();
        SourceArticle article = new SourceArticle(schoolId, teacherId, titleOf(reading, untitled), clock.instant());
        articles.persist(article);
        articles.persist(new ArticleVersion(article, 1, reading, clock.instant()));
        return article;
    }

    /** Changes one block of the newest version. */
    @Transactional
    public void change(SourceArticle article, int block, ReadingChange change, String reason) {
        change(article, reading -> change.apply(reading, block, reason));
    }

    /** Gives headings, by the index of their blocks, and the article another wording. */
    @Transactional
    public void reword(SourceArticle article, String title, Map<Integer, String> headings) {
        String folded = fold(title);
        if (folded.isEmpty() || folded.length() > LONGEST_TITLE) {
            throw new Refusal("article_title_missing", LONGEST_TITLE);
        }
        articles.findById(article.id()).rename(folded);
        change(article, reading -> {
            Reading changed =
                    new Reading(folded, reading.byline(), reading.published(), reading.language(), reading.blocks());
            for (Map.Entry<Integer, String> heading : headings.entrySet()) {
                changed = withHeading(changed, heading.getKey(), fold(heading.getValue()));
            }
            return changed;
        });
    }

    private void change(SourceArticle article, UnaryOperator<Reading> how) {
        ArticleVersion newest = articles.newest(article.id());
        Reading before = newest.reading();
        Reading after = how.apply(before);
        if (after.equals(before)) {
            return;
        }
        if (newest.isFrozen()) {
            articles.persist(new ArticleVersion(article, newest.number() + 1, after, clock.instant()));
        } else {
            newest.change(after);
        }
    }

    private static Reading withHeading(Reading reading, int index, String text) {
        boolean isHeading = index >= 0
                && index < reading.blocks().size()
                && reading.blocks().get(index).kind() == Block.Kind.HEADING;
        if (!isHeading || text.isEmpty() || text.length() > LONGEST_TITLE) {
            return reading;
        }
        Block block = reading.blocks().get(index);
        return reading.with(index, new Block(block.kind(), text, block.removed()));
    }

    private static String titleOf(Reading reading, String untitled) {
        String title = fold(reading.title());
        if (title.isEmpty()) {
            return untitled;
        }
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    private static String fold(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
