package org.lectern.web.review;

import java.util.List;
import java.util.UUID;
import org.lectern.core.article.Article;
import org.lectern.core.lint.Finding;
import org.lectern.core.lint.ItemLint;
import org.lectern.core.lint.Severity;
import org.lectern.core.question.Item;
import org.lectern.core.question.Question;
import org.lectern.core.question.QuestionType;
import org.lectern.web.quiz.QuizItem;
import org.lectern.web.quiz.ShownKey;

/** An item as its reviewer sees it: with its key, its evidence and what is wrong with it. */
public record ReviewedItem(DraftItem draft, Item item, ShownKey shown, List<Finding> findings) {

    static ReviewedItem of(DraftItem draft, Article article) {
        Item item = draft.item();
        return new ReviewedItem(draft, item, ShownKey.of(item.question()), findings(draft, item, article));
    }

    /** Below this chance to be kept an item is called weak; such are proposed only where a teacher asks for more or for a full list. */
    private static final double WEAK = 0.8;

    public UUID id() {
        return draft.id();
    }

    public Question question() {
        return item.question();
    }

    public QuestionType type() {
        return item.question().type();
    }

    /** Whether no rule has anything to say, and it is not weak. */
    public boolean isClean() {
        return findings.isEmpty() && !isWeak();
    }

    /** Whether it was proposed although many like it are rejected. What a teacher made of it is the teacher's. */
    public boolean isWeak() {
        return item.quality() < WEAK && !draft.isEdited();
    }

    /** Of ten items like it, how many are kept by estimate. */
    public long keptOfTen() {
        return Math.round(item.quality() * 10);
    }

    public boolean isWritten() {
        return WrittenItem.is(item);
    }

    public boolean hasFlaw() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.FLAW);
    }

    private static List<Finding> findings(DraftItem draft, Item item, Article article) {
        boolean whole = draft.section() == QuizItem.WHOLE_ARTICLE
                || draft.section() >= article.sections().size();
        return ItemLint.check(
                item, whole ? "" : article.sections().get(draft.section()).text());
    }
}
