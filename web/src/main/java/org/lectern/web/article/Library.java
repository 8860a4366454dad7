package org.lectern.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Picture;
import org.lectern.generator.ingest.Reading;
import org.lectern.web.article.ReadingHistory.Patch;
import org.lectern.web.platform.DomainJson;
import org.lectern.web.platform.Refusal;
import org.lectern.web.platform.SentForms;
import org.lectern.web.platform.Written;

/** Puts articles in and changes how they were read. */
@ApplicationScoped
public class Library {

    private static final int LONGEST_TITLE = 300;

    @Inject
    Articles articles;

    @Inject
    SiteChoices choices;

    @Inject
    SentForms forms;

    @Inject
    Clock clock;

    /** A new article with its first version and its pictures. */
    @Transactional
    public SourceArticle add(UUID schoolId, UUID teacherId, Reading reading, String untitled) {
        return add(schoolId, teacherId, reading, untitled, Optional.empty());
    }

    /**
     * A new article with its first version and its pictures: the one there is, where the same form brought the same
     * before.
     *
     * @param form the id that the form carried
     */
    @Transactional
    public SourceArticle add(UUID schoolId, UUID teacherId, Reading reading, String untitled, Optional<UUID> form) {
        // Refuses a reading that holds no article before anything is kept.
        String text = DomainJson.write(reading.toArticle());
        UUID id = forms.holdFor(form, teacherId + " " + text);
        Optional<SourceArticle> before = articles.findByIdOptional(id);
        if (before.isPresent()) {
            return before.get();
        }
        SourceArticle article = new SourceArticle(id, schoolId, teacherId, titleOf(reading, untitled), clock.instant());
        articles.persist(article);
        for (Picture picture : reading.pictures()) {
            articles.persist(new KeptPicture(article, picture));
        }
        articles.persist(
                new ArticleVersion(article, 1, reading.withPictures(List.of()), ReadingHistory.NONE, clock.instant()));
        return article;
    }

    /**
     * Keeps the reading level of the newest version, for the list.
     *
     * @param level empty where its language has no estimate
     */
    @Transactional
    public void level(UUID articleId, Optional<ShownLevel> level) {
        articles.findById(articleId).isFor(level.map(ShownLevel::band).orElse(null));
    }

    /** Changes one block of the newest version; what was cut or put back is remembered for its site. */
    @Transactional
    public void change(SourceArticle article, String shown, int block, ReadingChange change, String reason) {
        change(article, shown, reading -> {
            Reading changed = change.apply(reading, block, reason);
            if (changed.blocks().get(block).isKept()
                    != reading.blocks().get(block).isKept()) {
                choices.remember(article, reading.site(), changed.blocks().get(block));
            }
            return changed;
        });
    }

    /**
     * Gives headings and the article another wording, sections without a heading one, and pictures words for those who
     * can't see them.
     *
     * @param shown the fingerprint of the version that the page showed, empty where that is not known
     * @param headings by the index of the block that the section begins with
     * @param alternatives by the index of the picture's block
     */
    @Transactional
    public void reword(
            SourceArticle article,
            String shown,
            String title,
            Map<Integer, String> headings,
            Map<Integer, String> alternatives) {
        String folded = Written.line(title);
        if (folded.isEmpty() || folded.length() > LONGEST_TITLE) {
            throw new Refusal("article_title_missing", LONGEST_TITLE);
        }
        change(article, shown, reading -> {
            Reading changed = reading.titled(folded);
            for (Map.Entry<Integer, String> alternative : alternatives.entrySet()) {
                changed = withAlternative(changed, alternative.getKey(), Written.line(alternative.getValue()));
            }
            // From the end: a heading that is put in moves what stands below it.
            for (Map.Entry<Integer, String> heading :
                    new TreeMap<>(headings).descendingMap().entrySet()) {
                changed = withHeading(changed, heading.getKey(), Written.line(heading.getValue()));
            }
            return changed;
        });
        articles.findById(article.id()).rename(folded);
    }

    /**
     * Takes the last change back, and what was remembered of it for the article's site.
     *
     * @param shown the fingerprint of the version that the page showed, empty where that is not known
     * @return index of the first block that is as it was
     * @throws Refusal where the page was out of date, or there is nothing to take back
     */
    @Transactional
    public int undo(SourceArticle article, String shown) {
        SourceArticle locked = articles.findById(article.id(), LockModeType.PESSIMISTIC_WRITE);
        ArticleVersion newest = upToDate(article, shown);
        ReadingHistory history = newest.history();
        Patch patch = history.last().orElseThrow(() -> new Refusal("article_changed_meanwhile"));
        Reading before = newest.reading();
        Reading after = patch.applyTo(before);
        if (before.blocks().size() == after.blocks().size()) {
            for (int i = 0; i < after.blocks().size(); i++) {
                if (before.blocks().get(i).isKept() != after.blocks().get(i).isKept()) {
                    choices.remember(article, after.site(), after.blocks().get(i));
                }
            }
        }
        locked.rename(patch.called());
        keep(article, newest, after, history.withoutLast());
        return patch.from();
    }

    private ArticleVersion upToDate(SourceArticle article, String shown) {
        ArticleVersion newest = articles.newest(article.id());
        if (!shown.isEmpty() && !shown.equals(newest.fingerprint())) {
            throw new Refusal("article_changed_meanwhile");
        }
        return newest;
    }

    private void change(SourceArticle article, String shown, UnaryOperator<Reading> how) {
        // Two tabs change it one after the other.
        SourceArticle locked = articles.findById(article.id(), LockModeType.PESSIMISTIC_WRITE);
        ArticleVersion newest = upToDate(article, shown);
        Reading before = newest.reading();
        Reading after = how.apply(before);
        if (!after.equals(before)) {
            keep(article, newest, after, newest.history().with(Patch.back(locked.title(), after, before)));
        }
    }

    private void keep(SourceArticle article, ArticleVersion newest, Reading reading, ReadingHistory history) {
        if (newest.isFrozen()) {
            articles.persist(new ArticleVersion(article, newest.number() + 1, reading, history, clock.instant()));
        } else {
            newest.change(reading, history);
        }
    }

    private static Reading withAlternative(Reading reading, int index, String text) {
        boolean exists = index >= 0 && index < reading.blocks().size();
        if (!exists || text.length() > LONGEST_TITLE) {
            return reading;
        }
        Block block = reading.blocks().get(index);
        return block.kind() == Block.Kind.PICTURE ? reading.with(index, block.described(text)) : reading;
    }

    private static Reading withHeading(Reading reading, int index, String text) {
        boolean exists = index >= 0 && index < reading.blocks().size();
        if (!exists || text.isEmpty() || text.length() > LONGEST_TITLE) {
            return reading;
        }
        Block block = reading.blocks().get(index);
        if (block.kind() == Block.Kind.HEADING) {
            return reading.with(index, new Block(block.kind(), text, block.removed()));
        }
        List<Block> blocks = new ArrayList<>(reading.blocks());
        blocks.set(index, block.opening(false));
        blocks.add(index, Block.kept(Block.Kind.HEADING, text));
        return reading.withBlocks(blocks);
    }

    private static String titleOf(Reading reading, String untitled) {
        String title = Written.line(reading.title());
        if (title.isEmpty()) {
            return untitled;
        }
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }
}
