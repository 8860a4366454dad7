package org.lectern.generator.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.lectern.generator.trees.BoostedTrees;
import org.lectern.generator.trees.BoostedTrees.Tree;

/** The estimate of quality weighs every feature and lets trees see which of them stand together. */
class QualityModelTest {

    /** Short items lose, and rough ones lose more where they are short as well. */
    private static final QualityModel MODEL = new QualityModel(
            Map.of("always", 1.0, "short", -0.5, "rough", -1.0),
            List.of("rough", "short"),
            new BoostedTrees(
                    0.25,
                    List.of(new Tree(new int[] {0, 1, 1}, new double[] {.5, .5, .5}, new double[] {0, 0, 0, -2}))),
            Calibration.NONE);

    @Test
    void whatStandsTogetherCountsMoreThanItsParts() {
        double plain = MODEL.estimate(Map.of());
        double isShort = MODEL.estimate(Map.of("short", 1.0));
        double rough = MODEL.estimate(Map.of("rough", 1.0));
        double both = MODEL.estimate(Map.of("short", 1.0, "rough", 1.0));
        assertEquals(1 / (1 + Math.exp(-0.625)), plain, 1e-9);
        assertTrue(plain > isShort && isShort > rough && rough > both);
        assertEquals(odds(isShort) + odds(rough) - odds(plain) - 1, odds(both), 1e-9);
    }

    @Test
    void aFeatureItDoesNotKnowCountsNothing() {
        assertEquals(MODEL.estimate(Map.of("short", 1.0)), MODEL.estimate(Map.of("short", 1.0, "new", 9.0)), 0);
    }

    @Test
    void aKindOfItemThatWasThoughtTooMuchOfIsSetRight() {
        QualityModel settled = MODEL.calibrated(new Calibration(0.5, 2, Map.of("rough", -1.5)));
        double plain = odds(MODEL.estimate(Map.of()));
        double rough = odds(MODEL.estimate(Map.of("rough", 1.0)));
        assertEquals(0.5 + 2 * plain, odds(settled.estimate(Map.of())), 1e-9);
        assertEquals(0.5 + 2 * rough - 1.5, odds(settled.estimate(Map.of("rough", 1.0))), 1e-9);
    }

    @Test
    void whatWasSetRightOnceIsSetRightAgainOnTopOfIt() {
        QualityModel once = MODEL.calibrated(new Calibration(0.5, 2, Map.of("rough", -1.5)));
        QualityModel twice = once.calibrated(new Calibration(-1, 0.5, Map.of("rough", 0.25, "short", 1.0)));
        Map<String, Double> columns = Map.of("short", 1.0, "rough", 1.0);
        assertEquals(-1 + 0.5 * odds(once.estimate(columns)) + 1.25, odds(twice.estimate(columns)), 1e-9);
    }

    @Property(seed = "41")
    void whatIsWrittenIsReadAgain(
            @ForAll @DoubleRange(min = -3, max = 3) double isShort,
            @ForAll @DoubleRange(min = -3, max = 3) double rough,
            @ForAll @DoubleRange(min = -3, max = 3) double always,
            @ForAll @DoubleRange(min = 0.2, max = 3) double slope) {
        Map<String, Double> columns = Map.of("short", isShort, "rough", rough);
        QualityModel model = MODEL.calibrated(new Calibration(always, slope, Map.of("rough", always)));
        assertEquals(model.estimate(columns), QualityModel.read(model.written()).estimate(columns), 1e-3);
    }

    @Test
    void aFileWithoutTreesIsNoModel() {
        assertThrows(IllegalArgumentException.class, () -> QualityModel.read("always\t1.0\n"));
    }

    private static double odds(double chance) {
        return Math.log(chance / (1 - chance));
    }
}
