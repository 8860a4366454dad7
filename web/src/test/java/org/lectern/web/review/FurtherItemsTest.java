package org.lectern.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.article.Article;
import org.lectern.core.question.Item;
import org.lectern.core.question.ShortAnswer;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.generator.draft.DraftQuiz;
import org.lectern.generator.draft.Progress;
import org.lectern.generator.draft.QuizGenerator;
import org.lectern.generator.draft.Replacement;
import org.lectern.generator.ranking.Taste;
import org.lectern.web.account.Account;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.TestSchool;

/** A draft goes on changing while the generator reads its article for further items. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FurtherItemsTest {

    @Inject
    TestSchool school;

    @Inject
    TestDraft making;

    @Inject
    Drafts drafts;

    @Inject
    EntityManager entities;

    private final Deque<String> stems = new ArrayDeque<>();
    private final Deque<Runnable> meanwhile = new ArrayDeque<>();
    private final List<Boolean> held = new ArrayList<>();
    private TestDraft.Made made;
    private DraftItem item;
    private Browser browser;
    private String draft;

    @BeforeEach
    void aDraftAndAGeneratorThatTakesItsTime() {
        Account teacher = school.teacher();
        made = making.publishedBy(teacher);
        browser = school.browserOf(teacher);
        draft = "/drafts/" + made.draft().id();
        item = made.items().stream()
                .filter(one -> one.section() >= 0)
                .findFirst()
                .orElseThrow();
        QuarkusMock.installMockForType(new SlowGenerator(), QuizGenerator.class);
    }

    @Test
    void nothingIsHeldWhileTheArticleIsRead() {
        stems.addAll(List.of("First?", "Second?"));

        assertThat(browser.submit(another()).statusCode()).isEqualTo(303);
        assertThat(browser.submit(more()).statusCode()).isEqualTo(303);

        assertThat(held).containsExactly(false, false);
    }

    @Test
    void whatWasDecidedMeanwhileStaysDecided() {
        stems.add("First?");
        meanwhile.add(() -> browser.submit(draft + "/items/" + item.id() + "/approve"));

        String target = browser.submit(another()).header("Location");

        assertThat(target).contains("item=" + item.id());
        assertThat(stored(item).state()).isEqualTo(ItemState.APPROVED);
        assertThat(all()).hasSameSizeAs(made.items()).doesNotContain("First?");
    }

    @Test
    void whatWasRewordedMeanwhileIsReadAgain() {
        stems.addAll(List.of("For the old wording?", "For the new wording?"));
        meanwhile.add(() -> QuarkusTransaction.requiringNew()
                .run(() -> stored(item).reword(new ShortAnswer("Reworded?", List.of("yes")))));

        browser.submit(another());

        assertThat(all()).contains("For the new wording?", "Reworded?").doesNotContain("For the old wording?");
    }

    @Test
    void whatWasAskedForTwiceComesOnce() {
        stems.addAll(List.of("The same?", "The same?", "Something else?"));
        meanwhile.add(() -> browser.submit(more()));

        browser.submit(more());

        assertThat(all()).containsOnlyOnce("The same?").contains("Something else?");
    }

    private String another() {
        return draft + "/items/" + item.id() + "/another";
    }

    private String more() {
        return draft + "/sections/" + item.section() + "/more";
    }

    private DraftItem stored(DraftItem known) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> drafts.item(made.draft().id(), known.id()));
    }

    private List<String> all() {
        return QuarkusTransaction.requiringNew()
                .call(() -> drafts.items(made.draft().id()).stream()
                        .map(one -> one.item().question().stem())
                        .toList());
    }

    /** Whether somebody keeps others from the draft, or this thread is in a transaction. */
    private boolean isHeld() {
        return QuarkusTransaction.isActive()
                || QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                                "select id from draft where id = ?1 for update skip locked")
                        .setParameter(1, made.draft().id())
                        .getResultList()
                        .isEmpty());
    }

    private final class SlowGenerator implements QuizGenerator {

        @Override
        public DraftQuiz draft(Article article, DraftOptions options, Taste taste, Progress progress) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Item> another(Article article, DraftOptions options, Taste taste, Replacement wanted) {
            return made().stream().findFirst();
        }

        @Override
        public List<Item> more(
                Article article, DraftOptions options, Taste taste, int section, Set<String> stemsSeen, int most) {
            return made();
        }

        private List<Item> made() {
            String stem = stems.remove();
            held.add(isHeld());
            Optional.ofNullable(meanwhile.poll()).ifPresent(Runnable::run);
            Item like = item.item();
            return List.of(new Item(
                    "x" + stems.size(),
                    new ShortAnswer(stem, List.of("because")),
                    like.evidence(),
                    like.skill(),
                    like.level(),
                    like.difficulty(),
                    like.quality()));
        }
    }
}
