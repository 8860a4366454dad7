package org.lectern.generator.language.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.Word;

class ConlluTest {

    private static final String TWO_PARAGRAPHS = """
            # newpar
            # text = Mara Quist didn't stay.
            1	Mara	Mara	PROPN	NNP	Number=Sing	5	nsubj	_	Entity=(7-person-new
            2	Quist	Quist	PROPN	NNP	Number=Sing	1	flat	_	Entity=7)
            3-4	didn't	_	_	_	_	_	_	_	_
            3	did	do	AUX	VBD	Tense=Past	5	aux	_	_
            4	n't	not	PART	RB	Polarity=Neg	5	advmod	_	_
            5	stay	stay	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
            6	.	.	PUNCT	.	_	5	punct	_	_

            # newpar
            # text = She left.
            1	She	she	PRON	PRP	Number=Sing	2	nsubj	_	Entity=(7-person-giv)
            2	left	leave	VERB	VBD	Tense=Past	0	root	_	SpaceAfter=No
            3	.	.	PUNCT	.	_	2	punct	_	_

            """;

    @Test
    void theTextIsRebuiltWithItsOffsets() {
        ParsedText text = ConlluReader.read(TWO_PARAGRAPHS);
        assertThat(text.text().strip()).isEqualTo("Mara Quist didn't stay.\n\nShe left.");
        for (ParsedSentence sentence : text.sentences()) {
            for (Word word : sentence.words()) {
                assertThat(word.span().in(text.text())).isEqualTo(word.form());
            }
        }
        assertThat(text.sentences().get(1).paragraph()).isEqualTo(1);
    }

    @Test
    void bracketsBecomeMentionsAndChains() {
        ParsedText text = ConlluReader.read(TWO_PARAGRAPHS);
        ParsedSentence second = text.sentences().get(1);
        assertThat(text.chains()).hasSize(1);
        Mention she = second.mentionHeadedBy(second.word(1)).orElseThrow();
        assertThat(she.isPronoun()).isTrue();
        assertThat(text.resolve(she).map(text::nameOf)).contains("Mara Quist");
        assertThat(text.chains().getFirst().type()).isEqualTo(EntityType.PERSON);
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        ParsedText text = ConlluReader.read(TWO_PARAGRAPHS);
        String written = ConlluWriter.write(text);
        assertThat(written)
                .contains("# text = Mara Quist didn't stay.", "NamedEntity=B-PER", "NamedEntity=I-PER", "Entity=person")
                .contains("Entity=person|Chain=1");
        ParsedText again = ConlluReader.read(written);
        assertThat(again.text()).isEqualTo(text.text());
        assertThat(again.sentences().getFirst().words())
                .isEqualTo(text.sentences().getFirst().words());
    }

    @Test
    void aLineThatIsNoConlluIsNamed() {
        assertThatThrownBy(() -> ConlluReader.read("1\tOne\tcolumn\n"))
                .hasMessage("Line 1 is no CoNLL-U: 3 columns instead of ten");
    }
}
