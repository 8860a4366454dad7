package org.lectern.web.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lectern.core.attempt.ItemGrade;
import org.lectern.core.question.Answer;
import org.lectern.core.scoring.Mark;
import org.lectern.core.scoring.Scorer;
import org.lectern.core.scoring.Verdict;
import org.lectern.web.attempt.AnswerWords;
import org.lectern.web.attempt.StoredGrade;
import org.lectern.web.platform.DomainJson;
import org.lectern.web.quiz.ItemVersion;

/**
 * One answer to a question, with everybody who gave it.
 *
 * @param lines the answer as people read it
 * @param json the answer as the form sends it back
 * @param names of those who gave it
 * @param percent of the points that it earns now
 * @param mark what a teacher decided, in per cent; empty where the key decides
 * @param doubtful whether it was judged by likeness and lies near the border
 */
public record GivenAnswers(
        List<String> lines,
        String json,
        List<String> names,
        int percent,
        Verdict verdict,
        String mark,
        boolean doubtful) {

    /** The answers that were graded, the most frequent first; blank ones are left out. */
    static List<GivenAnswers> of(
            ItemVersion item, List<StoredGrade> grades, Map<UUID, String> names, Scorer scorer, AnswerWords words) {
        List<Answer> distinct = new ArrayList<>();
        Map<Answer, List<String>> givenBy = new LinkedHashMap<>();
        for (StoredGrade stored : grades) {
            Optional<ItemGrade> met = stored.grade().find(item.item().id());
            if (met.isEmpty()) {
                continue;
            }
            ItemGrade graded = met.get();
            if (graded.score().verdict() == Verdict.BLANK
                    && item.marks().of(graded.answer()).isEmpty()) {
                continue;
            }
            Answer like = distinct.stream()
                    .filter(known -> new Mark(known, 0).isAbout(graded.answer()))
                    .findFirst()
                    .orElseGet(() -> {
                        distinct.add(graded.answer());
                        return graded.answer();
                    });
            givenBy.computeIfAbsent(like, any -> new ArrayList<>()).add(names.getOrDefault(stored.attemptId(), "–"));
        }
        return distinct.stream()
                .map(answer -> of(item, answer, givenBy.get(answer), scorer, words))
                .sorted((one, other) ->
                        Integer.compare(other.names().size(), one.names().size()))
                .toList();
    }

    private static GivenAnswers of(
            ItemVersion item, Answer answer, List<String> names, Scorer scorer, AnswerWords words) {
        var score = item.inQuiz().score(answer, scorer);
        Optional<Mark> mark = item.marks().of(answer);
        return new GivenAnswers(
                words.answer(item.item().question(), answer),
                DomainJson.write(answer),
                names.stream().distinct().toList(),
                (int) Math.round(score.points() * 100),
                score.verdict(),
                mark.map(decided -> Long.toString(Math.round(decided.points() * 100)))
                        .orElse(""),
                !score.sure());
    }

    /** A key of the verdict for signs and colours. */
    public String code() {
        return verdict.name().toLowerCase(java.util.Locale.ROOT);
    }
}
