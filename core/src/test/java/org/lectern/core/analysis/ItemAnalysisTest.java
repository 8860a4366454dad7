package org.lectern.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.csv.CsvException;

class ItemAnalysisTest {

    @Test
    void classicalFiguresAgreeWithThoseWorkedOutByHand() {
        Responses responses = read("id,a,b,c\nx,1,1,1\ny,1,1,0\nz,1,0,0\nw,0,0,0\n");

        // Item variances 1/4, 1/3, 1/4; totals 3, 2, 1, 0 with variance 5/3.
        assertThat(ClassicalStatistics.alpha(responses)).isCloseTo(.75, within(1e-12));
        assertThat(ClassicalStatistics.facility(responses, 0)).isEqualTo(.75);
        // a against b + c: (1,1,1,0) and (2,1,0,0).
        assertThat(ClassicalStatistics.discrimination(responses, 0)).isCloseTo(.5222, within(1e-4));
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        Responses responses = read("\uFEFFpupil;\"Q; 1\";Q2;;\r\nAda;1;0;;\r\nBob;1.0;NA;;\r\n\r\n");

        assertThat(responses.items()).containsExactly("Q; 1", "Q2");
        assertThat(responses.learners()).hasSize(2);
        assertThat(responses.learners().get(1).outcomes())
                .containsExactly(Responses.Outcome.RIGHT, Responses.Outcome.MISSING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|empty",
                "id,a,b|no learner",
                "id\\nx\\n|names no item",
                "id,a,a\\nx,1,0|Two columns are called 'a'",
                "id,a,\"\",b\\nx,1,0,1|Column 3",
                "id,a,b\\nx,1,2|Line 2, item 'b': '2' is neither 0 nor 1",
                "id,a,b\\nx,1|Line 2 has 1 answers for 2 items",
                "id,a\\nx,1,0|more cells than the header",
                "x,1,0,0\\ny,1,1,0|'0'",
                "id,\"a\\nx,1|never closed",
            })
    void refusesWithOneSentence(String file, String says) {
        assertThatThrownBy(() -> read(file.replace("\\n", "\n")))
                .isInstanceOf(CsvException.class)
                .hasMessageContaining(says)
                .hasMessageNotContaining("\n");
    }

    @Test
    void aDistractorThatDrawsTheStrongIsPointedOut() {
        List<Distractors.Choice> choices = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            choices.add(new Distractors.Choice(i < 20 ? 0 : i < 35 ? 1 : 2, i));
        }

        List<Distractors.OptionUse> uses = Distractors.analyse(4, 1, choices);

        assertThat(uses)
                .extracting(Distractors.OptionUse::finding)
                .containsExactly(
                        Distractors.Finding.WORKS,
                        Distractors.Finding.WORKS,
                        Distractors.Finding.DRAWS_THE_STRONG,
                        Distractors.Finding.HARDLY_CHOSEN);
        assertThat(uses.get(0).weakShare()).isEqualTo(1);
        assertThat(uses.get(2).chosen()).isEqualTo(5);
    }

    @Test
    void aFewAnswersAreNoEvidenceAgainstAnOption() {
        assertThat(Distractors.analyse(2, 0, List.of(new Distractors.Choice(1, 3), new Distractors.Choice(0, 1))))
                .extracting(Distractors.OptionUse::finding)
                .containsOnly(Distractors.Finding.TOO_FEW);
    }

    private static Responses read(String csv) {
        return ResponsesCsv.read(csv.getBytes(StandardCharsets.UTF_8));
    }
}
