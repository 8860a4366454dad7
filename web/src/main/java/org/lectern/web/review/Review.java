package org.lectern.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.core.article.Article;
import org.lectern.core.question.Item;
import org.lectern.core.question.Question;
import org.lectern.generator.draft.QuizGenerator;
import org.lectern.web.article.Articles;
import org.lectern.web.article.Summaries;
import org.lectern.web.generation.GenerationJobs;
import org.lectern.web.platform.Refusal;

/** What a teacher does to the items and summaries of a draft. */
@ApplicationScoped
public class Review {

    @Inject
    Drafts drafts;

    @Inject
    Articles articles;

    @Inject
    GenerationJobs jobs;

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
     * @return the id of the other, or of what stands in the place of an item that was decided before
     * @throws Refusal where the section carries no further item; then nothing is changed
     */
    @Transactional
    public UUID another(Draft draft, UUID itemId) {
        // Making another takes a while, in which the button is easily pressed again.
        drafts.hold(draft.id());
        DraftItem item = drafts.item(draft.id(), itemId);
        if (!item.isProposed()) {
            return inPlaceOf(item);
        }
        Article article = articles.version(draft.articleVersionId()).article();
        Set<String> stems = drafts.items(draft.id()).stream()
                .map(seen -> seen.item().question().stem())
                .collect(Collectors.toSet());
        Optional<Item> found = item.section() < 0
                ? Optional.empty()
                : generator.another(
                        article, item.section(), jobs.findById(draft.jobId()).options(), stems);
        if (found.isEmpty()) {
            throw new Refusal("review_no_other");
        }
        item.decide(ItemState.REJECTED);
        DraftItem other = new DraftItem(draft, item.section(), item.position(), found.get());
        drafts.add(other);
        return other.id();
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
