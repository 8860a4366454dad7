package org.lectern.generator.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.lectern.core.article.Article;

class PastedTextTest {

    private static final String PAGE = """
            Harbour Life

            Why the Old Ferry Still Crosses the Bay Every Morning

            Published

            on

            3 May 2024

            By Ada Brandt

            The First Crossing

            Before the bridge was built, everyone who lived on the northern shore took the ferry to work. It left at six
            o'clock, and it waited for nobody.

            Advertisement

            The captain knew each passenger by name, and he carried their letters across when the post was late.

            passengers wait on the wooden pier in the morning rain

            Also read: Ten bridges that changed their towns

            A New Engine

            In the spring the council paid for an electric engine, which is so quiet that seals now follow the boat. The old
            engine stands in the museum beside the pier.

            Children press a button and hear it cough. (Photo by Ada Brandt/Harbour Archive)

            Visitors often ask whether the ferry earns its keep, and the answer has been the same for years: it does not.

            Leave a Reply

            Your email address will not be published.

            I remember that ferry from my own childhood, and it was always late by ten minutes or so.

            Exit mobile version
            """;

    private final ArticleReader reader = new ArticleReader();

    @Test
    void takesWordsListsForListsAndItsNotesForNotes() {
        String item = "<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'>%s</p>";
        Reading reading = reader.readClipboard(
                "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body>"
                        + "<p class=MsoNormal>The captain knew each passenger by name, and he carried their letters across the bay."
                        + "<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\"><span>[1]</span></a></p>"
                        + item.formatted(
                                "<![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span>"
                                        + "<![endif]>Letters were carried free.")
                        + item.formatted("<span>·</span><span>&nbsp;&nbsp; </span>Parcels cost a penny.")
                        + item.formatted("The rest of the item.")
                        + "<div style='mso-element:footnote' id=ftn1><p><a href=\"#_ftnref1\">[1]</a> His log is lost.</p></div>");

        assertThat(reading.blocks())
                .extracting(Block::kind, Block::text, Block::isKept)
                .containsExactly(
                        tuple(
                                Block.Kind.PARAGRAPH,
                                "The captain knew each passenger by name, and he carried their letters across the bay.",
                                true),
                        tuple(Block.Kind.LIST_ITEM, "Letters were carried free.", true),
                        tuple(Block.Kind.LIST_ITEM, "Parcels cost a penny.", true),
                        tuple(Block.Kind.PARAGRAPH, "The rest of the item.", true),
                        tuple(Block.Kind.PARAGRAPH, "His log is lost.", false));
    }

    @Test
    void takesLibreOfficesNotesForNotes() {
        Reading reading =
                reader.readClipboard("<meta name=\"generator\" content=\"LibreOffice 24.2\"><p>The captain knew"
                        + " each passenger by name, and he carried their letters across the bay.<a class=\"sdfootnoteanc\""
                        + " href=\"#sdfootnote1sym\"><sup>1</sup></a></p><div id=\"sdfootnote1\"><p class=\"sdfootnote\"><a"
                        + " class=\"sdfootnotesym\" href=\"#sdfootnote1anc\">1</a>His log is lost.</p></div>");

        assertThat(reading.blocks())
                .extracting(Block::text, Block::isKept)
                .containsExactly(
                        tuple(
                                "The captain knew each passenger by name, and he carried their letters across the bay.",
                                true),
                        tuple("His log is lost.", false));
    }

    @Test
    void believesAHeadingThatLooksLikeAButtonWhereTheTextHasOthers() {
        String prose =
                "Pupils write down what they saw, and only then is the sound switched on for a second round of it.";
        Article article = reader.readPasted("How Teachers Use Media\n\n" + prose + "\n\nShort films\n\n" + prose
                        + "\n\nSearch\n\n" + prose + "\n\nWhat you need:\n\n" + prose + "\n\nShare\n\n" + prose
                        + "\n\nThe teacher added:\n\n" + prose)
                .toArticle();

        assertThat(article.sections())
                .extracting("heading")
                .containsExactly("", "Short films", "Search", "What you need:");
    }

    @Test
    void takesNoQuestionOfAnInterviewForAHeading() {
        Article article = reader.readPasted("""
                        The Woman Who Mends Sails

                        Olga Brandt has mended sails on the northern shore for forty years, and she still does it by hand.

                        How did you learn it?

                        I sat beside my mother in the loft when I was six, and I held the end of her thread for her.

                        What is the worst cloth?

                        My hands hate the new kind. It is slippery, and it cuts my fingers like paper on a cold day.

                        Will anyone take over?

                        Nobody has asked so far, but the loft will stand there as long as there are boats in the bay.
                        """).toArticle();

        assertThat(article.sections()).singleElement().satisfies(section -> assertThat(section.paragraphs())
                .contains("How did you learn it?", "What is the worst cloth?", "Will anyone take over?"));
    }

