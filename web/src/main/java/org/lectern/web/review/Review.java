package org.lectern.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.core.article.Article;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Question;
import org.lectern.core.question.Skill;
import org.lectern.web.article.Articles;
import org.lectern.web.article.Summaries;
import org.lectern.web.platform.Refusal;
import org.lectern.web.quiz.QuizItem;

/** What a teacher does to the items and summaries of a draft. */
@ApplicationScoped
public class Review {

    @Inject
    Drafts drafts;

    @Inject
    Articles articles;

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
        held(draft, itemId).decide(state);
    }

    @Transactional
    public void reject(Draft draft, UUID itemId, Optional<RejectionReason> reason) {
        held(draft, itemId).reject(reason);
    }

    /** Approves every proposed item that no rule has anything to say about; returns how many. */
    @Transactional
    public int approveClean(Draft draft) {
        drafts.hold(draft.id());
        List<ReviewedItem> clean = items(draft).stream()
                .filter(item -> item.draft().isProposed() && item.isClean())
                .toList();
        clean.forEach(item -> item.draft().decide(ItemState.APPROVED));
        return clean.size();
    }

    @Transactional
    public void reword(Draft draft, UUID itemId, Question question) {
        held(draft, itemId).reword(question);
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

    /** Gives the article's and the sections' summaries other sentences; key terms stay. */
    @Transactional
    public void summarise(Draft draft, List<String> article, List<List<String>> sections) {
        drafts.hold(draft.id());
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

    /** The item as it is once everybody else has done with the draft. */
    private DraftItem held(Draft draft, UUID itemId) {
        drafts.hold(draft.id());
        return drafts.item(draft.id(), itemId);
    }
}
