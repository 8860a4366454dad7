package org.lectern.generator.draft;

import java.util.Optional;
import org.lectern.core.article.Article;
import org.lectern.core.question.Item;
import org.lectern.generator.ranking.Taste;

/** Turns an article into a draft quiz. Implementations may be shared by threads. */
public interface QuizGenerator {

    /** The draft: the same article, options and taste give the same draft. */
    DraftQuiz draft(Article article, DraftOptions options, Taste taste, Progress progress);

    /** The draft for nobody in particular. */
    default DraftQuiz draft(Article article, DraftOptions options, Progress progress) {
        return draft(article, options, Taste.NONE, progress);
    }

    /**
     * The best item in place of another.
     *
     * @return empty where the section carries no further item of that sort
     */
    Optional<Item> another(Article article, DraftOptions options, Taste taste, Replacement wanted);
}
