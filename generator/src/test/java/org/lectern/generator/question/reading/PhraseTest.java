package org.lectern.generator.question.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.conllu.ConlluReader;

class PhraseTest {

    @Test
    void aPartOfAHyphenedWordIsTornAndTheWholeIsNot() {
        ParsedSentence sentence = ConlluReader.read("""
                        1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_
                        2\thad\thave\tVERB\tVBD\t_\t0\troot\t_\t_
                        3\tvis\tvis\tNOUN\tNN\t_\t2\tobj\t_\tSpaceAfter=No
                        4\t-à-vis\tvis\tNOUN\tNN\t_\t3\tflat\t_\t_
                        5\ttalks\ttalk\tNOUN\tNNS\t_\t2\tobj\t_\t_

                        """).sentences().getFirst();
        assertThat(Phrase.isTorn(sentence, sentence.words().subList(3, 4))).isTrue();
        assertThat(Phrase.isTorn(sentence, sentence.words().subList(2, 3))).isTrue();
        assertThat(Phrase.isTorn(sentence, sentence.words().subList(2, 4))).isFalse();
        assertThat(Phrase.isTorn(sentence, sentence.words().subList(4, 5))).isFalse();
    }
}
