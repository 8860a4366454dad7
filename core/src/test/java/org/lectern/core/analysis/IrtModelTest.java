package org.lectern.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IrtModelTest {

    private static final double[] SLOPES = {.8, 1.2, 1.6, 1, .6, 1.4, 1.1, .9};
    private static final double[] DIFFICULTIES = {-1.5, -.5, 0, .5, 1, 1.5, -1, .2};

    @Test
    void theTwoParameterModelFindsTheCurvesThatMadeTheData() {
        IrtFit fit = IrtModel.TWO_PL.fit(simulated(6000, SLOPES, DIFFICULTIES));

        for (int item = 0; item < SLOPES.length; item++) {
            ItemParameters found = fit.items().get(item);
            assertThat(found.a()).isCloseTo(SLOPES[item], within(4 * found.seA()));
            assertThat(found.b()).isCloseTo(DIFFICULTIES[item], within(4 * found.seB()));
            assertThat(found.seA()).isBetween(.02, .15);
        }
    }

    @Test
    void raschHasOneSlopeAndNeverFitsBetter() {
        Responses responses = simulated(2000, SLOPES, DIFFICULTIES);

        IrtFit rasch = IrtModel.RASCH.fit(responses);

        assertThat(rasch.items().stream().map(ItemParameters::a).distinct()).hasSize(1);
        assertThat(rasch.logLik()).isLessThan(IrtModel.TWO_PL.fit(responses).logLik());
    }

    @Test
    void theMaximumIsAMaximum() {
        Responses responses = simulated(300, SLOPES, DIFFICULTIES);
        MarginalLikelihood likelihood = new MarginalLikelihood(
                ResponsePatterns.of(responses, java.util.List.of(0, 1, 2, 3, 4, 5, 6, 7)), IrtModel.RASCH);
        IrtFit fit = IrtModel.RASCH.fit(responses);
        double[] best = new double[likelihood.size()];
        for (int item = 0; item < 8; item++) {
            ItemParameters found = fit.items().get(item);
            best[item] = -found.a() * found.b();
            best[8] = found.a();
        }

        for (double slope : likelihood.gradient(best)) {
            assertThat(slope).isCloseTo(0, within(1e-3));
        }
    }

    @Test
    void anItemThatAllGotRightTellsNothing() {
        Responses responses = Responses.ofZerosAndOnes(new int[][] {
            {1, 1, 0, 1}, {1, 0, 0, 1}, {1, 1, 1, 0}, {1, 0, 1, 0}, {1, 1, 0, 0}, {1, 0, 0, 0}, {1, 1, 1, 1}
        });

        IrtFit fit = IrtModel.RASCH.fit(responses);

        assertThat(fit.items().get(0).b()).isNaN();
        assertThat(fit.items().get(1).b()).isFinite();
        assertThat(fit.logLik()).isFinite();
    }

    @Test
    void aTinyClassGivesFiniteEstimates() {
        Responses responses =
                Responses.ofZerosAndOnes(new int[][] {{1, 1, 0}, {0, 0, 0}, {1, 1, 1}, {1, 1, 0}, {0, 0, 1}});

        for (ItemParameters item : IrtModel.TWO_PL.fit(responses).items()) {
            assertThat(item.a()).isFinite();
            assertThat(item.b()).isFinite();
        }
    }

    @Test
    void tooFewItemsGiveNoFit() {
        assertThat(IrtModel.TWO_PL
                        .fit(Responses.ofZerosAndOnes(new int[][] {{1, 0}, {0, 1}, {1, 1}}))
                        .logLik())
                .isNaN();
    }

    @Test
    void theQuadratureIntegratesThePowersOfANormalVariable() {
        GaussHermite rule = GaussHermite.ofSize(21);
        double[] moments = new double[9];
        for (int i = 0; i < 21; i++) {
            for (int power = 0; power < moments.length; power++) {
                moments[power] += rule.weights()[i] * Math.pow(rule.nodes()[i], power);
            }
        }

        double[] expected = {1, 0, 1, 0, 3, 0, 15, 0, 105};
        for (int power = 0; power < moments.length; power++) {
            assertThat(moments[power]).isCloseTo(expected[power], within(1e-9));
        }
        assertThat(Arrays.stream(GaussHermite.ofSize(61).nodes()).distinct()).hasSize(61);
    }

    static Responses simulated(int learners, double[] slopes, double[] difficulties) {
        Random random = new Random(7);
        int[][] outcomes = new int[learners][slopes.length];
        for (int[] row : outcomes) {
            double ability = random.nextGaussian();
            for (int item = 0; item < slopes.length; item++) {
                ItemParameters curve = new ItemParameters(slopes[item], difficulties[item], 0, 0);
                row[item] = random.nextDouble() < curve.chance(ability) ? 1 : 0;
            }
        }
        return Responses.ofZerosAndOnes(outcomes);
    }
}