    @Test
    void takesQuestionsThatTheTextItselfAnswersForHeadings() {
        Article article = reader.readPasted("""
                        Caring for Sails

                        A sail that is cared for lasts for twenty years, and one that is left wet may last for only two.

                        How often should a sail be washed?

                        Once a season is enough where it is used on a lake. Salt water asks for a rinse after each trip out.

                        Where is it kept in winter?

                        A dry loft is best. Mice like sails as well, so it should hang from a beam rather than lie on a floor.
                        """).toArticle();

        assertThat(article.sections())
                .extracting("heading")
                .containsExactly("", "How often should a sail be washed?", "Where is it kept in winter?");
    }

    @Test
    void takesSpeechThatBreaksOffForNoHeading() {
        Article article = reader.readPasted("""
                        The Last Sail

                        They stood on the pier and looked at what was left of the boat, and for a while neither spoke at all.

                        "But I only —"

                        "You only forgot to tie it up," said his sister, and she went back to the house without another word.
                        """).toArticle();

        assertThat(article.sections()).singleElement().extracting("heading").isEqualTo("");
    }

    @Test
    void findsTitleBylineDateAndSections() {
        Article article = reader.readPasted(PAGE).toArticle();

        assertThat(article.title()).isEqualTo("Why the Old Ferry Still Crosses the Bay Every Morning");
        assertThat(article.byline()).isEqualTo("Ada Brandt");
        assertThat(article.published()).isEqualTo("3 May 2024");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.sections()).extracting("heading").containsExactly("The First Crossing", "A New Engine");
        assertThat(article.sections().getFirst().paragraphs())
                .containsExactly(
                        "Before the bridge was built, everyone who lived on the northern shore took the ferry to work. It left"
                                + " at six o'clock, and it waited for nobody.",
                        "The captain knew each passenger by name, and he carried their letters across when the post was"
                                + " late.");
    }

    @Test
    void removesFurnitureAndSaysWhy() {
        assertThat(reader.readPasted(PAGE).removed())
                .extracting(Block::text, Block::removed)
                .contains(
                        tuple("Advertisement", "an advert's label"),
                        tuple("Also read: Ten bridges that changed their towns", "a link to another article"),
                        tuple("Leave a Reply", "part of a comment form"),
                        tuple("Exit mobile version", "a button or menu of the page"))
                .extracting(pair -> pair.toList().getFirst())
                .contains(
                        "passengers wait on the wooden pier in the morning rain",
                        "I remember that ferry from my own childhood, and it was always late by ten minutes or so.");
    }

    @Test
    void putsARemovedPieceBack() {
        Reading reading = reader.readPasted(PAGE);
        Block caption = reading.removed().stream()
                .filter(block -> block.text().startsWith("Children press"))
                .findFirst()
                .orElseThrow();

        Reading changed = reading.with(reading.blocks().indexOf(caption), caption.kept());

        assertThat(changed.toArticle().sections().get(1).text()).contains("Children press a button");
    }

    @Test
    void readsThirtyWordsWithoutAnySection() {
        Article article = reader.readPasted(
                        "A fox came to the garden each night, and the dog did nothing about it. In winter"
                                + " the two of them slept under the same cold shed until spring returned.")
                .toArticle();

        assertThat(article.sections()).singleElement().extracting("heading").isEqualTo("");
        assertThat(article.title()).isEmpty();
    }

    @Test
    void aShortLineOfWrappedTextEndsWhatStandsOnIt() {
        Reading reading = reader.readPasted("""
                The Ferry at Dawn

                By Ada Brandt
                3 May 2024

                Before the bridge was built, everyone who lived on the northern shore
                took the ferry to work. It left at six o'clock, and it waited for
                nobody, not even for the mayor.
                """);

        assertThat(reading.byline()).isEqualTo("Ada Brandt");
        assertThat(reading.published()).isEqualTo("3 May 2024");
        assertThat(reading.parts()).singleElement().extracting("heading").isEqualTo("");
    }

    @Test
    void readsOtherLanguages() {
        assertThat(reader.readPasted(
                                "Der alte Mann wohnt in einem Haus am See, und er ist nicht allein. Jeden Morgen kommt"
                                        + " ein Reiher auf den Steg und wartet dort mit ihm auf die Sonne.")
                        .language())
                .isEqualTo("de");
    }

    @Test
    void refusesInOneSentenceThatSaysWhatToDo() {
        assertThatThrownBy(() -> reader.readPasted("  \n "))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("copy the article's text");
        assertThatThrownBy(() -> reader.readPasted("Too short."))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("at least one whole paragraph");
        assertThatThrownBy(() -> reader.readPasted("Home\n\nNews\n\nSport\n\nWeather\n\nContact us\n\nSign in"))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("only links and menus");
    }
}
