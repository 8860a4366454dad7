package org.lectern.web.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lectern.core.article.Article;
import org.lectern.core.question.Item;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.generator.draft.QuizGenerator;
import org.lectern.generator.draft.Replacement;
import org.lectern.generator.draft.Replacement.Wish;
import org.lectern.generator.ranking.Taste;
import org.lectern.web.article.ArticleVersion;
import org.lectern.web.article.Articles;
import org.lectern.web.generation.GenerationJobs;
import org.lectern.web.platform.Refusal;

/**
 * Further items of a draft. Reading its article takes seconds, in which no transaction waits, no connection is held and
 * nobody is kept from the draft: what was found is put in afterwards, unless the draft has changed so that it no longer
 * fits; then it is looked for anew.
 */
@ApplicationScoped
public class FurtherItems {

    /** So many come at once: enough to choose from, few enough to read. */
    private static final int MORE = 3;

    /** What the generator needs to know of a draft. */
    private record Known(Article article, DraftOptions options, Taste taste, Set<String> stems) {}

    /** An item as it was when another was asked for, and whether it waited for a decision then. */
    private record Asked(int section, Item item, boolean proposed) {}

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

    /**
     * Rejects a proposed item and puts another of its section in its place. One that is decided already stays as it is.
     *
     * @param wish how the other should differ
     * @return the id of the other, or of what stands in the place of an item that was decided before
     * @throws Refusal where the section carries no such item; then nothing is changed
     */
    @Transactional(Transactional.TxType.NEVER)
    public UUID another(Draft draft, UUID itemId, Wish wish) {
        while (true) {
            Asked asked = shortly(() -> {
                DraftItem item = drafts.item(draft.id(), itemId);
                return new Asked(item.section(), item.item(), item.isProposed());
            });
            Optional<Item> found =
                    asked.proposed() && asked.section() >= 0 ? another(draft, asked, wish) : Optional.empty();
            if (asked.proposed() && found.isEmpty()) {
                throw refusal(wish);
            }
            Optional<UUID> put = shortly(() -> replace(draft, itemId, asked.item(), found, wish));
            if (put.isPresent()) {
                return put.get();
            }
        }
    }

    private Optional<Item> another(Draft draft, Asked asked, Wish wish) {
        Known known = shortly(() -> known(draft));
        Replacement wanted = new Replacement(asked.section(), asked.item(), wish, known.stems());
        return generator.another(known.article(), known.options(), known.taste(), wanted);
    }

    /** Empty where the draft has changed so that the other no longer fits. */
    private Optional<UUID> replace(Draft draft, UUID itemId, Item before, Optional<Item> found, Wish wish) {
        drafts.hold(draft.id());
        DraftItem item = drafts.item(draft.id(), itemId);
        if (!item.isProposed()) {
            return Optional.of(inPlaceOf(item));
        }
        if (!item.item().equals(before) || found.isEmpty() || stems(draft).contains(stem(found.get()))) {
            return Optional.empty();
        }
        item.reject(reason(wish));
        DraftItem other = new DraftItem(draft, item.section(), item.position(), found.get());
        drafts.add(other);
        return Optional.of(other.id());
    }

    /**
     * Puts further items of a section into the queue, weaker ones than a draft shows unasked, too.
     *
     * @return the id of the first of them
     * @throws Refusal where nothing else can be asked about the section
     */
    @Transactional(Transactional.TxType.NEVER)
    public UUID more(Draft draft, int section) {
        while (true) {
            Known known = shortly(() -> known(draft));
            if (section < 0 || section >= known.article().sections().size()) {
                throw new NotFoundException();
            }
            List<Item> found =
                    generator.more(known.article(), known.options(), known.taste(), section, known.stems(), MORE);
            if (found.isEmpty()) {
                throw new Refusal("review_no_more");
            }
            Optional<UUID> first = shortly(() -> append(draft, section, found));
            if (first.isPresent()) {
                return first.get();
            }
        }
    }

    /** Empty where the draft has all of them by now. */
    private Optional<UUID> append(Draft draft, int section, List<Item> found) {
        drafts.hold(draft.id());
        Set<String> there = stems(draft);
        int position = drafts.nextPosition(draft.id(), section);
        List<DraftItem> added = new ArrayList<>();
        for (Item item : found) {
            if (!there.contains(stem(item))) {
                added.add(new DraftItem(draft, section, position++, item));
            }
        }
        added.forEach(drafts::add);
        return added.stream().map(DraftItem::id).findFirst();
    }

    private static <T> T shortly(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private Known known(Draft draft) {
        ArticleVersion version = articles.version(draft.articleVersionId());
        return new Known(
                version.article(),
                jobs.findById(draft.jobId()).options(),
                tastes.of(draft.schoolId(), version.articleId()),
                stems(draft));
    }

    private Set<String> stems(Draft draft) {
        return drafts.items(draft.id()).stream().map(seen -> stem(seen.item())).collect(Collectors.toSet());
    }

    private static String stem(Item item) {
        return item.question().stem();
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
}
