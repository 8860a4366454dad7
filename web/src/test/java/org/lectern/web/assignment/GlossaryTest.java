package org.lectern.web.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.Item;
import org.lectern.core.question.Question;
import org.lectern.core.question.Skill;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.draft.KeyTerm;
import org.lectern.web.article.Summaries;

class GlossaryTest {

    private static final KeyTerm KEEPER = new KeyTerm("keeper", "a person who looks after a lighthouse");
    private static final KeyTerm HARBOUR = new KeyTerm("harbour", "a place where ships are safe");
    private static final Summaries WORDS = new Summaries(
            List.of(),
            List.of(
                    new Summaries.OfSection(List.of(), List.of(KEEPER, HARBOUR)),
                    new Summaries.OfSection(List.of(), List.of(KEEPER, new KeyTerm("dusk", "")))));

    @Test
    void everyTermWithAGlossStandsOnce() {
        assertThat(Glossary.of(WORDS, items(Skill.DETAIL, LighthouseQuiz.whoWarned(1)))
                        .entries())
                .containsExactly(KEEPER, HARBOUR);
    }

    @Test
    void aTermThatAQuestionAboutWordsOffersIsLeftOut() {
        assertThat(Glossary.of(WORDS, items(Skill.VOCABULARY, LighthouseQuiz.whoWarned(1)))
                        .entries())
                .containsExactly(KEEPER);
    }

    @Test
    void aTermThatAQuestionAboutWordsAsksForIsLeftOut() {
        Question question = new TrueFalse("A keeper sells tickets.", false, "");

        assertThat(Glossary.of(WORDS, items(Skill.VOCABULARY, question)).entries())
                .doesNotContain(KEEPER);
    }

    @Test
    void whichOptionIsRightChangesNothing() {
        assertThat(Glossary.of(WORDS, items(Skill.VOCABULARY, LighthouseQuiz.whoWarned(0))))
                .isEqualTo(Glossary.of(WORDS, items(Skill.VOCABULARY, LighthouseQuiz.whoWarned(3))));
    }

    private static List<Item> items(Skill skill, Question question) {
        List<Item> items = new ArrayList<>();
        items.add(LighthouseQuiz.item(items, question, skill, "moved in with her two sons in 1958"));
        return items;
    }
}
