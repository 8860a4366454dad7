package org.lectern.web.generation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.lectern.generator.draft.ArticleQuizGenerator;
import org.lectern.generator.draft.QuizGenerator;
import org.lectern.generator.language.english.EnglishAnalyser;
import org.lectern.generator.writer.ChatWriter;
import org.lectern.generator.writer.QuestionWriter;

/** Makes the generator one of this application's beans; its language model is loaded when it is first asked. */
@ApplicationScoped
public class Generators {

    @Produces
    @ApplicationScoped
    QuizGenerator generator(GenerationSettings settings, WriterSettings writer) {
        return new ArticleQuizGenerator(EnglishAnalyser.load(settings.cores()), writer(writer));
    }

    private static QuestionWriter writer(WriterSettings settings) {
        return settings.url()
                .<QuestionWriter>map(url -> new ChatWriter(
                        url, settings.model(), settings.key().orElse(""), settings.patience(), settings.perSection()))
                .orElse(QuestionWriter.NONE);
    }
}
