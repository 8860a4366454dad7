package org.lectern.generator.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.core.article.Article;
import org.lectern.core.question.Item;
import org.lectern.core.question.QuestionType;
import org.lectern.generator.language.Analyser;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.ranking.QualityModel;
import org.lectern.generator.ranking.Ranked;
import org.lectern.generator.ranking.Ranking;
import org.lectern.generator.ranking.Taste;
import org.lectern.generator.summary.Summaries;
import org.lectern.generator.writer.QuestionWriter;

/** The generator: analyses the article, derives candidates by rule, judges and selects. Shared by threads. */
public final class ArticleQuizGenerator implements QuizGenerator {

    /** Times as many candidates get options as are shown. */
    private static final int PROMISING = 3;

    private final Analyser analyser;
    private final QuestionWriter writer;

    /** With the rules alone. */
    public ArticleQuizGenerator(Analyser analyser) {
        this(analyser, QuestionWriter.NONE);
    }

    /** @param writer asked beside the rules where the options say so */
    public ArticleQuizGenerator(Analyser analyser, QuestionWriter writer) {
        this.analyser = analyser;
        this.writer = writer;
    }

    @Override
    public DraftQuiz draft(Article article, DraftOptions options, Taste taste, Progress progress) {
        int steps = article.sections().size() + 2;
        progress.step(0, steps, "Reading the article");
        QuestionWriter asked = options.written() ? writer : QuestionWriter.NONE;
        return draft(ArticleReading.of(article, analyser), options, asked, taste, progress);
    }

    /** The draft that the rules make of an article that was analysed already. */
    public static DraftQuiz draft(ArticleReading reading, DraftOptions options, Progress progress) {
        return draft(reading, options, QuestionWriter.NONE, Taste.NONE, progress);
    }

    private static DraftQuiz draft(
            ArticleReading reading, DraftOptions options, QuestionWriter writer, Taste taste, Progress progress) {
        int steps = reading.sections().size() + 2;
        progress.step(1, steps, "Looking for questions");
        Candidates candidates = new Candidates(reading);
        Summaries summaries = new Summaries(reading);
        List<DraftSection> sections = new ArrayList<>();
        int moreTruths = 0;
        for (SectionReading section : reading.sections()) {
            List<Ranked> judged = candidates.judged(
                    section, options.types(), writer.write(section), PROMISING * options.perSection());
            List<Ranked> preferred = Challenges.prefer(leaned(judged, taste), options.difficulty());
            List<Ranked> chosen = chosen(preferred, options, truthsAllowed(section) - moreTruths);
            moreTruths += Ranking.moreTruths(chosen);
            if (options.showing() == DraftOptions.Showing.FILLED) {
                chosen = Ranking.filled(chosen, preferred, options.perSection());
            }
            List<Item> items = Ranking.items(chosen, "s" + (section.index() + 1) + "-", seed(options, section.index()));
            sections.add(new DraftSection(
                    section.section(), summaries.ofSection(section), summaries.keyTerms(section), items));
            progress.step(
                    section.index() + 2,
                    steps,
                    "Section " + (section.index() + 1) + " of "
                            + reading.sections().size() + " is done");
        }
        List<Item> whole = Ranking.items(
                chosen(leaned(candidates.aboutTheWhole(options.types()), taste), options, 1), "a-", options.seed());
        progress.step(steps, steps, "Done");
        return new DraftQuiz(summaries.ofArticle(), sections, whole);
    }

    @Override
    public Optional<Item> another(Article article, DraftOptions options, Taste taste, Replacement wanted) {
        ArticleReading reading = ArticleReading.of(article, analyser);
        Candidates candidates = new Candidates(reading);
        SectionReading section = reading.sections().get(wanted.section());
        Set<QuestionType> types =
                wanted.wish() == Replacement.Wish.OTHER_TYPE ? EnumSet.allOf(QuestionType.class) : options.types();
        List<Ranked> judged =
                leaned(candidates.judged(section, types, List.of(), PROMISING * options.perSection()), taste);
        List<Ranked> open = Challenges.prefer(Replacements.among(judged, wanted), options.difficulty());
        return Ranking.items(
                        Ranking.best(open).stream().toList(),
                        "s" + (wanted.section() + 1) + "-more"
                                + wanted.stemsSeen().size() + "-",
                        seed(options, wanted.section()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Item> more(
            Article article, DraftOptions options, Taste taste, int section, Set<String> stemsSeen, int most) {
        ArticleReading reading = ArticleReading.of(article, analyser);
        List<Ranked> judged = leaned(
                new Candidates(reading)
                        .judged(
                                reading.sections().get(section),
                                options.types(),
                                List.of(),
                                PROMISING * options.perSection()),
                taste);
        List<Ranked> open = Challenges.prefer(Replacements.unseen(judged, stemsSeen), options.difficulty());
        return Ranking.items(
                Ranking.widely(open, most),
                "s" + (section + 1) + "-more" + stemsSeen.size() + "-",
                seed(options, section));
    }

    private static List<Ranked> chosen(List<Ranked> judged, DraftOptions options, int truthsLeft) {
        return options.showing() == DraftOptions.Showing.ALL
                ? Ranking.widely(judged, options.perSection())
                : Ranking.select(judged, options.perSection(), truthsLeft);
    }

    private static List<Ranked> leaned(List<Ranked> judged, Taste taste) {
        return judged.stream().map(taste::lean).toList();
    }

    /** Every candidate of each section with its features, none of them judged: for fitting what judges them. */
    public static List<List<Ranked>> derived(ArticleReading reading) {
        Candidates candidates = new Candidates(reading, QualityModel.NONE);
        return reading.sections().stream().map(candidates::judged).toList();
    }

    /**
     * By how many true statements may outnumber false ones up to this section. Every other section may open with one:
     * over many short texts the first is as often to be called false, where that can be asked well.
     */
    private static int truthsAllowed(SectionReading section) {
        return Math.floorMod(section.section().text().hashCode(), 2) + section.index() / 4;
    }

    private static long seed(DraftOptions options, int section) {
        return options.seed() * 31 + section;
    }
}
