package org.lectern.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Item;
import org.lectern.generator.ranking.Taste;
import org.lectern.web.account.Account;
import org.lectern.web.article.Articles;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.school.TestSchool;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewTest {

    @Inject
    TestSchool school;

    @Inject
    TestDraft making;

    @Inject
    Drafts drafts;

    @Inject
    Tastes tastes;

    @Inject
    Quizzes quizzes;

    @Inject
    Articles articles;

    private Account teacher;
    private TestDraft.Made made;
    private Browser browser;
    private String draft;

    @BeforeEach
    void makeDraft() {
        teacher = school.teacher();
        made = making.publishedBy(teacher);
        browser = school.browserOf(teacher);
        draft = "/drafts/" + made.draft().id();
    }

    @Test
    void everyItemOfADraftPointsAtWordsOfItsArticle() {
        assertThat(made.items()).isNotEmpty().allSatisfy(item -> assertThat(
                        item.item().evidence())
                .isNotEmpty()
                .allMatch(words -> words.holdsIn(
                        articles.version(made.draft().articleVersionId()).article())));
    }

    @Test
    void whatIsRejectedCanBeTakenBack() {
        DraftItem item = made.items().getFirst();
        browser.submit(draft + "/items/" + item.id() + "/reject");
        assertThat(state(item)).isEqualTo(ItemState.REJECTED);

        browser.submit(draft + "/items/" + item.id() + "/restore");

        assertThat(state(item)).isEqualTo(ItemState.PROPOSED);
    }

    @Test
    void whyAnItemIsRejectedIsShownAndForgottenWhenThatIsTakenBack() {
        DraftItem item = made.items().getFirst();
        browser.submit(draft + "/items/" + item.id() + "/reject", "reason", "TRIVIAL");
        forget();
        assertThat(drafts.item(made.draft().id(), item.id()).rejectedFor()).contains(RejectionReason.TRIVIAL);
        assertThat(browser.get(draft + "?item=" + item.id()).asString()).contains("it asks nothing that matters");

        browser.submit(draft + "/items/" + item.id() + "/restore");

        forget();
        assertThat(drafts.item(made.draft().id(), item.id()).rejectedFor()).isEmpty();
    }

    @Test
    void aReasonThatThereIsNotIsRefused() {
        DraftItem item = made.items().getFirst();

        Response answer = browser.submit(draft + "/items/" + item.id() + "/reject", "reason", "BORING");

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(state(item)).isEqualTo(ItemState.PROPOSED);
    }

    @Test
    void aSchoolsDecisionsAreItsOwnTaste() {
        DraftItem rejected = made.items().getFirst();
        String stem = rejected.item().question().stem();
        browser.submit(draft + "/items/" + rejected.id() + "/reject");
        UUID article = articles.version(made.draft().articleVersionId()).articleId();

        Taste taste = tastes.of(teacher.schoolId(), article);

        assertThat(taste.refused()).containsExactly(stem);
        assertThat(taste.kinds().values()).singleElement().satisfies(tally -> {
            assertThat(tally.decided()).isEqualTo(1);
            assertThat(tally.kept()).isZero();
        });
        assertThat(tastes.of(teacher.schoolId(), UUID.randomUUID()).refused()).isEmpty();
        assertThat(tastes.of(school.teacher().schoolId(), article)).isEqualTo(Taste.NONE);
    }

    @Test
    void anItemThatIsTooHardSaysNothingOfItsKind() {
        browser.submit(draft + "/items/" + made.items().getFirst().id() + "/reject", "reason", "TOO_HARD");

        Taste taste = tastes.of(teacher.schoolId(), UUID.randomUUID());

        assertThat(taste.kinds()).isEmpty();
        assertThat(taste.tooHard()).isEqualTo(1);
    }

    @Test
    void anEasierOneComesInThePlaceOfOneThatIsTooHard() {
        for (DraftItem item : made.items()) {
            Response answer = browser.submit(draft + "/items/" + item.id() + "/another", "wish", "EASIER");
            forget();
            DraftItem before = drafts.item(made.draft().id(), item.id());
            if (answer.statusCode() == 303) {
                assertThat(before.rejectedFor()).contains(RejectionReason.TOO_HARD);
                assertThat(drafts.items(made.draft().id()))
                        .filteredOn(other -> other.isProposed()
                                && other.section() == item.section()
                                && other.position() == item.position())
                        .singleElement()
                        .satisfies(other -> assertThat(other.item().difficulty())
                                .isLessThan(item.item().difficulty()));
            } else {
                assertThat(answer.asString()).contains("no easier question");
                assertThat(before.isProposed()).isTrue();
            }
        }
    }

    @Test
    void approvingTheCleanOnesLeavesThoseWithFindings() {
        browser.submit(draft + "/approve-clean");

        for (DraftItem item : drafts.items(made.draft().id())) {
            boolean clean = ReviewedItem.of(
                            item,
                            articles.version(made.draft().articleVersionId()).article())
                    .isClean();
            assertThat(item.state()).isEqualTo(clean ? ItemState.APPROVED : ItemState.PROPOSED);
        }
    }

    @Test
    void aDraftWithoutQuestionsSaysWhyAndWhatToDoNext() {
        UUID empty = making.emptyBy(teacher);

        String page = browser.get("/drafts/" + empty).asString();

        assertThat(page)
                .contains("No question here is good enough", "Look at weaker questions", "Write a question")
                .contains("Nothing here is good enough to be shown unasked.", "Approve at least one question first")
                .doesNotContain("Every question is decided");
    }

    @Test
    void moreQuestionsOfASectionWaitForADecisionUntilThereAreNoMore() {
        String empty = "/drafts/" + making.emptyBy(teacher);
        UUID id = UUID.fromString(empty.replaceAll(".*/", ""));
        Response answer = browser.submit(empty + "/sections/1/more");
        assertThat(answer.statusCode()).isEqualTo(303);
        forget();
        assertThat(drafts.items(id)).isNotEmpty().allSatisfy(item -> {
            assertThat(item.isProposed()).isTrue();
            assertThat(item.section()).isEqualTo(1);
        });

        for (int again = 0; answer.statusCode() == 303 && again < 40; again++) {
            answer = browser.submit(empty + "/sections/1/more");
        }

        assertThat(answer.asString()).contains("Nothing else can be asked about this section");
        forget();
        assertThat(drafts.items(id))
                .extracting(item -> item.item().question().stem())
                .doesNotHaveDuplicates();
        assertThat(browser.submit(empty + "/sections/9/more").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsWeakIsNotApprovedWithTheCleanOnes() {
        String empty = "/drafts/" + making.emptyBy(teacher);
        UUID id = UUID.fromString(empty.replaceAll(".*/", ""));
        for (int section = 0; section < 2; section++) {
            browser.submit(empty + "/sections/" + section + "/more");
            browser.submit(empty + "/sections/" + section + "/more");
        }
        assertThat(browser.get(empty).asString()).contains("weak");

        browser.submit(empty + "/approve-clean");

        forget();
        assertThat(drafts.items(id))
                .filteredOn(DraftItem::isApproved)
                .allSatisfy(item -> assertThat(item.item().quality()).isGreaterThanOrEqualTo(.8));
    }

    @Test
    void whatATeacherWritesIntoADraftIsApprovedAndPointsAtTheArticle() {
        Response answer = browser.submit(
                draft + "/new",
                "type",
                "short-answer",
                "stem",
                "What dulled the metal?",
                "accepted",
                "Salt air",
                "skill",
                "CAUSE_EFFECT",
                "quote",
                "Salt  air dulled\nthe metal");

        UUID written = UUID.fromString(answer.header("Location").replaceAll(".*item=([-\\w]+)#.*", "$1"));
        DraftItem item = drafts.item(made.draft().id(), written);
        assertThat(item.isApproved()).isTrue();
        assertThat(item.section()).isZero();
        assertThat(item.item().evidence()).singleElement().satisfies(words -> assertThat(words.quote())
                .isEqualTo("Salt air dulled the metal"));
        assertThat(browser.get(draft + "?item=" + written).asString()).contains("written by you");
    }

    @Test
    void aQuestionThatLacksSomethingKeepsWhatWasTyped() {
        Response answer = browser.submit(
                draft + "/new",
                "type",
                "short-answer",
                "stem",
                "What dulled the metal?",
                "accepted",
                "Salt air",
                "quote",
                "Rain dulled the metal");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("These words do not stand in the article", "What dulled the metal?", "Rain dulled the metal");
        forget();
        assertThat(drafts.items(made.draft().id())).hasSameSizeAs(made.items());
    }

    @Test
    void aQuizNeedsAnApprovedQuestion() {
        assertThat(browser.submit(draft + "/publish", "title", "Mine", "summary", "NEVER")
                        .asString())
                .contains("Approve at least one question");
        assertThat(quizzes.ofTeacher(teacher.id())).hasSize(1);
    }

    @Test
    void whatIsPublishedNoLongerChangesWithItsDraft() {
        DraftItem item = made.items().getFirst();
        browser.submit(draft + "/items/" + item.id() + "/approve");
        browser.submit(draft + "/publish", "title", "Mine", "summary", "AFTER");
        UUID quiz = quizzes.ofTeacher(teacher.id()).stream()
                .filter(one -> one.title().equals("Mine"))
                .findFirst()
                .orElseThrow()
                .id();
        Item before = quizzes.items(quiz).getFirst().item();

        browser.submit(draft + "/items/" + item.id() + "/reject");

        assertThat(state(item)).isEqualTo(ItemState.REJECTED);
        assertThat(quizzes.items(quiz).getFirst().item()).isEqualTo(before);
    }

    @Test
    void askingForAnotherTwiceBringsOne() {
        Response first = null;
        DraftItem replaced = null;
        for (DraftItem item : made.items()) {
            Response answer = browser.submit(draft + "/items/" + item.id() + "/another");
            if (answer.statusCode() == 303) {
                first = answer;
                replaced = item;
                break;
            }
        }
        assumeTrue(first != null && replaced != null, "no section carries a further item");

        Response second = browser.submit(draft + "/items/" + replaced.id() + "/another");

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        forget();
        assertThat(drafts.items(made.draft().id())).hasSize(made.items().size() + 1);
        assertThat(state(replaced)).isEqualTo(ItemState.REJECTED);
    }

    @Test
    void anEditedGapKeepsItsEvidence() {
        DraftItem cloze = made.items().stream()
                .filter(item -> item.item().question() instanceof Cloze)
                .findFirst()
                .orElse(null);
        assumeTrue(cloze != null, "this draft has no gap");

        browser.submit(
                draft + "/items/" + cloze.id() + "/edit", "stem", "He cut the lens into ____.", "accepted", "rings");

        Item edited = drafts.item(made.draft().id(), cloze.id()).item();
        assertThat(edited.question()).isEqualTo(new Cloze("He cut the lens into ____.", List.of("rings"), List.of()));
        assertThat(edited.evidence()).isEqualTo(cloze.item().evidence());
    }

    @Test
    void theEditPageHasTheFieldsOfTheType() {
        for (DraftItem item : made.items()) {
            String page = browser.get(draft + "/items/" + item.id() + "/edit").asString();

            String field =
                    switch (item.item().question().type()) {
                        case SINGLE_CHOICE, MULTIPLE_RESPONSE, EVIDENCE_PICK, TRUE_FALSE -> "name=\"key\"";
                        case CLOZE, SHORT_ANSWER -> "name=\"accepted\"";
                        case NUMERIC, MATCHING, ORDERING -> "name=\"stem\"";
                    };
            assertThat(page).contains(field);
        }
    }

    @Test
    void anEditThatIsNoQuestionSaysWhatItLacksAndChangesNothing() {
        DraftItem item = made.items().getFirst();

        assertThat(browser.submit(draft + "/items/" + item.id() + "/edit", "stem", " ")
                        .statusCode())
                .isEqualTo(422);
        assertThat(drafts.item(made.draft().id(), item.id()).item()).isEqualTo(item.item());
    }

    @Test
    void aChangedReadingOfAnArticleWithDraftsIsANewVersion() {
        browser.submit("/articles/" + made.article().id() + "/blocks", "change", "keep-2");

        assertThat(articles.newest(made.article().id()).number()).isEqualTo(2);
        assertThat(articles.newest(made.article().id()).reading().removed()).isEmpty();
        assertThat(articles.version(made.draft().articleVersionId()).reading().removed())
                .hasSize(1);
    }

    @Test
    void summariesAreWhatTheTeacherWrote() {
        browser.submit(draft + "/summaries", "article", "One.\nTwo.", "section-0", "Three.");

        assertThat(drafts.findById(made.draft().id()).summaries().article()).containsExactly("One.", "Two.");
        assertThat(drafts.findById(made.draft().id())
                        .summaries()
                        .sections()
                        .getFirst()
                        .sentences())
                .containsExactly("Three.");
    }

    /** Forgets what this test has read, so that the next reading comes from the database. */
    private void forget() {
        drafts.getEntityManager().clear();
    }

    private ItemState state(DraftItem item) {
        forget();
        return drafts.item(made.draft().id(), item.id()).state();
    }
}
