package org.lectern.core.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Item;
import org.lectern.core.question.Question;
import org.lectern.core.question.Skill;
import org.lectern.core.scoring.AnyQuestion;

class RoundTripPropertiesTest {

    @Provide
    Arbitrary<QuestionFormat> formats() {
        return Arbitraries.of(QuestionFormats.all());
    }

    @Provide
    Arbitrary<List<Question>> quizzes() {
        return AnyQuestion.questions().list().ofMinSize(1).ofMaxSize(3);
    }

    @Property(seed = "1", tries = 500)
    void aQuestionComesBackEqualOrTheReportSaysWhatWasLost(
            @ForAll("formats") QuestionFormat format, @ForAll("quizzes") List<Question> questions) {
        List<Item> items = new ArrayList<>();
        for (Question question : questions) {
            items.add(
                    new Item("item: " + items.size(), question, List.of(), Skill.DETAIL, BloomLevel.REMEMBER, .5, .5));
        }

        Export export = format.write(items);
        Import back = format.read(export.bytes());

        List<String> lossy = export.losses().stream().map(Loss::item).distinct().toList();
        if (lossy.isEmpty()) {
            assertThat(back.refused()).isEmpty();
            assertThat(back.items()).extracting(Item::question).isEqualTo(questions);
        } else if (back.items().size() == items.size()) {
            for (int i = 0; i < items.size(); i++) {
                if (!lossy.contains(items.get(i).id())) {
                    assertThat(back.items().get(i).question()).isEqualTo(questions.get(i));
                }
            }
        } else {
            assertThat(back.items().size() + back.refused().size() + lossy.size())
                    .isGreaterThanOrEqualTo(items.size());
        }
    }

    @Property(seed = "1")
    void anyTextIsReadOrRefusedInASentence(@ForAll("formats") QuestionFormat format, @ForAll("texts") String text) {
        try {
            Import read = format.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(read.refused())
                    .allSatisfy(refusal -> assertThat(refusal.why()).isNotBlank());
        } catch (UnreadableFileException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab1 {}=~#:%\\-><\n\t/&;\"'[],|?$")
                .ofMaxLength(60);
    }
}
