package org.lectern.generator.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.Item;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.SingleChoice;
import org.lectern.generator.question.HandMadeArticle;
import org.lectern.generator.question.reading.ArticleReading;

class ArticleQuizGeneratorTest {

    private final ArticleReading school = HandMadeArticle.theSchool();
    private final QuizGenerator generator = new ArticleQuizGenerator(text -> school.parsed());

    @Test
    void everyItemStandsOnWordsOfTheArticle() {
        DraftQuiz draft = generator.draft(school.article(), DraftOptions.standard(), Progress.SILENT);
        assertThat(draft.sections().getFirst().items()).isNotEmpty();
        assertThat(draft.sections().getFirst().items())
                .allSatisfy(item ->
                        assertThat(item.evidence()).isNotEmpty().allMatch(words -> words.holdsIn(school.article())));
    }

    @Test
    void onlyTheTypesAskedForAreGiven() {
        DraftOptions options =
                new DraftOptions(EnumSet.of(QuestionType.SINGLE_CHOICE), 5, true, DraftOptions.Challenge.MIXED, 1);
        assertThat(generator
                        .draft(school.article(), options, Progress.SILENT)
                        .sections()
                        .getFirst()
                        .items())
                .isNotEmpty()
                .allMatch(item -> item.question() instanceof SingleChoice);
    }

    @Test
    void aYearGetsOtherYearsAsWrongOptions() {
        DraftOptions options =
                new DraftOptions(EnumSet.of(QuestionType.SINGLE_CHOICE), 5, true, DraftOptions.Challenge.MIXED, 1);
        Item item = generator.draft(school.article(), options, Progress.SILENT).sections().getFirst().items().stream()
                .filter(candidate -> candidate.question().stem().startsWith("In what year"))
                .findFirst()
                .orElseThrow();
        SingleChoice question = (SingleChoice) item.question();
        assertThat(question.key().text()).isEqualTo("1871");
        assertThat(question.distractors())
                .hasSize(3)
                .allMatch(option -> option.text().matches("1[89]\\d\\d"))
                .allMatch(option -> !option.rationale().isEmpty());
    }

    @Test
    void anotherItemIsNeverOneThatWasSeen() {
        Set<String> seen = new HashSet<>();
        List<Item> given = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            generator
                    .another(school.article(), 0, DraftOptions.standard(), Set.copyOf(seen))
                    .ifPresent(item -> {
                        given.add(item);
                        seen.add(item.question().stem());
                    });
        }
        assertThat(given)
                .extracting(item -> item.question().stem())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(2);
    }

    @Test
    void tellsHowFarItHasCome() {
        List<Integer> steps = new ArrayList<>();
        generator.draft(school.article(), DraftOptions.standard(), (done, total, doing) -> steps.add(done));
        assertThat(steps).isSorted().last().isEqualTo(3);
    }
}
