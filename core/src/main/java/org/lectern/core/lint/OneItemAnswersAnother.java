package org.lectern.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.core.question.Item;

/** One item's stem tells the answer of another that asks about the same words. */
public final class OneItemAnswersAnother implements QuizRule {

    @Override
    public List<Finding> check(List<Item> items) {
        List<Finding> findings = new ArrayList<>();
        for (Item asked : items) {
            for (Item telling : items) {
                if (asked != telling && tells(telling, asked)) {
                    findings.add(Finding.of(
                            "answers-another",
                            Severity.WEAKNESS,
                            "'{0}' tells the answer to '{1}': drop one of them.",
                            telling.question().stem(),
                            asked.question().stem()));
                }
            }
        }
        return findings;
    }

    /** Whether the stem of {@code telling} holds a key of {@code asked} and most of what its stem asks. */
    public static boolean tells(Item telling, Item asked) {
        Set<String> told = Words.content(telling.question().stem());
        Set<String> question = Words.content(asked.question().stem());
        long shared = question.stream().filter(told::contains).count();
        return shared * 2 >= question.size()
                && Choices.keys(asked.question()).stream()
                        .map(Words::content)
                        .anyMatch(words -> !words.isEmpty() && told.containsAll(words));
    }
}
