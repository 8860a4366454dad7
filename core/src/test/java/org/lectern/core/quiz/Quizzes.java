package org.lectern.core.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.article.Span;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Item;
import org.lectern.core.question.Matching;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.core.question.TrueFalse;

/** Quizzes about a harbour, for tests. */
public final class Quizzes {

    private static final Section HARBOUR = new Section(
            "The harbour", "The harbour froze in January. Ferries stayed in port for nine days until a thaw came.");
    private static final Section MARKET = new Section(
            "The market", "Fish grew scarce at the market. Traders sold salted cod and smoked eel instead.");

    private Quizzes() {}

    /** One section, one choice between three months. */
    public static Quiz oneQuestionQuiz() {
        return of(monthQuestion(0));
    }

    /** One question of every type that needs parts or typing, over two sections. */
    public static Quiz quizOfEveryType() {
        return of(
                monthQuestion(0),
                new TrueFalse("Ferries stayed in port.", true, "The second sentence says so."),
                new Cloze("The harbour ____ in January.", List.of("froze"), List.of("froze", "burned", "moved")),
                new ShortAnswer("What ended the frost?", List.of("a thaw")),
                new Numeric(
                        "For how many days did ferries stay in port?", BigDecimal.valueOf(9), BigDecimal.ZERO, "days"),
                new Matching(
                        "How was each fish treated?",
                        List.of(new Matching.Pair("cod", "salted"), new Matching.Pair("eel", "smoked")),
                        List.of("fried")),
                new Ordering("Put the events in order.", List.of("frost", "ferries stop", "thaw")));
    }

    /** The question when the harbour froze, with the key moved to another option. */
    public static SingleChoice monthQuestion(int key) {
        List<String> months = List.of("January", "March", "October");
        return new SingleChoice(
                "When did the harbour freeze?",
                IntStream.range(0, 3)
                        .mapToObj(index -> new Option(months.get(index), index == key, "Why " + index + " of " + key))
                        .toList());
    }

    /** A quiz of these questions, each with evidence from the first section; ids are q1, q2 and so on. */
    public static Quiz of(Question... questions) {
        Article article = Article.titled("A hard winter", HARBOUR, MARKET);
        List<QuizItem> items = IntStream.range(0, questions.length)
                .mapToObj(index -> QuizItem.of(item("q" + (index + 1), questions[index], article)))
                .toList();
        return new Quiz(
                "A hard winter",
                article,
                List.of(List.of("Ice closed the harbour."), List.of("Fish was scarce.")),
                items);
    }

    private static Item item(String id, Question question, Article article) {
        Evidence evidence = Evidence.in(0, article.sections().getFirst(), new Span(0, 29));
        return new Item(id, question, List.of(evidence), Skill.DETAIL, BloomLevel.REMEMBER, .4, .8);
    }
}
