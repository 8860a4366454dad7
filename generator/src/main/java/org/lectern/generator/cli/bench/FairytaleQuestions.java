package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.core.question.QuestionType;
import org.lectern.generator.cli.SharedAnalyser;
import org.lectern.generator.draft.ArticleQuizGenerator;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.generator.draft.Progress;

/**
 * FairytaleQA (Xu et al. 2022): how near our question–answer pairs come to those that experts wrote for the same
 * section. MAP@N is the mean over expert questions of the best ROUGE-L F1 among our N best pairs (Yao et al. 2022).
 */
final class FairytaleQuestions implements Benchmark {

    private static final int[] DEPTHS = {10, 5, 3, 1};
    private static final String PUBLISHED = ".500/.426/.369/.247 fine-tuned, .440/.375/.333/.238 other systems";

    @Override
    public String name() {
        return "fairytaleqa";
    }

    @Override
    public List<String> dataSets() {
        return List.of("fairytaleqa");
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        ArticleQuizGenerator generator = new ArticleQuizGenerator(SharedAnalyser.get());
        double[] sums = new double[DEPTHS.length];
        Map<String, double[]> byAttribute = new HashMap<>();
        int count = 0;
        for (FairytaleStory story : FairytaleStory.readAll(data.resolve("fairytaleqa/val.jsonl"))) {
            List<List<String>> pairs = pairs(generator, story);
            for (FairytaleStory.Asked asked : story.questions()) {
                List<String> ours = asked.sections().stream()
                        .flatMap(section -> pairs.get(section).stream())
                        .toList();
                for (int i = 0; i < DEPTHS.length; i++) {
                    sums[i] += nearest(ours, asked.pair(), DEPTHS[i]);
                }
                double[] tally = byAttribute.computeIfAbsent(asked.attribute(), key -> new double[2]);
                tally[0] += nearest(ours, asked.pair(), DEPTHS[0]);
                tally[1]++;
                count++;
            }
        }
        StringBuilder line = new StringBuilder("MAP@10/5/3/1");
        for (double sum : sums) {
            line.append(String.format(Locale.ROOT, " %.3f", sum / count));
        }
        out.println(line + "  over " + count + " expert questions; published " + PUBLISHED);
        byAttribute.forEach((attribute, tally) ->
                out.printf(Locale.ROOT, "  %s: MAP@10 %.3f over %d%n", attribute, tally[0] / tally[1], (int) tally[1]));
    }

    private static double nearest(List<String> ours, String expert, int depth) {
        return ours.stream()
                .limit(depth)
                .mapToDouble(pair -> Rouge.l(pair, expert))
                .max()
                .orElse(0);
    }

    /** Our pairs by section, best first. */
    private static List<List<String>> pairs(ArticleQuizGenerator generator, FairytaleStory story) {
        DraftOptions options = new DraftOptions(
                EnumSet.of(QuestionType.SHORT_ANSWER), 10, DraftOptions.Showing.ALL, DraftOptions.Challenge.MIXED, 1);
        return generator.draft(story.article(), options, Progress.SILENT).sections().stream()
                .map(section -> section.items().stream()
                        .map(item -> FairytaleStory.pair(item.question()))
                        .toList())
                .toList();
    }
}
