package org.lectern.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.article.Section;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.TestSchool;

/** What a teacher sees of how an article was read, and changes about it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadingPageTest {

    private static final String HIVES = "Bees keep the hive warm all winter by trembling. Workers gather around the"
            + " queen and shiver their wing muscles, and honey from the combs feeds the effort until spring.";

    private static final String BRIDGES =
            "Engineers test a bridge by loading it with trucks. Steel cables stretch under"
                    + " the weight, and sensors on each pylon measure the strain that the deck hands on to them.";

    @Inject
    TestSchool school;

    @Inject
    Articles articles;

    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = school.browserOf(school.teacher());
    }

    @Test
    void showsTheReadingLevelWithItsTable() {
        String page = browser.get(paste("Bees and bridges\n\nHives\n\n" + HIVES + "\n\nBridges\n\n" + BRIDGES))
                .asString();

        assertThat(page)
                .contains("Reading level:")
                .contains("Reading level of each section")
                .contains("Flesch–Kincaid Grade Level")
                .contains("<svg class=\"level-chart\"");
    }

    @Test
    void saysNothingOfTheLevelOfAnotherLanguage() {
        String german = "Die Bienen halten den Stock den ganzen Winter über warm, und sie tun das, indem sie zittern."
                + " Die Arbeiterinnen sammeln sich um die Königin und lassen die Muskeln ihrer Flügel beben.";

        assertThat(browser.get(paste("Bienen\n\n" + german)).asString()).doesNotContain("Reading level:");
    }

    @Test
    void saysWhichVersionIsPlainer() {
        String heavy = "Notwithstanding the considerable administrative impediments that were habitually encountered"
                + " throughout the preliminary phases of the undertaking, the municipal authorities, whose deliberations"
                + " had hitherto been characterised by pronounced reluctance, ultimately sanctioned the comprehensive"
                + " reconstruction of the dilapidated infrastructure.";
        String article = paste("Bees and bridges\n\n" + HIVES + "\n\n" + heavy + "\n\n" + heavy);
        assertThat(browser.get(article).asString()).doesNotContain("beside the earlier ones");
        UUID id = UUID.fromString(article.substring(article.lastIndexOf('/') + 1));
        QuarkusTransaction.requiringNew().run(() -> articles.newest(id).freeze());

        change(article, "cut", heavy);

        assertThat(browser.get(article).asString())
                .contains("Version 2 beside the earlier ones")
                .containsPattern("It is (probably )?plainer than version 1\\.");
        browser.submit("/appearance", "language", "ar");
        assertThat(browser.get(article).asString()).contains("أبسط من النسخة 1");
    }

    @Test
    void sectionsAreSplitHeadedAndJoined() {
        String article = paste("Bees and bridges\n\n" + HIVES + "\n\n" + BRIDGES);
        assertThat(reading(article).parts()).hasSize(1);

        change(article, "split", BRIDGES);
        assertThat(reading(article).toArticle().sections())
                .extracting(Section::text)
                .containsExactly(HIVES, BRIDGES);

        int second = indexOf(article, BRIDGES);
        browser.submit(article + "/headings", "title", "Two crafts", "heading-" + second, "Steel");
        assertThat(reading(article).toArticle().sections())
                .extracting(Section::heading)
                .containsExactly("", "Steel");

        change(article, "join", "Steel");
        assertThat(reading(article).toArticle().sections())
                .extracting(Section::text)
                .containsExactly(HIVES + Section.PARAGRAPH_BREAK + BRIDGES);
        assertThat(reading(article).title()).isEqualTo("Two crafts");
    }

    @Test
    void aTabThatShowsAnOlderTextChangesNothing() {
        String article = paste("Bees and bridges\n\n" + HIVES + "\n\n" + BRIDGES);
        Matcher shown = Pattern.compile("name=\"version\" value=\"([^\"]+)\"")
                .matcher(browser.get(article).asString());
        assertThat(shown.find()).isTrue();
        String split = "split-" + indexOf(article, BRIDGES);
        String cut = "cut-" + indexOf(article, BRIDGES);
        assertThat(browser.submit(article + "/blocks", "version", shown.group(1), "change", split)
                        .statusCode())
                .isEqualTo(303);

        Response stale = browser.submit(article + "/blocks", "version", shown.group(1), "change", cut);
        Response headings = browser.submit(article + "/headings", "version", shown.group(1), "title", "Old");

        assertThat(stale.statusCode()).isEqualTo(303);
        assertThat(browser.get(stale.header("Location").replaceFirst("^https?://[^/]*", ""))
                        .asString())
                .contains("Your last change was not made");
        assertThat(headings.statusCode()).isEqualTo(422);
        assertThat(reading(article).toArticle().sections())
                .extracting(Section::text)
                .containsExactly(HIVES, BRIDGES);
        assertThat(reading(article).title()).isEqualTo("Bees and bridges");
    }

    @Test
    void changesAreTakenBackOneByOne() {
        String article = paste("Bees and bridges\n\n" + HIVES + "\n\n" + BRIDGES);
        Reading untouched = reading(article);
        assertThat(browser.get(article).asString()).doesNotContain("Undo the last change");
        change(article, "split", BRIDGES);
        Reading split = reading(article);
        int second = indexOf(article, BRIDGES);
        browser.submit(article + "/headings", "title", "Two crafts", "heading-" + second, "Steel");
        change(article, "cut", HIVES);
        assertThat(browser.get(article).asString()).contains("Undo the last change");

        undo(article);
        assertThat(reading(article).title()).isEqualTo("Two crafts");
        assertThat(reading(article).removed()).isEmpty();
        undo(article);
        assertThat(reading(article)).isEqualTo(split);
        assertThat(browser.get(article).asString()).contains("<h1>Bees and bridges</h1>");
        undo(article);
        assertThat(reading(article)).isEqualTo(untouched);

        assertThat(browser.submit(article + "/undo").header("Location")).endsWith("stale=yes");
    }

    @Test
    void aChangeThatQuestionsWereMadeOfIsTakenBackInANewVersion() {
        String article = paste("Bees and bridges\n\n" + HIVES + "\n\n" + BRIDGES);
        Reading untouched = reading(article);
        change(article, "cut", BRIDGES);
        UUID id = UUID.fromString(article.substring(article.lastIndexOf('/') + 1));
        QuarkusTransaction.requiringNew().run(() -> articles.newest(id).freeze());

        undo(article);

        ArticleVersion newest = QuarkusTransaction.requiringNew().call(() -> articles.newest(id));
        assertThat(newest.number()).isEqualTo(2);
        assertThat(newest.reading()).isEqualTo(untouched);
    }

    @Test
    void saysWhyAPieceWasRemovedInTheTeachersLanguage() {
        String page =
                "<html><head><title>Bees</title></head><body><nav><a href=/>Home</a> <a href=/n>News</a></nav><main>"
                        + "<h1>Bees</h1><p>By Ada Quist</p><p>" + HIVES + "</p><p>Advertisement</p><p>" + BRIDGES
                        + "</p></main><footer>© 2024 Bee Post</footer></body></html>";
        String article = upload(page);
        assertThat(browser.get(article).asString()).contains("Removed: an advert&#39;s label");

        browser.submit("/appearance", "language", "ar");

        assertThat(browser.get(article).asString()).contains("حُذف: وسم إعلان").doesNotContainPattern("حُذف: [a-z]");
    }

    @Test
    void theDayOfPublicationIsWrittenAsPeopleWriteIt() {
        String page = "<html><head><title>Bees in winter</title><meta property='article:published_time'"
                + " content='2015-07-24T05:36:09+01:00'></head><body><main><h1>Bees in winter</h1><p>" + HIVES
                + "</p><p>" + BRIDGES + "</p></main></body></html>";
        String article = upload(page);

        assertThat(browser.get(article).asString()).contains("July 24, 2015").doesNotContain("2015-07-24T");
    }

    private String upload(String page) {
        return java.net
                .URI
                .create(browser.upload(
                                "/articles/new", "file", "b.html", page.getBytes(StandardCharsets.UTF_8), "pasted", "")
                        .header("Location"))
                .getPath();
    }

    @Test
    void aSectionBeginsWithTheNextTextWhereItsFirstIsCut() {
        String third = "Both crafts take years to learn, and both are learned beside somebody who has done it long.";
        String article = paste("Bees and bridges\n\n" + HIVES + "\n\n" + BRIDGES + "\n\n" + third);
        change(article, "split", BRIDGES);

        change(article, "cut", BRIDGES);

        assertThat(reading(article).toArticle().sections())
                .extracting(Section::text)
                .containsExactly(HIVES, third);
    }

    @Test
    void aLongTextWithoutHeadingsIsDivided() {
        String article = paste("Bees and bridges\n\n" + (HIVES + "\n\n").repeat(10) + (BRIDGES + "\n\n").repeat(10));

        assertThat(reading(article).parts().size()).isGreaterThan(1);
        assertThat(browser.get(article).asString()).contains("A new section begins here");
    }

    @Test
    void picturesOfAFileAreKeptHereAndShownToTheirOwnerAlone() {
        byte[] picture = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        byte[] padded = java.util.Arrays.copyOf(picture, 2_000);
        String html = "<html><head><title>Bees</title></head><body><main><h1>Bees</h1><p>" + HIVES
                + "</p><img alt=\"A hive in the snow\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(padded) + "\"><p>" + BRIDGES + "</p></main></body></html>";
        String article = browser.upload(
                        "/articles/new", "file", "bees.html", html.getBytes(StandardCharsets.UTF_8), "pasted", "")
                .header("Location");
        String page = browser.get(article).asString();

        String address = page.replaceAll("(?s).*<img src=\"([^\"]+)\" alt=\"A hive in the snow\".*", "$1");
        Response shown = browser.get(address);
        assertThat(shown.contentType()).isEqualTo("image/png");
        assertThat(shown.asByteArray()).isEqualTo(padded);
        assertThat(school.browserOf(school.teacher()).get(address).statusCode()).isEqualTo(404);

        String field = page.replaceAll("(?s).* name=\"(alternative-\\d+)\".*", "$1");
        browser.submit(article + "/headings", "title", "Bees", field, "Bees  under snow");
        assertThat(browser.get(article).asString())
                .contains("alt=\"Bees under snow\"")
                .doesNotContain("A hive in the snow");
    }

    @Test
    void aPageOfAnArticleThatIsCutAwayStillOpens() {
        String article = paste("Bees\n\n" + HIVES);
        change(article, "cut", HIVES);

        assertThat(browser.get(article).statusCode()).isEqualTo(200);
    }

    private String paste(String text) {
        return java.net
                .URI
                .create(browser.upload("/articles/new", "file", "", new byte[0], "pasted", text)
                        .header("Location"))
                .getPath();
    }

    private void undo(String article) {
        assertThat(browser.submit(article + "/undo").statusCode()).isEqualTo(303);
    }

    private void change(String article, String what, String text) {
        Response answer = browser.submit(article + "/blocks", "change", what + "-" + indexOf(article, text));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private int indexOf(String article, String text) {
        return reading(article).blocks().stream().map(Block::text).toList().indexOf(text);
    }

    private Reading reading(String article) {
        UUID id = UUID.fromString(article.substring(article.lastIndexOf('/') + 1));
        // Each look in a transaction of its own: another request may have changed the row.
        return QuarkusTransaction.requiringNew().call(() -> articles.newest(id).reading());
    }
}
