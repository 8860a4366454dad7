package org.lectern.generator.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ParsedSentenceTest {

    private final ParsedSentence bridge = GoldSentences.theBridgeWasNotBuilt();
    private final ParsedSentence sailors = GoldSentences.sailorsClaimed();

    @Test
    void clausesKnowTheirArguments() {
        Clause built = bridge.clauses().getFirst();
        assertThat(built.kind()).isEqualTo(Clause.Kind.MAIN);
        assertThat(built.subject().map(Word::form)).contains("bridge");
        assertThat(built.agent().map(Word::form)).contains("monks");
        assertThat(built.isPassive()).isTrue();
        assertThat(built.isNegated()).isTrue();
        assertThat(bridge.textOf(built.ownWords())).isEqualTo("The bridge was not built by monks .");
    }

    @Test
    void anAuxiliaryTurnsAFactIntoAPossibility() {
        Clause survived = bridge.clauses().get(1);
        assertThat(survived.kind()).isEqualTo(Clause.Kind.COORDINATE);
        assertThat(survived.modality()).isEqualTo(Modality.POSSIBLE);
        assertThat(survived.isNegated()).isFalse();
        assertThat(bridge.modality(bridge.root())).isEqualTo(Modality.FACT);
    }

    @Test
    void whatIsSaidIsNotAFactNorIsWhatIsJoinedToIt() {
        assertThat(sailors.modality(sailors.word(6))).isEqualTo(Modality.REPORTED);
        assertThat(sailors.modality(sailors.word(8))).isEqualTo(Modality.REPORTED);
        assertThat(sailors.modality(sailors.root())).isEqualTo(Modality.FACT);
    }

    @Test
    void aCoordinateVerbSharesItsSubject() {
        assertThat(sailors.subjectOf(sailors.word(8)).map(Word::form)).contains("island");
    }

    @Test
    void subtreesCoverWholePhrases() {
        assertThat(sailors.textOf(sailors.subtree(sailors.word(5)))).isEqualTo("the island");
        assertThat(sailors.subtreeSpan(sailors.word(6)).in("Sailors claimed that the island sank and vanished ."))
                .isEqualTo("that the island sank and vanished");
        assertThat(sailors.isBelow(sailors.word(4), sailors.word(6))).isTrue();
        assertThat(sailors.isBelow(sailors.word(1), sailors.word(6))).isFalse();
    }

    @Test
    void headsThatFormNoTreeAreRefused() {
        assertThatThrownBy(() -> GoldSentences.sentence("""
                        Round round ADV RB _ 0 root
                        and and CCONJ CC _ 3 cc
                        round round ADV RB _ 2 conj
                        """)).hasMessageContaining("depends on itself");
        assertThatThrownBy(() -> GoldSentences.sentence("""
                        One one NUM CD _ 0 root
                        two two NUM CD _ 0 root
                        """)).hasMessageContaining("one root");
    }

    @Test
    void notOnlyAffirmsAndAnObjectIsTheSubjectOfWhatItIsToldToDo() {
        ParsedSentence sentence = GoldSentences.sentence("""
                She she PRON PRP _ 4 nsubj
                not not PART RB _ 4 advmod
                only only ADV RB _ 4 advmod
                told tell VERB VBD VerbForm=Fin 0 root
                him he PRON PRP _ 4 obj
                to to PART TO _ 7 mark
                leave leave VERB VB VerbForm=Inf 4 xcomp
                . . PUNCT . _ 4 punct
                """);
        assertThat(sentence.isNegated(sentence.root())).isFalse();
        assertThat(sentence.subjectOf(sentence.word(7)).map(Word::form)).contains("him");
    }
}
