package org.lectern.web.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.core.analysis.Distractors;
import org.lectern.core.attempt.ItemGrade;
import org.lectern.core.question.Answer;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;
import org.lectern.web.attempt.AnswerWords;
import org.lectern.web.platform.Figures;

/**
 * Who answered what at one question.
 *
 * @param text the option, or what was typed
 * @param right whether it is right
 * @param why what the option's author noted: why it is right, or why it attracts though it is not; may be empty
 * @param names of those who chose it
 * @param percent of those who handed in and met the question
 * @param doubt what the class makes doubtful about the option, as in {@link OptionDoubts}
 */
public record Choices(
        String text, boolean right, String why, List<String> names, int percent, Optional<Distractors.Finding> doubt) {

    /** One line an option in the question's order, or one an answer, the most frequent first; blank answers last. */
    static List<Choices> of(ClassGrid grid, String item, Question question, AnswerWords words) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        Map<String, Boolean> right = new LinkedHashMap<>();
        options(question, words).forEach(option -> {
            names.put(option.text(), new ArrayList<>());
            right.put(option.text(), option.correct());
        });
        List<String> blank = new ArrayList<>();
        int all = 0;
        for (ClassGrid.Row row : grid.done()) {
            Optional<ItemGrade> met = row.grade().flatMap(grade -> grade.find(item));
            if (met.isEmpty()) {
                continue;
            }
            all++;
            ItemGrade graded = met.get();
            List<String> lines = words.answer(question, graded.answer());
            if (lines.isEmpty()) {
                blank.add(row.name());
            }
            List<String> keys = graded.answer() instanceof Answer.Choice ? lines : List.of(String.join("\n", lines));
            for (String line : keys) {
                if (!line.isEmpty()) {
                    names.computeIfAbsent(line, any -> new ArrayList<>()).add(row.name());
                    right.putIfAbsent(line, graded.score().points() >= 1);
                }
            }
        }
        int answers = Math.max(1, all);
        Map<Integer, Distractors.Finding> doubts = OptionDoubts.of(grid, item, question);
        List<String> inOrder =
                options(question, words).stream().map(Option::text).toList();
        Map<String, String> reasons = new LinkedHashMap<>();
        options(question, words).forEach(option -> reasons.put(option.text(), option.rationale()));
        List<Choices> choices = new ArrayList<>();
        names.forEach((text, who) -> choices.add(new Choices(
                text,
                right.getOrDefault(text, false),
                reasons.getOrDefault(text, ""),
                List.copyOf(who),
                Figures.percent((double) who.size() / answers),
                Optional.ofNullable(doubts.get(inOrder.indexOf(text))))));
        if (reasons.isEmpty()) {
            choices.sort(Comparator.comparingInt(Choices::percent).reversed());
        }
        if (!blank.isEmpty()) {
            choices.add(new Choices(
                    "",
                    false,
                    "",
                    List.copyOf(blank),
                    Figures.percent((double) blank.size() / answers),
                    Optional.empty()));
        }
        return choices;
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    private static List<Option> options(Question question, AnswerWords words) {
        return switch (question) {
            case SingleChoice q -> q.options();
            case MultipleResponse q -> q.options();
            case EvidencePick q -> q.sentences();
            case TrueFalse q ->
                List.of(
                        new Option(words.choices(q).get(0), q.key(), q.key() ? q.rationale() : ""),
                        new Option(words.choices(q).get(1), !q.key(), q.key() ? "" : q.rationale()));
            case Cloze q -> List.of();
            case ShortAnswer q -> List.of();
            case Numeric q -> List.of();
            case Matching q -> List.of();
            case Ordering q -> List.of();
        };
    }
}
