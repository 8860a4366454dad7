package org.lectern.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.article.Section;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;
import org.lectern.web.account.Account;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.TestSchool;

/** How articles come in. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UploadPageTest {

    private static final String LAMP = "For ninety years the lighthouse had a single lamp, and fishermen said it was"
            + " enough. Then came the winter in which three boats missed the harbour in one night.";

    private static final String BOX = "The keeper's daughter walked from door to door with a tin box. By spring she had"
            + " gathered enough for a lamp that could be seen eleven miles farther out at sea.";

    @Inject
    TestSchool school;

    @Inject
    Articles articles;

    private Account teacher;
    private Browser browser;

    @BeforeEach
    void signIn() {
        teacher = school.teacher();
        browser = school.browserOf(teacher);
    }

    @Test
    void theTeacherChoosesTheFilesOfAnArchive() throws IOException {
        String choice = path(upload("texts.zip", zip(Map.of("a-lamp.txt", LAMP, "b-box.txt", BOX))));
        assertThat(browser.get(choice).asString()).contains("a-lamp.txt").contains("b-box.txt");
        assertThat(browser.submit(choice, "apart", "").statusCode()).isEqualTo(422);
        assertThat(school.browserOf(school.teacher()).get(choice).statusCode()).isEqualTo(404);

        Response chosen = browser.submit(choice, "text", "1", "apart", "");

        assertThat(reading(path(chosen)).toArticle().sections())
                .singleElement()
                .extracting(Section::text)
                .isEqualTo(BOX);
        assertThat(browser.get(choice).statusCode()).isEqualTo(404);
    }

    @Test
    void anArchiveBecomesAnArticleOfEach() throws IOException {
        String choice = path(upload("texts.zip", zip(Map.of("a-lamp.txt", LAMP, "b-box.txt", BOX))));

        Response chosen = browser.submit(choice, "text", "0", "text", "1", "apart", "yes");

        assertThat(path(chosen)).isEqualTo("/articles");
        assertThat(browser.get("/articles").asString()).contains("a-lamp.txt").contains("b-box.txt");
    }

    @Test
    void aChoiceThatIsSentTwiceAtOnceMakesEachArticleOnce() throws Exception {
        String choice = path(upload("texts.zip", zip(Map.of("a-lamp.txt", LAMP, "b-box.txt", BOX))));

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Response>> answers = both.invokeAll(
                    Collections.nCopies(2, () -> browser.submit(choice, "text", "0", "text", "1", "apart", "yes")));
            for (Future<Response> answer : answers) {
                assertThat(answer.get().statusCode()).isIn(303, 404);
            }
        }

        assertThat(browser.get("/articles").asString().split("<bdi>a-lamp.txt</bdi>", -1))
                .hasSize(2);
    }

    @Test
    void aBadFileOfAnArchiveIsNamed() throws IOException {
        byte[] archive = zip(Map.of("a-lamp.txt", LAMP, "b-bad.docx", "PK\u0003\u0004 what is left", "c-box.txt", BOX));
        String choice = path(upload("texts.zip", archive));

        Response apart = browser.submit(choice, "text", "0", "text", "1", "apart", "yes");
        String joined = path(browser.submit(choice, "text", "0", "text", "1", "apart", ""));

        assertThat(apart.statusCode()).isEqualTo(422);
        assertThat(apart.asString()).contains("b-bad.docx: This file is damaged", "Untick it");
        assertThat(browser.get(joined).asString()).contains("b-bad.docx", "a file that could not be read");
        assertThat(kept(joined)).doesNotContain("b-bad.docx");
    }

    @Test
    void aFileThatIsSentTwiceByOneFormBecomesOneArticle() throws Exception {
        String form = UUID.randomUUID().toString();
        byte[] lamp = LAMP.getBytes(StandardCharsets.UTF_8);
        Callable<Response> send =
                () -> browser.upload("/articles/new", "file", "lamp.txt", lamp, "pasted", "", "id", form);

        browser.get("/articles/new");
        Set<String> pages = new HashSet<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<Response> answer : both.invokeAll(List.of(send, send))) {
                pages.add(path(answer.get()));
            }
        }

        assertThat(pages).hasSize(1);
        assertThat(path(browser.upload(
                        "/articles/new",
                        "file",
                        "box.txt",
                        BOX.getBytes(StandardCharsets.UTF_8),
                        "pasted",
                        "",
                        "id",
                        form)))
                .isNotIn(pages);
    }

    @Test
    void anArchiveThatIsSentTwiceByOneFormWaitsOnce() throws IOException {
        String form = UUID.randomUUID().toString();
        byte[] archive = zip(Map.of("a-lamp.txt", LAMP, "b-box.txt", BOX));

        String first = path(browser.upload("/articles/new", "file", "texts.zip", archive, "id", form));

        assertThat(path(browser.upload("/articles/new", "file", "texts.zip", archive, "id", form)))
                .isEqualTo(first);
    }

    @Test
    void whatAProgramPutOnTheClipboardKeepsItsHeadings() {
        Response answer = browser.upload(
                "/articles/new",
                "file",
                "",
                new byte[0],
                "pasted",
                "The lamp\n" + LAMP + "\nThe box\n" + BOX,
                "rich",
                "<p class=MsoNormal>" + LAMP + "</p><h2>The box</h2><p class=MsoNormal>" + BOX + "</p>");

        assertThat(reading(path(answer)).toArticle().sections())
                .extracting(Section::heading)
                .containsExactly("", "The box");
    }

    @Test
    void aLineThatWasCutOnceIsCutOnTheNextPageOfItsSite() {
        String line = "Our readers love the sea as much as we do.";
        String first = path(upload("one.html", page("karrow.example", LAMP, line)));
        int at = reading(first).blocks().stream().map(Block::text).toList().indexOf(line);
        assertThat(reading(first).blocks().get(at).isKept()).isTrue();
        browser.submit(first + "/blocks", "change", "cut-" + at);

        assertThat(kept(path(upload("two.html", page("karrow.example", BOX, line)))))
                .doesNotContain(line);
        assertThat(kept(path(upload("else.html", page("other.example", BOX, line)))))
                .contains(line);
    }

    @Test
    void aFileThatEatsAllMemoryCostsOnlyItself() throws IOException {
        Response answer = upload("bomb.docx", zip(Map.of("word/document.xml", "<w:p>x</w:p>".repeat(3_200_000))));

        assertThat(answer.statusCode()).isEqualTo(422);
        // A fast machine gets through it and finds no text; a slow one gives up: both refuse it in a sentence.
        assertThat(answer.asString()).containsAnyOf("too much time or memory", "words of running text");
        assertThat(browser.get("/articles").statusCode()).isEqualTo(200);
    }

    @Test
    void noPageIsFetchedUnlessThatIsSwitchedOn() {
        assertThat(browser.get("/articles/new").asString()).doesNotContain("Address of a page");

        Response answer =
                browser.upload("/articles/new", "file", "", new byte[0], "address", "https://news.example/story");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("switched off");
    }

    private Response upload(String name, byte[] content) {
        return browser.upload("/articles/new", "file", name, content, "pasted", "");
    }

    private static String path(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return URI.create(answer.header("Location")).getPath();
    }

    private String kept(String article) {
        return reading(article).toArticle().sections().toString();
    }

    private Reading reading(String article) {
        UUID id = UUID.fromString(article.substring(article.lastIndexOf('/') + 1));
        // Each look in a transaction of its own: another request may have changed the row.
        return QuarkusTransaction.requiringNew().call(() -> articles.newest(id).reading());
    }

    private static byte[] page(String site, String... paragraphs) {
        return ("<html><head><title>A lamp for the harbour</title><link rel=canonical href=\"https://" + site
                        + "/lamp\"></head><body><article><h1>A lamp for the harbour</h1><p>"
                        + String.join("</p><p>", paragraphs) + "</p><p>" + BOX.replace("spring", "autumn")
                        + "</p></article></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
