package org.lectern.generator.draft;

import java.util.Optional;
import java.util.Set;
import org.lectern.core.article.Article;
import org.lectern.core.question.Item;

/** Turns an article into a draft quiz. Implementations may be shared by threads. */
public interface QuizGenerator {

    /** The draft: the same article and options give the same draft. */
    DraftQuiz draft(Article article, DraftOptions options, Progress progress);

    /**
     * The best item for one section whose stem is not among {@code stemsSeen}.
     *
     * @param section index of the section in the article
     * @return empty where the section carries no further item
     */
    Optional<Item> another(Article article, int section, DraftOptions options, Set<String> stemsSeen);
}
