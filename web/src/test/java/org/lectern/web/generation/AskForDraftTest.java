package org.lectern.web.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.web.account.Account;
import org.lectern.web.article.Articles;
import org.lectern.web.article.SourceArticle;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.Refusal;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.platform.Words;
import org.lectern.web.review.Drafts;
import org.lectern.web.review.TestDraft;
import org.lectern.web.school.TestSchool;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AskForDraftTest {

    private static final String GERMAN = """
            Der Leuchtturm steht seit vielen Jahren auf der Insel, und jeden Abend zündet der Wärter das Licht an. Die
            Schiffe sehen es von weit her, aber bei Nebel hilft es ihnen nicht. Deshalb hat man eine Glocke gebaut, die
            der Wind läutet, wenn das Wetter schlecht ist.
            """;

    @Inject
    TestSchool school;

    @Inject
    TestDraft making;

    @Inject
    AskForDraft ask;

    @Inject
    MakeDraft makeDraft;

    @Inject
    JobProgress progress;

    @Inject
    GenerationJobs jobs;

    @Inject
    Drafts drafts;

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
    void aJobThatRunsAgainMakesNoSecondDraft() {
        SourceArticle article = making.article(teacher, "The lamp");
        GenerationJob job = ask.of(article.id(), teacher.id(), DraftOptions.standard());
        UUID first = making.await(job.id()).id();

        makeDraft.run(job.id());

        assertThat(drafts.ofTeacher(teacher.id())).extracting("id").containsExactly(first);
        assertThat(browser.get("/generation/" + job.id()).header("Location")).endsWith("/drafts/" + first);
    }

    @Test
    void aFormThatIsSentTwiceAsksForOneDraft() {
        String address = "/articles/" + making.article(teacher, "The lamp").id() + "/draft";
        String form = UUID.randomUUID().toString();

        Response first = browser.submit(address, "id", form, "type", "cloze", "perSection", "3");
        Response again = browser.submit(address, "id", form, "type", "cloze", "perSection", "3");
        Response another = browser.submit(address, "id", form, "type", "cloze", "perSection", "4");

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(another.header("Location")).isNotEqualTo(first.header("Location"));
    }

    @Test
    void theStateOfAJobIsToldToThePagesScript() {
        SourceArticle article = making.article(teacher, "The lamp");
        GenerationJob job = ask.of(article.id(), teacher.id(), DraftOptions.standard());
        making.await(job.id());

        Response state = browser.getJson("/api/generation/" + job.id());

        assertThat(state.jsonPath().getString("state")).isEqualTo("DONE");
        assertThat(state.jsonPath().getInt("done")).isEqualTo(state.jsonPath().getInt("total"));
    }

    @Test
    void whyADraftFailedIsSaidInTheReadersLanguage() {
        SourceArticle article = making.article(teacher, "The lamp");
        GenerationJob job = ask.of(article.id(), teacher.id(), DraftOptions.standard());
        making.await(job.id());

        progress.fail(job.id(), new Refusal("reader_too_few_words", 7));

        assertThat(browser.get("/generation/" + job.id()).asString()).contains("only 7 words");
        browser.submit("/appearance", "language", "ar");
        assertThat(browser.get("/generation/" + job.id()).asString())
                .contains(Words.in(Locale.of("ar")).text("reader_too_few_words", 7));
    }

    @Test
    void anArticleOfWhichAllIsCutIsNotAskedAbout() {
        SourceArticle article = making.article(teacher, "The lamp");
        String address = "/articles/" + article.id();
        int blocks = articles.newest(article.id()).reading().blocks().size();
        for (int block = 0; block < blocks; block++) {
            browser.submit(address + "/blocks", "change", "cut-" + block);
        }

        Response answer = browser.submit(address + "/draft", "type", "cloze", "perSection", "3");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("No article text was found here");
        assertThat(jobs.unfinished(teacher.id())).isEmpty();
    }

    @Test
    void withoutATypeNoJobIsKept() {
        SourceArticle article = making.article(teacher, "The lamp");

        Response answer = browser.submit("/articles/" + article.id() + "/draft", "perSection", "3");

        assertThat(answer.asString()).contains("Choose at least one type");
        assertThat(jobs.unfinished(teacher.id())).isEmpty();
    }

    @Test
    void anArticleInAnotherLanguageIsKeptAndNotAskedAbout() {
        String page = browser.upload(
                        "/articles/new", "file", "turm.txt", GERMAN.getBytes(StandardCharsets.UTF_8), "pasted", "")
                .header("Location")
                .replaceFirst("^https?://[^/]*", "");

        assertThat(browser.get(page).asString()).contains("not in English");
        assertThat(browser.submit(page + "/draft", "type", "cloze", "perSection", "3")
                        .asString())
                .contains("not in English");
        assertThat(jobs.unfinished(teacher.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Too short.", "Home\nNews\nSports\nContact\nImprint\nPrivacy"})
    void whatIsNoArticleIsRefusedInOneSentenceAndLeavesNothing(String text) {
        Response answer = browser.upload(
                "/articles/new", "file", "page.txt", text.getBytes(StandardCharsets.UTF_8), "pasted", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("role=\"alert\"");
        assertThat(articles.ofTeacher(teacher.id())).isEmpty();
    }

    @Test
    void aFileOfMoreThanTwentyMegabytesIsRefusedInWords() {
        byte[] large = "An article. ".repeat(1_800_000).getBytes(StandardCharsets.UTF_8);

        Response answer = browser.upload("/articles/new", "file", "large.txt", large, "pasted", "");

        assertThat(answer.asString()).contains("larger than 20 MB");
        assertThat(articles.ofTeacher(teacher.id())).isEmpty();
    }
}
