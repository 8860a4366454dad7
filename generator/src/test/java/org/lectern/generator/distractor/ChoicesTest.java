package org.lectern.generator.distractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.generator.draft.ArticleQuizGenerator;
import org.lectern.generator.language.english.EnglishAnalyser;
import org.lectern.generator.question.reading.ArticleReading;

/** Which wrong options a question gets, read from texts as the analyser reads them. */
class ChoicesTest {

    private static final EnglishAnalyser ANALYSER = EnglishAnalyser.load(1);

    private static final String BAKERY = """
            Nora Blick ran the bakery in Ardle. Peter Hollis painted the shop window on Monday. The old farmer brought \
            Nora Blick twelve sacks of flour. Joan Ashby repaired the broken oven with a bent spoon. The old farmer \
            told Joan Ashby about the flood. Peter Hollis thanked Joan Ashby for the good bread.""";

    @Test
    void offersPersonsWithoutANameBesideThoseWithOne() {
        assertThat(wrong(BAKERY, "Who repaired the broken oven with a bent spoon?"))
                .contains("The old farmer", "Nora Blick", "Peter Hollis");
    }

    @Test
    void offersNobodyOfWhomTheTextSaysMuchTheSame() {
        assertThat(wrong(
                        BAKERY + " In May, Peter Hollis repaired the oven again.",
                        "Who repaired the broken oven with a bent spoon?"))
                .contains("Nora Blick")
                .doesNotContain("Peter Hollis");
    }

    @Test
    void asksForNoOneWhereAllDid() {
        assertThat(choice(
                        BAKERY + " In May, the three friends repaired the oven again.",
                        "Who repaired the broken oven with a bent spoon?"))
                .isEmpty();
    }

    @Test
    void neverOffersAPlaceOrNobodyInParticular() {
        String text = """
                Nora Blick ran the bakery in Ardle. Joan Ashby repaired the broken oven with a bent spoon. Peter Hollis \
                painted the shop window. The respective author wrote to Nora Blick about the flood. The respective \
                author met Joan Ashby in the market. The person carried twelve sacks of flour up the hill. The person \
                told Joan Ashby about the storm. Quito, the capital of Ecuador, sent Nora Blick a medal. Quito thanked \
                Joan Ashby for the good bread.""";
        assertThat(wrong(text, "Who repaired the broken oven with a bent spoon?"))
                .contains("Nora Blick")
                .doesNotContain("The person", "The respective author", "Quito");
    }

    @Test
    void neverOffersADescriptionThatMayBeTheKeyItself() {
        String text = """
                Nora Blick ran the bakery in Ardle. Peter Hollis painted the shop window on Monday. Joan Ashby \
                repaired the broken oven with a bent spoon. The young engineer went home after dark. Martin Grey sold \
                the bread at the market.""";
        assertThat(wrong(text, "Who repaired the broken oven with a bent spoon?"))
                .isNotEmpty()
                .doesNotContain("The young engineer");
    }

    @Test
    void saysNothingOfManOrWomanInTheQuestion() {
        String text = """
                Mrs Blick ran the bakery in Ardle. Mr Hollis painted the shop window on Monday. Mr Grey sold the bread \
                at the market. Mr Ashby repaired his broken oven with a bent spoon. Mrs Calder swept the \
                yard.""";
        assertThat(wrong(text, "Who repaired their broken oven with a bent spoon?"))
                .contains("Mr Hollis", "Mrs Calder");
    }

    @Test
    void datesNoOptionBeforeWhatTheQuestionDates() {
        String text = """
                The frost of 1709 ruined the vineyards of the valley. The great frost of 1709 caused a famine in the \
                valley in 1711. The farmers planted new vines along the river.""";
        assertThat(choice(text, "In what year did the great frost of 1709 cause a famine in the valley?"))
                .hasValueSatisfying(question ->
                        assertThat(question.options()).allMatch(option -> Integer.parseInt(option.text()) > 1709));
    }

    @Test
    void aRecentYearStandsBesideYearsNearIt() {
        String text = """
                Nora Blick opened the bakery of Ardle in 2011. The great storm of 2013 hit the coast of Ardle. The mayor \
                closed the old mill of Ardle in 2015.""";
        assertThat(choice(text, "In what year did Nora Blick open the bakery of Ardle?"))
                .hasValueSatisfying(question -> assertThat(question.options())
                        .hasSize(4)
                        .extracting(option -> Integer.parseInt(option.text()))
                        .allMatch(year -> year >= 2007 && year <= 2015)
                        .containsAnyOf(2013, 2015));
    }

    @Test
    void whatIsForeseenIsInNoYearThatTheTextKnows() {
        String text = """
                The council of Ardle closed the old harbour in 2018. The ferry company of Ardle will open the northern                 harbour in 2024. Nora Blick ran the bakery in Ardle.""";
        assertThat(choice(text, "In what year will the ferry company of Ardle open the northern harbour?"))
                .hasValueSatisfying(question -> assertThat(question.options())
                        .hasSize(4)
                        .allMatch(option -> Integer.parseInt(option.text()) > 2018));
    }

    @Test
    void theRightYearIsNotAlwaysTheLastNorTheFirst() {
        List<Long> ranks = Stream.of("bakery", "mill", "ferry", "school", "market", "bridge", "chapel", "inn")
                .map(house -> choice(
                                "Nora Blick opened the " + house
                                        + " of Ardle in 1884. The great storm of 1950 hit the coast of Ardle.",
                                "In what year did Nora Blick open the " + house + " of Ardle?")
                        .orElseThrow())
                .map(question -> question.options().stream()
                        .filter(option -> Integer.parseInt(option.text()) < 1884)
                        .count())
                .distinct()
                .toList();
        assertThat(ranks).hasSizeGreaterThan(2);
    }

    @Test
    void offersOtherAims() {
        String text = """
                Nora Blick opened the bakery in Ardle in spring. Peter Hollis wanted to paint the shop window. Joan Ashby \
                decided to sell apples at the market. The bakery closed late in the evening. Martin Grey went to the \
                harbour to buy fresh fish.""";
        assertThat(wrong(text, "Why did Martin Grey go to the harbour?"))
                .containsExactlyInAnyOrder("To sell apples at the market", "To paint the shop window");
    }

    @Test
    void offersWhatWasDoneAtAnotherTime() {
        String text = """
                Nora Blick opened the bakery in Ardle in spring. Nora Blick carried twelve sacks of flour to the cellar. \
                Peter Hollis painted the shop window green. The bakery closed late in the evening. When the thief \
                came in, Nora Blick hid behind the tall counter.""";
        assertThat(wrong(text, "What did Nora Blick do when the thief came in?"))
                .contains("Carried twelve sacks of flour to the cellar");
    }

    private static List<String> wrong(String text, String stem) {
        return choice(text, stem).stream()
                .flatMap(question -> question.distractors().stream())
                .map(Option::text)
                .toList();
    }

    private static Optional<SingleChoice> choice(String text, String stem) {
        ArticleReading reading = ArticleReading.of(Article.titled("", new Section("", text)), ANALYSER);
        return ArticleQuizGenerator.derived(reading).getFirst().stream()
                .map(ranked -> ranked.candidate().question())
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .filter(question -> question.stem().equals(stem))
                .findFirst();
    }
}
