package org.lectern.generator.cli.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.lectern.core.analysis.Correlation;
import org.lectern.generator.grading.AnswerModel;
import org.lectern.generator.grading.MeaningSimilarity;

/**
 * Short answers graded beside people. The model is fitted anew for each tenth of the questions, so that no answer is
 * graded by a model that saw its question. {@code -Dlectern.fit=FILE} also fits it to all answers and writes it.
 */
final class GradeBenchmark implements Benchmark {

    private static final int FOLDS = 10;

    /** The least mark that earns every point. */
    private static final double FULL = .8;

    /** A held-out answer's mark beside the grader's. */
    private record Marked(AnswerModelFit.Graded answer, int fold, double mark) {}

    @Override
    public String name() {
        return "grade";
    }

    @Override
    public List<String> dataSets() {
        return List.of("sag-mohler", "sag-semeval2013");
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        long start = System.nanoTime();
        List<AnswerModelFit.Graded> answers = GradedAnswers.read(data);
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Marked> marked = heldOut(answers);
        List<Marked> mohler = of(marked, GradedAnswers.MOHLER);
        double[] marks = mohler.stream().mapToDouble(Marked::mark).toArray();
        double[] grades = mohler.stream().mapToDouble(m -> m.answer().grade()).toArray();
        out.printf(
                "Mohler: Pearson r %.3f, RMSE of 5 points %.3f after a line fitted to the other questions, %.3f as it is"
                        + " (published .592/.887, tf-idf .327, grader–grader .597)%n",
                Correlation.of(marks, grades), calibratedError(mohler), 5 * rootMeanSquare(marks, grades));
        List<Marked> both = new ArrayList<>();
        for (String set : List.of(GradedAnswers.BEETLE, GradedAnswers.SCIENTS_BANK)) {
            List<Marked> part = of(marked, set);
            both.addAll(part);
            out.printf("%s: macro-F1 %.3f%n", set, macroF1(part));
        }
        out.printf(
                "Beetle and SciEntsBank: macro-F1 %.3f, questions held out (published ≈ .77 for unseen answers to"
                        + " seen questions, lexical baseline .617–.650)%n",
                macroF1(both));
        out.println(negationCheck(both));
        out.printf("%.1f ms an answer%n", 1000 * seconds / answers.size());
        String fit = System.getProperty("lectern.fit", "");
        if (!fit.isEmpty()) {
            write(AnswerModelFit.fit(answers), Path.of(fit));
        }
    }

    private static List<Marked> heldOut(List<AnswerModelFit.Graded> answers) {
        List<String> questions = new ArrayList<>(
                answers.stream().map(AnswerModelFit.Graded::question).distinct().toList());
        Collections.shuffle(questions, new Random(1));
        List<Marked> marked = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<AnswerModelFit.Graded> seen = new ArrayList<>();
            List<AnswerModelFit.Graded> unseen = new ArrayList<>();
            for (AnswerModelFit.Graded answer : answers) {
                (questions.indexOf(answer.question()) % FOLDS == fold ? unseen : seen).add(answer);
            }
            AnswerModel model = AnswerModelFit.fit(seen);
            for (AnswerModelFit.Graded answer : unseen) {
                double mark = MeaningSimilarity.mark(model.chance(answer.features()));
                marked.add(new Marked(answer, fold, mark));
            }
        }
        return marked;
    }

    /** What the check for contradiction does: it keeps full marks back, or, were it stricter, any marks. */
    private static String negationCheck(List<Marked> marked) {
        List<Marked> full = marked.stream().filter(m -> m.mark() >= FULL).toList();
        List<Marked> kept = full.stream().filter(m -> m.answer().contradicts()).toList();
        List<Marked> refused = marked.stream()
                .map(m -> m.answer().contradicts() ? new Marked(m.answer(), m.fold(), 0) : m)
                .toList();
        return "Contradictions: %d of %d answers with full marks go to a teacher; graders call %.0f %% of these wrong, %.0f %% of all; refusing them would make macro-F1 %.3f"
                .formatted(kept.size(), full.size(), percentWrong(kept), percentWrong(full), macroF1(refused));
    }

    private static double percentWrong(List<Marked> marked) {
        return 100.0 * marked.stream().filter(m -> m.answer().grade() < .5).count() / Math.max(1, marked.size());
    }

    private static List<Marked> of(List<Marked> marked, String set) {
        return marked.stream().filter(m -> m.answer().set().equals(set)).toList();
    }

    /** Each fold's marks mapped to grades by the line that fits the other folds. */
    private static double calibratedError(List<Marked> marked) {
        double sum = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<Marked> others = marked.stream().filter(m -> m.fold() != held).toList();
            double meanMark =
                    others.stream().mapToDouble(Marked::mark).average().orElse(0);
            double meanGrade = others.stream()
                    .mapToDouble(m -> m.answer().grade())
                    .average()
                    .orElse(0);
            double covariance = 0;
            double variance = 0;
            for (Marked m : others) {
                covariance += (m.mark() - meanMark) * (m.answer().grade() - meanGrade);
                variance += (m.mark() - meanMark) * (m.mark() - meanMark);
            }
            for (Marked m : marked) {
                if (m.fold() == held) {
                    double predicted = Math.clamp(meanGrade + covariance / variance * (m.mark() - meanMark), 0, 1);
                    sum += Math.pow(predicted - m.answer().grade(), 2);
                }
            }
        }
        return 5 * Math.sqrt(sum / marked.size());
    }

    private static double rootMeanSquare(double[] marks, double[] grades) {
        double sum = 0;
        for (int i = 0; i < marks.length; i++) {
            sum += (marks[i] - grades[i]) * (marks[i] - grades[i]);
        }
        return Math.sqrt(sum / marks.length);
    }

    private static double macroF1(List<Marked> marked) {
        double sum = 0;
        for (boolean kind : new boolean[] {true, false}) {
            long hits = 0;
            long either = 0;
            for (Marked m : marked) {
                boolean said = m.mark() >= .5 == kind;
                boolean is = m.answer().grade() >= .5 == kind;
                hits += said && is ? 1 : 0;
                either += (said ? 1 : 0) + (is ? 1 : 0);
            }
            sum += 2.0 * hits / either;
        }
        return sum / 2;
    }

    private static void write(AnswerModel model, Path file) throws IOException {
        // Four digits are more than the answers can tell.
        String json = new ObjectMapper().writeValueAsString(model);
        Files.writeString(file, json.replaceAll("(\\d\\.\\d{4})\\d*", "$1").replace("]},{", "]},\n{") + "\n");
    }
}
