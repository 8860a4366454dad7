package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.question.Matching;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.english.EnglishAnalyser;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;

class CauseAndEffectTest {

    private static final String FERRY = "Nora Field bought an old ferry in Ardle. "
            + "Tom Reed painted the ferry with white paint. "
            + "A carpenter built six new benches for the deck. "
            + "%s The ferry reached the island after three hours.";

    @Test
    void asksWhatTheTextExplainsByACause() {
        SingleChoice question =
                effect(FERRY.formatted("Nora Field hired a second pilot because thick fog was expected."));
        assertThat(question.stem())
                .isEqualTo("Which statement does the text explain by saying that thick fog was expected?");
        assertThat(question.key().text()).isEqualTo("Nora Field hired a second pilot.");
        assertThat(question.distractors())
                .extracting(Option::text)
                .hasSizeBetween(2, 3)
                .allMatch(FERRY::contains)
                .noneMatch(text -> text.startsWith("The ferry reached"));
    }

    @Test
    void readsSoAsACauseAndNamesWhoIsMeant() {
        SingleChoice question = effect(FERRY.formatted("Nora Field had no money left, so she sold two boats."));
        assertThat(question.stem())
                .isEqualTo("Which statement does the text explain by saying that Nora Field had no money left?");
        assertThat(question.key().text()).isEqualTo("Nora Field sold two boats.");
    }

    @Test
    void takesNoCauseAmongOthersForTheCause() {
        assertThat(effects(FERRY.formatted("Nora Field hired a second pilot partly because thick fog was expected.")))
                .isEmpty();
    }

    @Test
    void matchesThreeStatementsWithTheirReasons() {
        String text = "Nora Field hired a second pilot because thick fog was expected. "
                + "Tom Reed had no money left, so he sold two boats. "
                + "Anna Brook moved to Ardle because her brother was ill.";
        List<Candidate> found;
        try (EnglishAnalyser analyser = EnglishAnalyser.load(1)) {
            found =
                    Derivation.aboutTheWhole(ArticleReading.of(Article.titled("", new Section("", text)), analyser))
                            .stream()
                            .filter(candidate -> candidate.rule().equals("match-causes"))
                            .toList();
        }
        assertThat(found).hasSize(1);
        assertThat(((Matching) found.getFirst().question()).pairs())
                .containsExactly(
                        new Matching.Pair("Nora Field hired a second pilot.", "Thick fog was expected."),
                        new Matching.Pair("Tom Reed sold two boats.", "Tom Reed had no money left."),
                        new Matching.Pair("Anna Brook moved to Ardle.", "Anna Brook’s brother was ill."));
        assertThat(found.getFirst().skill()).isEqualTo(Skill.CAUSE_AND_EFFECT);
        assertThat(found.getFirst().evidence()).hasSize(3);
    }

    private static SingleChoice effect(String text) {
        List<Candidate> found = effects(text);
        assertThat(found).hasSize(1);
        return (SingleChoice) found.getFirst().question();
    }

    private static List<Candidate> effects(String text) {
        return ReadTexts.candidates(text).stream()
                .filter(candidate -> candidate.rule().equals("effect"))
                .toList();
    }
}
