package org.lectern.web.start;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.core.article.Article;
import org.lectern.core.article.Span;
import org.lectern.core.question.Answer;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Item;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.core.question.TrueFalse;

/** Questions of our own about the sample article, with answers as pupils give them. */
final class SampleQuiz {

    /** What a pupil did with every question, one sign each: right, wrong or left out. */
    record Pupil(String name, String answers, boolean handsIn) {}

    static final List<Pupil> PUPILS = List.of(
            new Pupil("Ada", "rrrrrrwr", true),
            new Pupil("Bilal", "rwrrwrrr", true),
            new Pupil("Chen", "wrwrrw-r", true),
            new Pupil("Dora", "rrwwrwrw", true),
            new Pupil("Emil", "rwr-----", false));

    /** Pupils who have not begun. */
    static final List<String> ABSENT = List.of("Ada");

    private record Asked(Question question, Skill skill, String quote, Answer right, Answer wrong) {}

    private static final List<Asked> QUESTIONS = List.of(
            new Asked(
                    new SingleChoice(
                            "Why did keepers polish the mirrors of their lamps again and again?",
                            List.of(
                                    Option.distractor(
                                            "The oil smoke covered them", "The text says nothing about smoke."),
                                    Option.key("The salt in the air dulled them", "Salt air dulled the metal."),
                                    Option.distractor("Rain washed them dirty", "Rain only hid the light."),
                                    Option.distractor(
                                            "The commission asked them to",
                                            "The commission tested lamps, not keepers."))),
                    Skill.CAUSE_AND_EFFECT,
                    "Salt air dulled the metal within weeks",
                    Answer.Choice.of(1),
                    Answer.Choice.of(0)),
            new Asked(
                    new TrueFalse(
                            "Larger mirrors and hotter flames solved the commission's problem.",
                            false,
                            "Neither helped much."),
                    Skill.DETAIL,
                    "The commission tested larger mirrors and hotter flames, but neither helped much.",
                    Answer.Choice.of(1),
                    Answer.Choice.of(0)),
            new Asked(
                    new Cloze("Only the ____ of a lens bends light.", List.of("surface"), List.of()),
                    Skill.DETAIL,
                    "only the surface of a lens bends light",
                    new Answer.Text("surface"),
                    new Answer.Text("curved side")),
            new Asked(
                    new Numeric("How old was Fresnel when he died?", BigDecimal.valueOf(39), BigDecimal.ZERO, "years"),
                    Skill.DETAIL,
                    "when he was thirty-nine years old",
                    new Answer.Text("39"),
                    new Answer.Text("1827")),
            new Asked(
                    new MultipleResponse(
                            "What did Fresnel do to save light?",
                            List.of(
                                    Option.key("He cut the lens into rings", "The rings made it almost flat."),
                                    Option.key("He put prisms above and below", "They caught light that was lost."),
                                    Option.distractor("He used two lamps", "One lamp was enough."),
                                    Option.distractor("He polished the mirrors", "He did without mirrors."))),
                    Skill.INFERENCE,
                    "Above and below the lens he placed prisms",
                    new Answer.Choice(Set.of(0, 1)),
                    new Answer.Choice(Set.of(0, 3))),
            new Asked(
                    new ShortAnswer(
                            "How could a captain tell one lighthouse from another?",
                            List.of("by counting the seconds between two flashes", "by the time between flashes")),
                    Skill.CAUSE_AND_EFFECT,
                    "a captain could tell one lighthouse from another by counting the seconds between two flashes",
                    new Answer.Text("by counting the seconds between the flashes"),
                    new Answer.Text("he looked at the colour")),
            new Asked(
                    new Ordering(
                            "Put the events in order, the earliest first.",
                            List.of(
                                    "The French commission begins its work",
                                    "The lens at Cordouan is lit",
                                    "Dalén invents his valve",
                                    "The last British keepers leave")),
                    Skill.SEQUENCE,
                    "In 1907 the Swedish engineer Gustaf Dalén invented a valve",
                    new Answer.Order(List.of(0, 1, 2, 3)),
                    new Answer.Order(List.of(1, 0, 2, 3))),
            new Asked(
                    new Matching(
                            "Who or what belongs together?",
                            List.of(
                                    new Matching.Pair("A lens of the first order", "the open coast"),
                                    new Matching.Pair("A lens of the sixth order", "the entrance of a harbour"),
                                    new Matching.Pair("A trough of mercury", "turning at the push of a finger")),
                            List.of("the roof of the tower")),
                    Skill.COMPARISON,
                    "small enough to carry and marked the entrance of a harbour",
                    new Answer.Matches(Map.of(0, 0, 1, 1, 2, 2)),
                    new Answer.Matches(Map.of(0, 1, 1, 0, 2, 2))));

    private SampleQuiz() {}

    /** The questions, each with the words of the article that prove it. */
    static List<Item> items(Article article) {
        List<Item> items = new ArrayList<>();
        for (Asked asked : QUESTIONS) {
            items.add(new Item(
                    "sample-" + (items.size() + 1),
                    asked.question(),
                    List.of(evidence(article, asked.quote())),
                    asked.skill(),
                    BloomLevel.UNDERSTAND,
                    .4,
                    .9));
        }
        return items;
    }

    /** What a pupil answered to the question at this index, blank where it was left out. */
    static Answer answer(Pupil pupil, int question) {
        Asked asked = QUESTIONS.get(question);
        return switch (pupil.answers().charAt(question)) {
            case 'r' -> asked.right();
            case 'w' -> asked.wrong();
            default -> new Answer.Blank();
        };
    }

    private static Evidence evidence(Article article, String quote) {
        for (int section = 0; section < article.sections().size(); section++) {
            int start = article.sections().get(section).text().indexOf(quote);
            if (start >= 0) {
                return Evidence.in(section, article.sections().get(section), new Span(start, start + quote.length()));
            }
        }
        throw new IllegalStateException("The sample article does not say: " + quote);
    }
}
