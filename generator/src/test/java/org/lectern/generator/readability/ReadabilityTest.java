package org.lectern.generator.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;

class ReadabilityTest {

    private static final String EASY =
            "The dog ran to the gate. It saw a cat on the wall. The cat sat still and looked down."
                    + " The dog barked and barked. Then the boy came out. \"Come in,\" he said. \"It is time to eat.\"";

    private static final String HARD =
            "Notwithstanding the ostensible consensus among jurists, the doctrine's epistemological"
                    + " foundations remain contested, since its proponents presuppose an equivalence between procedural legitimacy and"
                    + " substantive justification that neither precedent nor comparative scholarship has adequately substantiated.";

    @Test
    void findsTheEasyTextEasier() {
        Readability easy = Readability.of(EASY);
        Readability hard = Readability.of(HARD);

        assertThat(easy.ease()).isGreaterThan(hard.ease() + 20);
        assertThat(easy.grade()).isLessThan(hard.grade());
        assertThat(hard.hardWords()).contains("epistemological").doesNotContain("remain");
    }

    @Test
    void tellsThePlainerOfTwoVersions() {
        Readability first =
                Readability.of("The council had, after prolonged deliberation, resolved to discontinue the ferry,"
                        + " which had transported residents across the estuary since 1921, because its maintenance had become"
                        + " prohibitively expensive.");
        Readability second = Readability.of(
                "The town is going to stop the ferry. It has taken people across the river mouth"
                        + " since 1921. But it now costs too much to keep it going. The council talked about it for a long time.");

        // As log odds: more than 20 to 1.
        assertThat(second.plainness()).isGreaterThan(first.plainness() + 3);
    }

    @Test
    void computesTheClassicFormulas() {
        // Twelve words, two sentences, twelve syllables, by hand.
        Formulas formulas = Formulas.of("The cat sat on the mat. The dog ran to the gate.");

        assertThat(formulas.fleschEase()).isCloseTo(206.835 - 1.015 * 6 - 84.6, within(1e-9));
        assertThat(formulas.fleschKincaidGrade()).isCloseTo(0.39 * 6 + 11.8 - 15.59, within(1e-9));
    }

    @Test
    void measuresATextWithoutWords() {
        assertThat(Readability.of("… 12 — 14").hardWords()).isEmpty();
    }

    @Test
    void measuresALongTextByItsPieces() {
        Readability mixed = Readability.of((EASY + " ").repeat(6) + (HARD + " ").repeat(7));

        assertThat(mixed.ease())
                .isBetween(
                        Readability.of(HARD).ease() - 10, Readability.of(EASY).ease() + 10);
        assertThat(mixed.hardWords()).contains("epistemological");
    }

    @Test
    void measuresAnArticleAndEachSection() {
        ArticleLevel level =
                ArticleLevel.of(Article.titled("Both", new Section("A cat", EASY), new Section("A doctrine", HARD)));

        assertThat(level.sections()).hasSize(2);
        assertThat(level.article().ease())
                .isBetween(
                        level.sections().getLast().ease(),
                        level.sections().getFirst().ease());
    }

    @Test
    void doesNotEndASentenceAtAnAbbreviation() {
        assertThat(Prose.of("Dr. Lang met Mrs. Ito at 5 p.m. on Monday. They left.")
                        .sentences())
                .hasSizeBetween(2, 3);
        assertThat(Prose.of("The U.S. team won. It was late.").sentences()).hasSize(2);
    }
}
