package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.question.TrueFalse;

/** What can be called true or false by the text, and what can be denied. */
class JudgeableTest {

    private static final String BEFORE = "Rain fell on the valley for a week. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The skyline of Larvik is spectacular from the northern slope.",
                "Larvik has a great library in the old town hall.",
                "Ada Quist had married the surveyor Jon Berg.",
                "Ada Quist might have bought the old mill in Larvik.",
                "The farmers of Larvik would have sold the timber in Bergen."
            })
    void whatNobodyCanJudgeIsNotStated(String sentence) {
        assertThat(judged(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old mill of Larvik had three.",
                "A Norwegian surveyor Jon Berg built a bridge over the river Numa.",
                "Ada Quist told Jon Berg that Peter Holt had left after he was born.",
                "Ada Quist gave the farmers of Larvik horses when they needed them.",
                "Larvik has a library that was built by herself in 1904.",
                "The farmers of Larvik were not unfriendly to the surveyors.",
                "For Larvik's engineers, c is the highest speed of the water in a pipe.",
                "Ada Quist closed many other workshops in Larvik."
            })
    void whatHangsLooseIsNotStated(String sentence) {
        assertThat(judged(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old mill of Larvik had three wheels.",
                "The surveyor Jon Berg built a bridge over the river Numa.",
                "Ada Quist cut herself with a knife in the old mill."
            })
    void whatHangsTogetherIsStated(String sentence) {
        assertThat(judged(sentence)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The library of Larvik is older than the town hall.",
                "Larvik has a large library in the old town hall.",
                "Ada Quist had married the surveyor Jon Berg before the war.",
                "Ada Quist gave a great library to the town of Larvik."
            })
    void whatTheTextSettlesIsStated(String sentence) {
        assertThat(judged(sentence)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Quist announced a new tax on timber in Larvik.",
                "Ada Quist said that the old mill of Larvik was empty.",
                "Ada Quist believes that the old mill of Larvik is empty.",
                "The old mill of Larvik cost about 300,000 crowns.",
                "Thousands of farmers left the valley of Larvik in 1904."
            })
    void whatCouldBeDeniedInTwoWaysIsNotDenied(String sentence) {
        assertThat(judged(sentence)).noneMatch(stem -> stem.contains(" not "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Quist introduced a new tax on timber in Larvik.",
                "The old mill of Larvik cost 300,000 crowns."
            })
    void aPlainDeedIsDenied(String sentence) {
        assertThat(judged(sentence)).anyMatch(stem -> stem.contains(" did not "));
    }

    private static List<String> judged(String sentence) {
        return ReadTexts.candidates(BEFORE + sentence).stream()
                .filter(candidate -> candidate.question() instanceof TrueFalse)
                .map(candidate -> candidate.question().stem())
                .filter(stem -> !stem.startsWith("Rain"))
                .toList();
    }
}
