package org.lectern.generator.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Further items of one section, those that are likeliest to be kept first; weaker ones than a draft shows, too.
     *
     * @param section index of the section in the article
     * @param stemsSeen stems that they must not have
     * @param most the most items to give
     * @return empty where nothing else can be asked about the section in the types wanted
     */
    List<Item> more(Article article, DraftOptions options, Taste taste, int section, Set<String> stemsSeen, int most);
}
