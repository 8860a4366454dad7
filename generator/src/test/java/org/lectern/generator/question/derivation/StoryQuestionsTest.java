package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.question.ShortAnswer;
import org.lectern.generator.question.Candidate;

/** What teachers ask about a story: what came next, why, how somebody felt, what somebody wanted. */
class StoryQuestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The miller closed the heavy gate and walked to the village. | What did the miller do after closing the heavy gate? | walked to the village
                    The rope of the bell broke. The miller ran up the tower. | What did the miller do after the rope of the bell broke? | ran up the tower
                    The rope of the bell broke. The miller ran up the tower. | What happened after the rope of the bell broke? | the miller ran up the tower
                    The wheel of the mill was broken, so the miller walked to the village. | Why did the miller walk to the village? | the wheel of the mill was broken
                    The miller was so tired that he slept until noon. | Why did he sleep until noon? |
                    The miller closed the heavy gate, for the river was rising. | Why did the miller close the heavy gate? | the river was rising
                    The miller hid the key under a stone so that the fox could not find it. | Why did the miller hide the key under a stone? | so that the fox could not find it
                    Fearing the water, the miller closed the heavy gate. | Why did the miller close the heavy gate? | fearing the water
                    The miller was glad to see the lost horse again. | Why was the miller glad? | to see the lost horse again
                    The miller promised to repair the wheel before winter. | What did the miller promise to do? | repair the wheel before winter
                    The miller believed that the river would rise. | What did the miller believe? | the river would rise
                    """)
    void isAskedAmongMany(String text, String stem, String answer) {
        Map<String, String> asked = asked(text);
        if (answer == null) {
            assertThat(asked).doesNotContainKey(stem);
        } else {
            assertThat(asked).containsEntry(stem, answer);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The rope of the bell broke. The miller had left the tower.
                    The rope of the bell broke. Meanwhile the miller ran up the tower.
                    The rope of the bell broke. The miller always ran up the tower.
                    The rope of the bell did not break. The miller ran up the tower.
                    """)
    void whatIsNotToldInItsOrderIsNotAskedForAsNext(String text) {
        assertThat(asked(text).keySet()).noneMatch(stem -> stem.contains(" after "));
    }

    @Test
    void bothEventsAreShownAsEvidence() {
        Candidate next = ReadTexts.everyCandidate("The rope of the bell broke. The miller ran up the tower.").stream()
                .filter(candidate -> candidate.rule().equals("what-did-next"))
                .findFirst()
                .orElseThrow();
        assertThat(next.evidence()).hasSize(2);
        assertThat(next.traits().isRough()).isTrue();
    }

    private static Map<String, String> asked(String text) {
        List<Candidate> candidates = ReadTexts.everyCandidate(text);
        return candidates.stream()
                .filter(candidate -> candidate.question() instanceof ShortAnswer)
                .collect(Collectors.toMap(
                        candidate -> candidate.question().stem(), Candidate::focus, (one, other) -> one));
    }
}
