package org.lectern.generator.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** A name is judged by all its places in a text. */
class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Valmora, a small town in the hills, has a mill. Valmora closed it. People who live in Valmora were "
                        + "angry. | PLACE",
                "Mr Valmora smiled. Valmora closed the mill last year. “I had to,” said Valmora. | PERSON",
                "Valmora Inc. is a company that makes bells. Valmora closed the mill last year. | ORGANISATION",
                "Quito, the capital of Ecuador, lies high in the Andes. Quito has grown fast. | PLACE",
            })
    void oneNameIsOneKindOfThingThroughoutAText(String text, EntityType type) {
        ParsedText parsed = SharedAnalyser.get().analyse(text);
        String word = text.split("[ ,]")[0].replace("Mr", "Valmora");
        List<EntityType> found = parsed.sentences().stream()
                .flatMap(sentence -> sentence.names().stream()
                        .filter(name -> sentence.word(name.first()).form().equals(word))
                        .map(Name::type))
                .toList();
        assertThat(found).hasSizeGreaterThanOrEqualTo(2).containsOnly(type);
    }

    @Test
    void aSurnameIsWhatTheFullNameIs() {
        assertThat(typesOf("Torvalds wrote Linux. Linus Torvalds lives in Portland.", "Torvalds"))
                .containsExactly(EntityType.PERSON);
    }

    @Test
    void aNameInCapitalsIsAName() {
        assertThat(typesOf("LONDON — The chancellor met three ministers on Thursday.", "LONDON"))
                .containsExactly(EntityType.PLACE);
        assertThat(typesOf("Ana Duarte lives in Porto. Duarte is glad.", "Ana")).containsExactly(EntityType.PERSON);
    }

    @Test
    void aNameAndItsMentionAreOfOneType() {
        ParsedText parsed = SharedAnalyser.get()
                .analyse(
                        "Quito said nothing. Debian and Bind are programs. Ana Duarte of Acme Corp. flew to Nairobi. The "
                                + "respective author answers to the United Nations. Kenya won the cup, and Duarte wept.");
        int names = 0;
        for (ParsedSentence sentence : parsed.sentences()) {
            for (Mention mention : sentence.mentions()) {
                Word head = sentence.word(mention.head());
                List<Name> headed = sentence.nameAt(head).stream()
                        .filter(name -> Names.TYPES.contains(name.type()) && !name.covers(head.head()))
                        .toList();
                boolean known = head.is(UniversalTag.PROPN) && Names.TYPES.contains(mention.type());
                names += known ? headed.size() : 0;
                assertThat(headed).allMatch(name -> !known || name.type() == mention.type());
            }
        }
        assertThat(names).isGreaterThan(4);
    }

    @Test
    void commonNounsAreNoNames() {
        ParsedText parsed = SharedAnalyser.get()
                .analyse("The person said nothing. The respective author of each part answers for it.");
        assertThat(parsed.sentences()).allSatisfy(s -> assertThat(s.names()).isEmpty());
        assertThat(parsed.mentions()).noneMatch(Mention::isNamed);
    }

    @Test
    void whatAWordMeansMostOftenIsKnown() {
        assertThat(WordLists.classOf("teacher")).isEqualTo("person");
        assertThat(WordLists.classOf("valmora")).isEmpty();
        assertThat(WordLists.CITIES).contains("quito");
        assertThat(WordLists.PLACES).contains("ecuador");
    }

    private static List<EntityType> typesOf(String text, String first) {
        ParsedText parsed = SharedAnalyser.get().analyse(text);
        return parsed.sentences().stream()
                .flatMap(sentence -> sentence.names().stream()
                        .filter(name -> sentence.word(name.first()).form().equals(first))
                        .map(Name::type))
                .toList();
    }
}
