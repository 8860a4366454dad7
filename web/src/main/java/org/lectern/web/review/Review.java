package org.lectern.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.core.article.Article;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Item;
import org.lectern.core.question.Question;
import org.lectern.core.question.Skill;
import org.lectern.generator.draft.QuizGenerator;
import org.lectern.generator.draft.Replacement;
import org.lectern.generator.draft.Replacement.Wish;
import org.lectern.web.article.ArticleVersion;
import org.lectern.web.article.Articles;
import org.lectern.web.article.Summaries;
import org.lectern.web.generation.GenerationJobs;
import org.lectern.web.platform.Refusal;
import org.lectern.web.quiz.QuizItem;

/** What a teacher does to the items and summaries of a draft. */
@ApplicationScoped
public class Review {

    /** So many further items come at once: enough to choose from, few enough to read. */
    private static final int MORE = 3;

    @Inject
    Drafts drafts;

    @Inject
    Articles articles;

    @Inject
    GenerationJobs jobs;

    @Inject
    Tastes tastes;

    @Inject
    QuizGenerator generator;

    /** The items as their reviewer sees them. */
    @Transactional
    public List<ReviewedItem> items(Draft draft) {
        Article article = articles.version(draft.articleVersionId()).article();
        return drafts.items(draft.id()).stream()
                .map(item -> ReviewedItem.of(item, article))
                .toList();
    }

    @Transactional
    public void decide(Draft draft, UUID itemId, ItemState state) {
        drafts.item(draft.id(), itemId).decide(state);
    }

    @Transactional
    public void reject(Draft draft, UUID itemId, Optional<RejectionReason> reason) {
        drafts.item(draft.id(), itemId).reject(reason);
    }

    /** Approves every proposed item that no rule has anything to say about; returns how many. */
    @Transactional
    public int approveClean(Draft draft) {
        List<ReviewedItem> clean = items(draft).stream()
                .filter(item -> item.draft().isProposed() && item.isClean())
                .toList();
        clean.forEach(item -> item.draft().decide(ItemState.APPROVED));
        return clean.size();
    }

    @Transactional
    public void reword(Draft draft, UUID itemId, Question question) {
        drafts.item(draft.id(), itemId).reword(question);
    }

    /**
     * Rejects a proposed item and puts another of its section in its place. One that is decided already stays as it is.
     *
     * @param wish how the other should differ
     * @return the id of the other, or of what stands in the place of an item that was decided before
     * @throws Refusal where the section carries no such item; then nothing is changed
     */
    @Transactional
    public UUID another(Draft draft, UUID itemId, Wish wish) {
        // Making another takes a while, in which the button is easily pressed again.
        drafts.hold(draft.id());
        DraftItem item = drafts.item(draft.id(), itemId);
        if (!item.isProposed()) {
            return inPlaceOf(item);
        }
        ArticleVersion version = articles.version(draft.articleVersionId());
        Optional<Item> found = item.section() < 0
                ? Optional.empty()
                : generator.another(
                        version.article(),
                        jobs.findById(draft.jobId()).options(),
                        tastes.of(draft.schoolId(), version.articleId()),
                        new Replacement(item.section(), item.item(), wish, stems(draft)));
        if (found.isEmpty()) {
            throw refusal(wish);
        }
        item.reject(reason(wish));
        DraftItem other = new DraftItem(draft, item.section(), item.position(), found.get());
        drafts.add(other);
        return other.id();
    }

    /**
     * Puts further items of a section into the queue, weaker ones than a draft shows unasked, too.
     *
     * @return the id of the first of them
     * @throws Refusal where nothing else can be asked about the section
     */
    @Transactional
    public UUID more(Draft draft, int section) {
        drafts.hold(draft.id());
        ArticleVersion version = articles.version(draft.articleVersionId());
        if (section < 0 || section >= version.article().sections().size()) {
            throw new NotFoundException();
        }
        List<Item> found = generator.more(
                version.article(),
                jobs.findById(draft.jobId()).options(),
                tastes.of(draft.schoolId(), version.articleId()),
                section,
                stems(draft),
                MORE);
        if (found.isEmpty()) {
            throw new Refusal("review_no_more");
        }
        int position = drafts.nextPosition(draft.id(), section);
        List<DraftItem> added = new ArrayList<>();
        for (Item item : found) {
            added.add(new DraftItem(draft, section, position++, item));
        }
        added.forEach(drafts::add);
        return added.getFirst().id();
    }

    /**
     * Puts what a teacher wrote into a draft, as approved.
     *
     * @param quote words of the article that prove the key; empty for a question about the whole article
     * @return the id of the item
     * @throws Refusal where the article does not have those words
     */
    @Transactional
    public UUID write(Draft draft, Question question, Skill skill, String quote) {
        drafts.hold(draft.id());
        Article article = articles.version(draft.articleVersionId()).article();
        Optional<Evidence> evidence = QuotedWords.in(article, quote);
        if (evidence.isEmpty() && !quote.isBlank()) {
            throw new Refusal("bank_quote_not_found");
        }
        int section = evidence.map(Evidence::section).orElse(QuizItem.WHOLE_ARTICLE);
        int position = drafts.nextPosition(draft.id(), section);
        DraftItem written = DraftItem.written(
                draft,
                section,
                position,
                WrittenItem.of(question, evidence.stream().toList(), skill));
        drafts.add(written);
        return written.id();
    }

    private Set<String> stems(Draft draft) {
        return drafts.items(draft.id()).stream()
                .map(seen -> seen.item().question().stem())
                .collect(Collectors.toSet());
    }

    private static Refusal refusal(Wish wish) {
        return switch (wish) {
            case ALIKE -> new Refusal("review_no_other");
            case EASIER -> new Refusal("review_no_easier");
            case HARDER -> new Refusal("review_no_harder");
            case OTHER_TYPE -> new Refusal("review_no_other_type");
        };
    }

    /** Whoever wants an easier one says that this one is too hard. */
    private static Optional<RejectionReason> reason(Wish wish) {
        return switch (wish) {
            case EASIER -> Optional.of(RejectionReason.TOO_HARD);
            case HARDER -> Optional.of(RejectionReason.TOO_EASY);
            case ALIKE, OTHER_TYPE -> Optional.empty();
        };
    }

    private UUID inPlaceOf(DraftItem item) {
        return drafts.items(item.draftId()).stream()
                .filter(other ->
                        other.isProposed() && other.section() == item.section() && other.position() == item.position())
                .findFirst()
                .orElse(item)
                .id();
    }

    /** Gives the article's and the sections' summaries other sentences; key terms stay. */
    @Transactional
    public void summarise(Draft draft, List<String> article, List<List<String>> sections) {
        Draft kept = drafts.findById(draft.id());
        Summaries before = kept.summaries();
        List<Summaries.OfSection> changed = new ArrayList<>();
        for (int i = 0; i < before.sections().size(); i++) {
            List<String> sentences = i < sections.size()
                    ? sections.get(i)
                    : before.sections().get(i).sentences();
            changed.add(
                    new Summaries.OfSection(sentences, before.sections().get(i).keyTerms()));
        }
        kept.changeSummaries(new Summaries(article, changed));
    }
}
