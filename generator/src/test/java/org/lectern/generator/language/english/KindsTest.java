package org.lectern.generator.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.conllu.ConlluReader;

/** What kind of thing a noun phrase stands for is weighed with what the noun means and where it stands. */
class KindsTest {

    /** The network by itself takes each of these for something else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Without the dryer there was no clean towel.                    | dryer | THING",
                "The jar was near the sieve.                                    | jar   | THING",
                "He noticed the noise beside the mud at once.                   | mud   | SUBSTANCE",
                "They spoke of the resin and the yeast.                         | yeast | SUBSTANCE",
                "The auction was near the meal.                                 | meal  | EVENT",
                "Without the dawn there was no work.                            | dawn  | TIME",
                "The sled was near the wash.                                    | wash  | THING",
                "A parade is more than a firm.                                  | firm  | ORGANISATION",
            })
    void whatANounMeansCounts(String text, String noun, EntityType type) {
        assertThat(typesOf(text, noun)).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two otters and a heron live beside the weir.    | heron    | ANIMAL",
                "She planted oaks behind the chapel.             | oaks     | PLANT",
                "The storm broke the pier in March.              | storm    | EVENT",
                "The storm broke the pier in March.              | March    | TIME",
                "The ministry sent nurses to the valley.         | ministry | ORGANISATION",
                "The ministry sent nurses to the valley.         | nurses   | GROUP",
                "The ministry sent nurses to the valley.         | valley   | PLACE",
                "The painter paid 40 dollars for water.          | painter  | PERSON",
                "The painter paid 40 dollars for water.          | dollars  | QUANTITY",
                "The painter paid 40 dollars for water.          | water    | SUBSTANCE",
            })
    void whatIsPlainStaysAsItIs(String text, String noun, EntityType type) {
        assertThat(typesOf(text, noun)).containsExactly(type);
    }

    /** What "talent" means most often is no person: what the network saw in the sentence is believed more. */
    @Test
    void whoIsTakenForAPersonStaysOne() {
        assertThat(typesOf("Mirela is the new talent of the choir.", "talent")).containsExactly(EntityType.PERSON);
        assertThat(typesOf("One talent of the valley said that she was tired.", "talent"))
                .containsExactly(EntityType.PERSON);
    }

    @Test
    void anExampleIsMadeOfEachHeadThatAnnotatorsMarked() {
        ParsedText gold = ConlluReader.read(String.join(
                "\n",
                "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-person-2",
                "2\tpotter\tpotter\tNOUN\tNN\t_\t3\tnsubj\t_\tEntity=1)",
                "3\tfired\tfire\tVERB\tVBD\t_\t0\troot\t_\t_",
                "4\ta\ta\tDET\tDT\t_\t5\tdet\t_\tEntity=(2-object-2",
                "5\tbowl\tbowl\tNOUN\tNN\t_\t3\tobj\t_\tEntity=2)|SpaceAfter=No",
                "6\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_",
                "",
                ""));
        List<KindExample> examples = SharedAnalyser.get().kindExamples(gold);
        assertThat(examples).extracting(KindExample::type).containsExactly(EntityType.PERSON, EntityType.THING);
        assertThat(examples).extracting(KindExample::network).containsExactly(EntityType.PERSON, EntityType.THING);
        assertThat(examples).allSatisfy(example -> {
            assertThat(example.features()).hasSize(KindFeatures.COUNT).doesNotContain(Double.NaN);
            assertThat(KindExample.types()).contains(example.type());
        });
    }

    private static List<EntityType> typesOf(String text, String noun) {
        ParsedText parsed = SharedAnalyser.get().analyse(text);
        return parsed.sentences().stream()
                .flatMap((ParsedSentence sentence) -> sentence.mentions().stream()
                        .filter(mention -> sentence.word(mention.head()).form().equals(noun))
                        .map(mention -> mention.type()))
                .toList();
    }
}
