package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lectern.core.progress.ItemEase;
import org.lectern.core.progress.LearnerRecord;
import org.lectern.core.progress.Mastery;

/** Predicts each answer of learners whose log was not seen; items are known from the other learners. */
final class NextAnswers {

    private static final int FOLDS = 5;

    /** One line of a log. */
    private record Step(int item, boolean right, int skill) {}

    private NextAnswers() {}

    static void measure(Path log, String published, PrintWriter out) throws IOException {
        Map<String, List<Step>> learners = read(log);
        List<String> names = new ArrayList<>(learners.keySet());
        java.util.Collections.shuffle(names, new Random(1));
        double sum = 0;
        int answers = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<List<Step>> seen = new ArrayList<>();
            List<List<Step>> unseen = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                (i % FOLDS == fold ? unseen : seen).add(learners.get(names.get(i)));
            }
            Auc auc = predict(unseen, itemsOf(seen));
            sum += auc.value();
            answers += auc.size();
        }
        out.printf(
                "%s: AUC of the next answer %.4f, %d learners, %d answers (published: %s)%n",
                log.getParent().getFileName(), sum / FOLDS, names.size(), answers, published);
    }

    private static Auc predict(List<List<Step>> unseen, Map<Integer, ItemEase> items) {
        Auc auc = new Auc();
        for (List<Step> steps : unseen) {
            LearnerRecord<Integer> learner = LearnerRecord.newcomer();
            for (Step step : steps) {
                ItemEase item = items.getOrDefault(
                        step.item(), items.getOrDefault(-1 - step.skill(), items.get(Integer.MIN_VALUE)));
                auc.add(Mastery.chance(learner, step.skill(), item), step.right());
                learner = learner.after(step.skill(), item, step.right() ? 1 : 0);
            }
        }
        return auc;
    }

    /** What is known of each item; of each skill under −1 − skill; of all under the least integer. */
    private static Map<Integer, ItemEase> itemsOf(List<List<Step>> learners) {
        Map<Integer, int[]> skills = new HashMap<>();
        int[] all = new int[2];
        for (List<Step> steps : learners) {
            for (Step step : steps) {
                int[] counts = skills.computeIfAbsent(step.skill(), skill -> new int[2]);
                counts[0] += step.right() ? 1 : 0;
                counts[1]++;
                all[0] += step.right() ? 1 : 0;
                all[1]++;
            }
        }
        double overall = (double) all[0] / all[1];
        Map<Integer, ItemEase> items = new HashMap<>();
        items.put(Integer.MIN_VALUE, new ItemEase(overall, 0, 0));
        skills.forEach((skill, counts) ->
                items.put(-1 - skill, new ItemEase((counts[0] + 10 * overall) / (counts[1] + 10), 0, 0)));
        for (List<Step> steps : learners) {
            for (Step step : steps) {
                ItemEase before = items.getOrDefault(step.item(), items.get(-1 - step.skill()));
                items.put(step.item(), before.after(step.right() ? 1 : 0));
            }
        }
        return items;
    }

    private static Map<String, List<Step>> read(Path log) throws IOException {
        Map<String, List<Step>> learners = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(log);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            learners.computeIfAbsent(cells[0], name -> new ArrayList<>())
                    .add(new Step(
                            Integer.parseInt(cells[1]), cells[3].startsWith("1"), (int) Double.parseDouble(cells[4])));
        }
        return learners;
    }
}
