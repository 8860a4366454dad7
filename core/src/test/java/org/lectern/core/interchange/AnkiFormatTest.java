package org.lectern.core.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.interchange.table.AnkiFormat;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Item;
import org.lectern.core.question.Skill;

class AnkiFormatTest {

    private final AnkiFormat anki = new AnkiFormat();

    @Test
    void aClozeComesBackWithItsOtherAnswers() {
        Cloze thaw = new Cloze("It thaws in ____ every year.", List.of("March", "early March"), List.of());

        Export export = anki.write(List.of(item(thaw)));

        assertThat(export.losses()).isEmpty();
        assertThat(anki.read(export.bytes()).items()).extracting(Item::question).containsExactly(thaw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a}", "a::b", "a}}b"})
    void anAnswerThatAnkiWouldCutIsReported(String answer) {
        Export export = anki.write(List.of(item(new Cloze("It thaws in ____.", List.of(answer), List.of()))));

        assertThat(export.losses()).extracting(Loss::item).containsExactly("thaw");
    }

    private static Item item(Cloze cloze) {
        return new Item("thaw", cloze, List.of(), Skill.DETAIL, BloomLevel.REMEMBER, .5, .5);
    }
}
