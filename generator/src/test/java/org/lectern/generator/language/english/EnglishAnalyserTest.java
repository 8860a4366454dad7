package org.lectern.generator.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.generator.language.Clause;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Modality;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

class EnglishAnalyserTest {

    private static final String TEXT =
            "The lighthouse at Corran was built by two brothers in 1871. It didn't fall, although Dr. Okafor "
                    + "of the Marine Institute had warned that storms might destroy it.\n\n"
                    + "Its lamp cost £4,000.";

    private final ParsedText parsed = SharedAnalyser.get().analyse(TEXT);

    @Test
    void sentencesAndParagraphsAreFound() {
        assertThat(parsed.sentences())
                .extracting(ParsedSentence::text)
                .hasSize(3)
                .last()
                .isEqualTo("Its lamp cost £4,000.");
        assertThat(parsed.sentences()).extracting(ParsedSentence::paragraph).containsExactly(0, 0, 1);
    }

    /** No sure end parts these, and they are more than are kept half read at a time. */
    @Test
    void sentencesReadAlongWithTheirNeighboursComeInOrderWithTreesOfTheirOwn() {
        String paragraph = "the dog slept. we walked home along the old road. my sister laughed.\n\n";
        ParsedText many = SharedAnalyser.get().analyse(paragraph.repeat(120));
        assertThat(many.sentences()).hasSize(360);
        for (int i = 0; i < 360; i++) {
            ParsedSentence sentence = many.sentences().get(i);
            assertThat(sentence.paragraph()).isEqualTo(i / 3);
            assertThat(sentence.root().form())
                    .isEqualTo(List.of("slept", "walked", "laughed").get(i % 3));
            assertThat(sentence.clauses().getFirst().subject().map(Word::form))
                    .contains(List.of("dog", "we", "sister").get(i % 3));
        }
    }

    /** So many words that each sentence is read anew. */
    @Test
    void sentencesOfALongStretchComeInOrderToo() {
        String stretch = "the dog slept. we walked home along the old road. my sister laughed. ".repeat(7);
        ParsedText parsed = SharedAnalyser.get().analyse(stretch);
        assertThat(parsed.sentences())
                .extracting(sentence -> sentence.root().form())
                .hasSize(21)
                .startsWith("slept", "walked", "laughed", "slept")
                .endsWith("slept", "walked", "laughed");
    }

    @Test
    void contractionsAreTwoWordsWithTheirLemmas() {
        List<Word> words = parsed.sentences().get(1).words();
        assertThat(words).extracting(Word::form).startsWith("It", "did", "n't", "fall", ",");
        assertThat(words).extracting(Word::lemma).startsWith("it", "do", "not", "fall");
    }

    @Test
    void aPassiveHasItsSubjectAndItsAgent() {
        Clause built = parsed.sentences().getFirst().clauses().getFirst();
        assertThat(built.predicate().form()).isEqualTo("built");
        assertThat(built.isPassive()).isTrue();
        assertThat(built.subject().map(Word::form)).contains("lighthouse");
        assertThat(built.agent().map(Word::form)).contains("brothers");
    }

    @Test
    void whatWasWarnedOfIsNoFact() {
        ParsedSentence sentence = parsed.sentences().get(1);
        Word fall = sentence.root();
        assertThat(fall.lemma()).isEqualTo("fall");
        assertThat(sentence.isNegated(fall)).isTrue();
        Word destroy = sentence.words().stream()
                .filter(w -> w.hasLemma("destroy"))
                .findFirst()
                .orElseThrow();
        assertThat(sentence.modality(destroy)).isEqualTo(Modality.POSSIBLE);
        assertThat(destroy.tag()).isEqualTo(UniversalTag.VERB);
    }

    @Test
    void namesHaveTheirTypes() {
        ParsedSentence sentence = parsed.sentences().get(1);
        assertThat(sentence.names()).extracting(sentence::textOf).contains("Marine Institute");
        assertThat(sentence.names()).extracting(Name::type).contains(EntityType.PERSON, EntityType.ORGANISATION);
    }

    @Test
    void theSameTextGivesTheSameAnalysis() {
        ParsedText again = SharedAnalyser.get().analyse(TEXT);
        assertThat(again.sentences()).isEqualTo(parsed.sentences());
        assertThat(again.chains()).isEqualTo(parsed.chains());
    }

    @Test
    void anEmptyTextHasNoSentences() {
        assertThat(SharedAnalyser.get().analyse(" \n\t ").sentences()).isEmpty();
    }
}
