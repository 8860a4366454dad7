package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.generator.cli.bench.LabelledPages.LabelledPage;
import org.lectern.generator.ranking.QualityModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits shipped numbers anew, so that a reader of the sources can tell where they come from. */
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        hidden = true,
        description =
                "Fits a model's numbers on the public data of -Dlectern.data (extraction, readability, sections, terms, nearness, kinds)"
                        + " or on questions that people judged (questions; calibration keeps the shipped model and only"
                        + " sets its estimates right).")
public final class FitCommand implements Callable<Integer> {

    /** What can be fitted. */
    enum Model {
        EXTRACTION,
        READABILITY,
        SECTIONS,
        TERMS,
        NEARNESS,
        KINDS,
        QUESTIONS,
        CALIBRATION
    }

    @Parameters(paramLabel = "MODEL", description = "${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init")
    private Model model;

    @Option(names = "--out", required = true, description = "where the fitted numbers go")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--judged",
            description =
                    "for questions and calibration: a folder with texts.jsonl (as for generate --batch) and verdicts.jsonl"
                            + " ({text, section, type, stem, keep, counts}; sections count from 0; counts, how much a verdict"
                            + " weighs, is 1 where it is absent)")
    private @Nullable Path judged;

    @Override
    public Integer call() throws IOException {
        Path data = Path.of(System.getProperty("lectern.data", "../shared/data"));
        Files.writeString(out, fitted(data), StandardCharsets.UTF_8);
        return 0;
    }

    private String fitted(Path data) throws IOException {
        return switch (model) {
            case EXTRACTION -> {
                List<LabelledPage> pages = new ArrayList<>(
                        LabelledPages.read(data.resolve("article-extraction")).pages());
                pages.addAll(LabelledPages.readExpected(data.resolve("readability-test-pages"))
                        .pages());
                yield BlockModelFit.CHOSEN.fit(pages).written();
            }
            case READABILITY ->
                JudgedTexts.read(data.resolve("clear-readability/clear.jsonl"))
                        .fit(RewrittenTexts.read(data.resolve("onestopenglish/onestopenglish.jsonl")))
                        .written();
            case SECTIONS -> SectionsBench.fit(SectionedTexts.read(data)).written();
            case TERMS -> {
                List<SalientDocument> documents = SalientDocument.readAll(data.resolve("gum"), KeyTermSalience.SEEN);
                System.err.print(KeyTermSalience.crossValidated(documents));
                yield KeyTermSalience.fitted(documents);
            }
            case NEARNESS -> {
                NearnessFit fit = NearnessFit.read(data.resolve("fairytaleqa/train.jsonl"));
                System.err.print(fit.report());
                yield fit.model().written();
            }
            case KINDS -> {
                KindFit fit = KindFit.read(data.resolve("gum"));
                String weights = fit.written();
                System.err.print(fit.report());
                yield weights;
            }
            case QUESTIONS -> reported(judged().fit());
            case CALIBRATION -> reported(judged().settle(QualityModel.shipped()));
        };
    }

    private QualityFit judged() throws IOException {
        if (judged == null) {
            throw new IOException("fit " + model.name().toLowerCase(Locale.ROOT) + " needs --judged FOLDER");
        }
        JudgedQuestions questions = JudgedQuestions.read(judged);
        System.err.printf("%d verdicts are on questions that are no longer derived%n", questions.missing());
        return new QualityFit(questions.rows());
    }

    private static String reported(QualityFit.Fitted fit) {
        System.err.print(fit.report());
        return fit.model().written();
    }
}
