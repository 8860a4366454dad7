package org.lectern.core.attempt;

import org.lectern.core.question.Answer;

/** Tells an answer from none. */
final class Answers {

    private Answers() {}

    static boolean saysSomething(Answer answer) {
        return switch (answer) {
            case Answer.Blank blank -> false;
            case Answer.Choice choice -> !choice.options().isEmpty();
            case Answer.Text text -> !text.text().isBlank();
            case Answer.Matches matches -> !matches.rightOfLeft().isEmpty();
            case Answer.Order order -> !order.items().isEmpty();
        };
    }
}
