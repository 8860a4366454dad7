package org.lectern.generator.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lectern.core.article.Article;
import org.lectern.core.interchange.QuestionFormat;
import org.lectern.core.interchange.QuestionFormats;
import org.lectern.core.question.Item;
import org.lectern.generator.draft.ArticleQuizGenerator;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.generator.draft.DraftQuiz;
import org.lectern.generator.draft.Progress;
import org.lectern.generator.ingest.ArticleReader;
import org.lectern.generator.ingest.section.TopicSections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints summaries and questions for an article, or for each line of a batch. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Summaries, key terms and questions for an article, or for many texts at once.")
public final class GenerateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "an article")
    private Optional<Path> source = Optional.empty();

    @Option(
            names = "--batch",
            paramLabel = "IN.jsonl",
            description = "many texts, one a line: {id, title?, sections:[{heading?, text}]}")
    private Optional<Path> batch = Optional.empty();

    @Option(names = "--out", paramLabel = "PATH", description = "where the result goes; standard output if not given")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--format", description = "json (default), text, gift, moodle-xml, qti, qti-2.2, csv or anki")
    private String format = "json";

    @Option(
            names = "--per-section",
            paramLabel = "N",
            description = "the N best distinct candidates of each section, also weak ones")
    private Optional<Integer> perSection = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "the same seed gives the same draft (default 1)")
    private long seed = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (source.isPresent() == batch.isPresent()) {
            throw new ParameterException(spec.commandLine(), "Name one article, or a batch with --batch IN.jsonl.");
        }
        if (perSection.isPresent() && perSection.get() < 1) {
            throw new ParameterException(spec.commandLine(), "--per-section needs a number of at least 1.");
        }
        ObjectMapper json = new ObjectMapper();
        if (batch.isPresent()) {
            BatchGeneration generation = new BatchGeneration(generator(), options(), json);
            try (PrintWriter writer = writer()) {
                generation.run(existing(batch.get()), writer);
            }
        } else {
            Path file = existing(source.orElseThrow());
            Article article = TopicSections.divided(
                            new ArticleReader().read(file.getFileName().toString(), Files.readAllBytes(file)))
                    .toArticle();
            // An unknown format is refused before the work is done.
            Optional<QuestionFormat> questions = format.equals("json") || format.equals("text")
                    ? Optional.empty()
                    : Optional.of(QuestionFormats.ofCode(format));
            DraftQuiz draft = generator().draft(article, options(), Progress.SILENT);
            if (questions.isPresent()) {
                ExportFile.write(questions.get().write(items(draft)), out, spec);
                return 0;
            }
            try (PrintWriter writer = writer()) {
                writer.print(written(json, article, draft));
            }
        }
        return 0;
    }

    private String written(ObjectMapper json, Article article, DraftQuiz draft) throws JsonProcessingException {
        return format.equals("text")
                ? DraftText.of(article, draft)
                : json.enable(SerializationFeature.INDENT_OUTPUT)
                                .writeValueAsString(new DraftJson(json).article(article, draft))
                        + "\n";
    }

    /** Every item, section by section, then those about the whole article. */
    private static List<Item> items(DraftQuiz draft) {
        return Stream.concat(
                        draft.sections().stream().flatMap(section -> section.items().stream()), draft.items().stream())
                .toList();
    }

    private DraftOptions options() {
        DraftOptions standard = DraftOptions.standard();
        return new DraftOptions(
                standard.types(),
                perSection.orElse(standard.perSection()),
                perSection.isPresent() ? DraftOptions.Showing.ALL : DraftOptions.Showing.SURE,
                standard.difficulty(),
                seed);
    }

    private static ArticleQuizGenerator generator() {
        return new ArticleQuizGenerator(SharedAnalyser.get());
    }

    private static Path existing(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file + ": there is no such file");
        }
        return file;
    }

    /** Standard output is left open for what follows. */
    private PrintWriter writer() throws IOException {
        return out.isPresent()
                ? new PrintWriter(Files.newBufferedWriter(out.get(), StandardCharsets.UTF_8))
                : new PrintWriter(spec.commandLine().getOut()) {
                    @Override
                    public void close() {
                        flush();
                    }
                };
    }
}
