package org.lectern.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.review.TestDraft;
import org.lectern.web.school.TestSchool;

/** A teacher finds articles again and puts them away. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LibraryTest {

    @Inject
    TestSchool school;

    @Inject
    TestDraft drafts;

    private Browser desk;
    private SourceArticle article;

    @BeforeEach
    void anArticle() {
        Account teacher = school.teacher();
        article = drafts.article(teacher, "The lamp that bent its light");
        desk = school.browserOf(teacher);
    }

    @Test
    void wordsAreFoundInTitleAndText() {
        assertThat(list("?q=lamps")).contains("The lamp that bent its light");
        assertThat(list("?q=polishing mirrors")).contains("The lamp that bent its light");
        assertThat(list("?q=the lam")).contains("The lamp that bent its light");
        assertThat(list("?q=submarine")).contains("Nothing fits this search");
    }

    @Test
    void theListTellsForWhichGradesATextIs() {
        assertThat(desk.get("/articles/" + article.id()).asString()).contains("Reading level");

        assertThat(list("")).containsPattern("Grades \\d+");
    }

    @Test
    void tagsNarrowTheList() {
        desk.submit("/articles/" + article.id() + "/tags", "tags", "Physics,  year  7, physics");

        assertThat(list("")).contains("<option>physics", "<option>year 7");
        assertThat(list("?tag=physics")).contains("The lamp that bent its light");
        assertThat(list("?tag=history")).doesNotContain("The lamp that bent its light");
        Response refused = desk.submit("/articles/" + article.id() + "/tags", "tags", "x".repeat(31));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(list("?tag=physics")).contains("The lamp that bent its light");
    }

    @Test
    void whatIsArchivedComesBackByUndo() {
        String address = desk.submit("/articles/" + article.id() + "/archive").header("Location");
        assertThat(list(address.substring(address.indexOf('?')))).contains("in the archive", "Undo");
        assertThat(list("")).doesNotContain("The lamp that bent its light");
        assertThat(list("?show=archive")).contains("The lamp that bent its light");

        desk.submit("/articles/" + article.id() + "/unarchive");

        assertThat(list("")).contains("The lamp that bent its light");
    }

    private String list(String query) {
        return desk.get("/articles" + query).asString();
    }
}
