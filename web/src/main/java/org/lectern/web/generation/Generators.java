package org.lectern.web.generation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.lectern.generator.draft.ArticleQuizGenerator;
import org.lectern.generator.draft.QuizGenerator;
import org.lectern.generator.language.english.EnglishAnalyser;

/** Makes the generator one of this application's beans; its language model is loaded when it is first asked. */
@ApplicationScoped
public class Generators {

    @Produces
    @ApplicationScoped
    QuizGenerator generator(GenerationSettings settings) {
        return new ArticleQuizGenerator(EnglishAnalyser.load(settings.cores()));
    }
}
