package org.lectern.generator.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.generator.language.UniversalTag;

class BaseFormsTest {

    @ParameterizedTest
    @CsvSource({
        "hoped,hope",
        "hopped,hop",
        "studied,study",
        "died,die",
        "making,make",
        "running,run",
        "seeing,see",
        "went,go",
        "written,write",
        "passes,pass",
        "carries,carry",
        "created,create",
        "added,add",
        "pulled,pull",
        "visited,visit",
        "putting,put",
        "calling,call"
    })
    void verbs(String form, String lemma) {
        assertThat(BaseForms.ofVerb(form).getFirst()).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "cities,city",
        "movies,movie",
        "boxes,box",
        "houses,house",
        "children,child",
        "wolves,wolf",
        "buses,bus",
        "shoes,shoe",
        "heroes,hero",
        "analyses,analysis",
        "glass,glass",
        "species,species",
        "taxis,taxi",
        "lives,life",
        "1970s,1970s"
    })
    void nouns(String form, String lemma) {
        assertThat(BaseForms.ofNoun(form)).contains(lemma);
    }

    @ParameterizedTest
    @CsvSource({"bigger,big", "happiest,happy", "larger,large", "better,good", "older,old"})
    void adjectives(String form, String lemma) {
        assertThat(BaseForms.ofAdjective(form).getFirst()).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "Us,PRON,PRP,we",
                "n’t,PART,RB,not",
                "Those,DET,DT,that",
                "’s,PART,POS,'s",
                "ca,AUX,MD,can",
                "wan,VERB,VBP,want"
            })
    void smallWords(String form, UniversalTag tag, String penn, String lemma) {
        assertThat(Lemmas.of(form, tag, penn, List.of("l0+"))).isEqualTo(lemma);
    }

    @Test
    void aShortVerbThatWouldDoubleItsLastLetterIsNoCandidate() {
        assertThat(BaseForms.ofVerb("hoping")).containsExactly("hope");
    }

    @ParameterizedTest
    @CsvSource({"Sept.,September", "Oct,October", "Mar.,March", "Sun,Sun", "al,al", "paris,Paris"})
    void names(String form, String lemma) {
        assertThat(Lemmas.of(form, UniversalTag.PROPN, "NNP", List.of("k0+"))).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"flying,l3+,fly", "Went,l=go,go", "USA,k0+,USA", "BERLIN,t0+,Berlin"})
    void scriptsSayWhatToDo(String form, String script, String lemma) {
        assertThat(Lemmas.apply(form, script)).isEqualTo(lemma);
    }
}
