package org.lectern.generator.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.Item;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.draft.Replacement.Wish;
import org.lectern.generator.question.HandMadeArticle;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.ranking.Taste;

class ArticleQuizGeneratorTest {

    private static final DraftOptions ALL = new DraftOptions(
            EnumSet.allOf(QuestionType.class), 12, DraftOptions.Showing.ALL, DraftOptions.Challenge.MIXED, 1);

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
    void aFullListBeginsWithWhatIsShownAnyway() {
        List<Item> sure = shownAs(DraftOptions.Showing.SURE);
        List<Item> filled = shownAs(DraftOptions.Showing.FILLED);

        assertThat(filled).hasSizeBetween(sure.size(), 12);
        assertThat(filled.subList(0, sure.size())).isEqualTo(sure);
        assertThat(filled).allMatch(item -> item.quality() >= .6);
        assertThat(filled).extracting(item -> item.question().stem()).doesNotHaveDuplicates();
    }

    private List<Item> shownAs(DraftOptions.Showing showing) {
        DraftOptions options =
                new DraftOptions(EnumSet.allOf(QuestionType.class), 12, showing, DraftOptions.Challenge.MIXED, 1);
        return generator
                .draft(school.article(), options, Progress.SILENT)
                .sections()
                .getFirst()
                .items();
    }

    @Test
    void onlyTheTypesAskedForAreGiven() {
        DraftOptions options = new DraftOptions(
                EnumSet.of(QuestionType.SINGLE_CHOICE), 5, DraftOptions.Showing.ALL, DraftOptions.Challenge.MIXED, 1);
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
        DraftOptions options = new DraftOptions(
                EnumSet.of(QuestionType.SINGLE_CHOICE), 5, DraftOptions.Showing.ALL, DraftOptions.Challenge.MIXED, 1);
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
        Item first = shown().getFirst();
        Set<String> seen = new HashSet<>();
        List<Item> given = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            another(first, Wish.ALIKE, seen).ifPresent(item -> {
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
    void anotherOneIsEasierOrHarderWhereThatIsWished() {
        for (Item item : shown()) {
            assertThat(another(item, Wish.EASIER, Set.of()).stream())
                    .allSatisfy(easier -> assertThat(easier.difficulty()).isLessThan(item.difficulty()));
            assertThat(another(item, Wish.HARDER, Set.of()).stream())
                    .allSatisfy(harder -> assertThat(harder.difficulty()).isGreaterThan(item.difficulty()));
        }
        assertThat(shown())
                .anyMatch(item -> another(item, Wish.EASIER, Set.of()).isPresent());
        assertThat(shown())
                .anyMatch(item -> another(item, Wish.HARDER, Set.of()).isPresent());
    }

    @Test
    void theSameWordsCanBeAskedAboutInAnotherType() {
        assertThat(shown())
                .anyMatch(item -> another(item, Wish.OTHER_TYPE, Set.of()).isPresent());
        assertThat(shown()).allSatisfy(item -> assertThat(another(item, Wish.OTHER_TYPE, Set.of()).stream())
                .allSatisfy(other -> {
                    assertThat(other.question().type())
                            .isNotEqualTo(item.question().type());
                    assertThat(other.evidence()).anyMatch(words -> item.evidence().stream()
                            .anyMatch(own -> words.span().overlaps(own.span())));
                }));
    }

    @Test
    void whatWasRejectedIsNotProposedAgainAndADislikedKindGivesWay() {
        List<Item> first = shown();
        String refused = first.getFirst().question().stem();
        Taste.Kind kind = new Taste.Kind(QuestionType.TRUE_FALSE, false);
        Taste taste = new Taste(Map.of(kind, new Taste.Tally(60, 0, 54)), 0, 0, Set.of(refused));

        List<Item> leaned = generator
                .draft(school.article(), ALL, taste, Progress.SILENT)
                .sections()
                .getFirst()
                .items();

        assertThat(leaned).noneMatch(item -> item.question().stem().equals(refused));
        assertThat(truths(leaned)).allSatisfy(truth -> assertThat(first)
                .filteredOn(item -> item.question().equals(truth.question()))
                .allSatisfy(before -> assertThat(truth.quality()).isLessThan(before.quality())));
        assertThat(truths(first)).isNotEmpty();
    }

    @Test
    void moreAreOthersThanThoseSeenAndEndInNothing() {
        Set<String> seen = new HashSet<>();
        shown().forEach(item -> seen.add(item.question().stem()));
        int before = seen.size();
        List<Item> more = generator.more(school.article(), ALL, Taste.NONE, 0, seen, 3);
        while (!more.isEmpty()) {
            assertThat(more).hasSizeBetween(1, 3).allSatisfy(item -> assertThat(
                            seen.add(item.question().stem()))
                    .isTrue());
            more = generator.more(school.article(), ALL, Taste.NONE, 0, seen, 3);
        }
        assertThat(seen).hasSizeGreaterThan(before);
    }

    private List<Item> shown() {
        return generator
                .draft(school.article(), ALL, Progress.SILENT)
                .sections()
                .getFirst()
                .items();
    }

    private Optional<Item> another(Item instead, Wish wish, Set<String> seen) {
        return generator.another(
                school.article(), DraftOptions.standard(), Taste.NONE, new Replacement(0, instead, wish, seen));
    }

    private static List<Item> truths(List<Item> items) {
        return items.stream()
                .filter(item -> item.question() instanceof TrueFalse statement && statement.key())
                .toList();
    }

    @Test
    void tellsHowFarItHasCome() {
        List<Integer> steps = new ArrayList<>();
        generator.draft(school.article(), DraftOptions.standard(), (done, total, doing) -> steps.add(done));
        assertThat(steps).isSorted().last().isEqualTo(3);
    }
}
