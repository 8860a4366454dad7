package org.lectern.generator.language.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.conllu.ConlluReader;

class ResolutionTest {

    private static final String STORY = """
            1	Mara	Mara	PROPN	NNP	Number=Sing	3	nsubj	_	Entity=(1-person
            2	Quist	Quist	PROPN	NNP	Number=Sing	1	flat	_	Entity=1)
            3	mended	mend	VERB	VBD	_	0	root	_	_
            4	an	a	DET	DT	_	6	det	_	Entity=(2-object
            5	old	old	ADJ	JJ	_	6	amod	_	_
            6	boat	boat	NOUN	NN	Number=Sing	3	obj	_	Entity=2)
            7	.	.	PUNCT	.	_	3	punct	_	_

            1	Quist	Quist	PROPN	NNP	Number=Sing	2	nsubj	_	Entity=(3-person)
            2	sold	sell	VERB	VBD	_	0	root	_	_
            3	the	the	DET	DT	_	4	det	_	Entity=(4-object
            4	boat	boat	NOUN	NN	Number=Sing	2	obj	_	Entity=4)
            5	while	while	SCONJ	IN	_	7	mark	_	_
            6	she	she	PRON	PRP	Number=Sing	7	nsubj	_	Entity=(5-person)
            7	slept	sleep	VERB	VBD	_	2	advcl	_	_
            8	.	.	PUNCT	.	_	2	punct	_	_

            """;

    @Test
    void namesNounsAndPronounsAreJoined() {
        ParsedText text = ConlluReader.read(STORY);
        List<Group> groups =
                resolve(text, (pronoun, candidates) -> new AntecedentChoice.Choice(candidates.size() - 1, 0.8));
        assertThat(groups).hasSize(2);
        assertThat(groups.getFirst().members()).hasSize(3);
        assertThat(groups.get(1).members()).extracting(o -> o.head().form()).containsExactly("boat", "boat");
    }

    @Test
    void aRelativeOfTheSameSurnameIsSomebodyElse() {
        ParsedText text = ConlluReader.read("""
                1	Mara	Mara	PROPN	NNP	Number=Sing	3	nsubj	_	Entity=(1-person
                2	Quist	Quist	PROPN	NNP	Number=Sing	1	flat	_	Entity=1)
                3	sang	sing	VERB	VBD	_	0	root	_	_

                1	Ida	Ida	PROPN	NNP	Number=Sing	3	nsubj	_	Entity=(2-person
                2	Quist	Quist	PROPN	NNP	Number=Sing	1	flat	_	Entity=2)
                3	slept	sleep	VERB	VBD	_	0	root	_	_

                1	Quist	Quist	PROPN	NNP	Number=Sing	2	nsubj	_	Entity=(3-person)
                2	woke	wake	VERB	VBD	_	0	root	_	_

                """);
        List<Group> groups = resolve(text, (pronoun, candidates) -> AntecedentChoice.UNKNOWN);
        assertThat(groups)
                .as("nobody can say which of them is Quist alone")
                .extracting(group -> group.members().size())
                .containsExactly(1, 1, 1);
    }

    @Test
    void aSurnameAloneIsWhoeverIsSpokenOfMost() {
        ParsedText text = ConlluReader.read("""
                1	Mara	Mara	PROPN	NNP	Number=Sing	3	nsubj	_	Entity=(1-person
                2	Quist	Quist	PROPN	NNP	Number=Sing	1	flat	_	Entity=1)
                3	sang	sing	VERB	VBD	_	0	root	_	_

                1	Quist	Quist	PROPN	NNP	Number=Sing	2	nsubj	_	Entity=(2-person)
                2	raised	raise	VERB	VBD	_	0	root	_	_
                3	Ida	Ida	PROPN	NNP	Number=Sing	2	obj	_	Entity=(3-person
                4	Quist	Quist	PROPN	NNP	Number=Sing	3	flat	_	Entity=3)

                1	Quist	Quist	PROPN	NNP	Number=Sing	2	nsubj	_	Entity=(4-person)
                2	woke	wake	VERB	VBD	_	0	root	_	_

                """);
        List<Group> groups = resolve(text, (pronoun, candidates) -> AntecedentChoice.UNKNOWN);
        assertThat(groups).extracting(group -> group.members().size()).containsExactly(3, 1);
    }

    @Test
    void aPronounThatNobodyChoosesForStaysAlone() {
        ParsedText text = ConlluReader.read(STORY);
        List<Group> groups = resolve(text, (pronoun, candidates) -> AntecedentChoice.UNKNOWN);
        assertThat(groups).hasSize(3);
        assertThat(groups.getLast().isGrounded()).isFalse();
    }

    @Test
    void mrsQuistIsNotMrQuist() {
        ParsedText text = ConlluReader.read("""
                1	Mr.	Mr.	PROPN	NNP	Number=Sing	3	nsubj	_	Entity=(1-person
                2	Quist	Quist	PROPN	NNP	Number=Sing	1	flat	_	Entity=1)
                3	sang	sing	VERB	VBD	_	0	root	_	_

                1	Mrs.	Mrs.	PROPN	NNP	Number=Sing	3	nsubj	_	Entity=(2-person
                2	Quist	Quist	PROPN	NNP	Number=Sing	1	flat	_	Entity=2)
                3	slept	sleep	VERB	VBD	_	0	root	_	_

                """);
        List<Group> groups = resolve(text, (pronoun, candidates) -> AntecedentChoice.UNKNOWN);
        assertThat(groups).extracting(group -> group.members().size()).containsExactly(1, 1);
    }

    /** "Henry" alone may be the surname of a woman. */
    @ParameterizedTest
    @CsvSource({
        "she,Nora,PROPN,true",
        "he,Nora,PROPN,false",
        "he,Henry,PROPN,true",
        "she,Henry,PROPN,true",
        "he,aunt,NOUN,false",
        "she,teacher,NOUN,true"
    })
    void aPronounGoesWithTheSexThatNamesAndNounsTell(String pronoun, String person, String tag, boolean possible) {
        ParsedText text = ConlluReader.read(
                """
                1	PERSON	PERSON	TAG	_	Number=Sing	2	nsubj	_	Entity=(1-person)
                2	sang	sing	VERB	VBD	_	0	root	_	_

                1	PRONOUN	PRONOUN	PRON	PRP	Number=Sing	2	nsubj	_	Entity=(2-person)
                2	slept	sleep	VERB	VBD	_	0	root	_	_

                """.replace("PERSON", person).replace("TAG", tag).replace("PRONOUN", pronoun));
        List<Group> groups = resolve(text, (who, candidates) -> new AntecedentChoice.Choice(0, 0.9));
        assertThat(groups).hasSize(possible ? 1 : 2);
    }

    @Test
    void whoIsNamedSoIsWhoWasSpokenOf() {
        ParsedText text = ConlluReader.read("""
                1	The	the	DET	DT	_	2	det	_	Entity=(1-person
                2	king	king	NOUN	NN	Number=Sing	5	nsubj	_	Entity=1)
                3	was	be	AUX	VBD	_	5	cop	_	_
                4	a	a	DET	DT	_	5	det	_	Entity=(2-animal
                5	cat	cat	NOUN	NN	Number=Sing	0	root	_	_
                6	named	name	VERB	VBN	_	5	acl	_	_
                7	Jonas	Jonas	PROPN	NNP	Number=Sing	6	xcomp	_	Entity=(3-animal)2)

                1	A	a	DET	DT	_	2	det	_	Entity=(4-person
                2	girl	girl	NOUN	NN	Number=Sing	3	nsubj	_	Entity=4)
                3	came	come	VERB	VBD	_	0	root	_	_

                1	The	the	DET	DT	_	2	det	_	Entity=(5-person
                2	girl	girl	NOUN	NN	Number=Sing	4	nmod:poss	_	Entity=5)
                3	's	's	PART	POS	_	2	case	_	_
                4	name	name	NOUN	NN	Number=Sing	6	nsubj	_	_
                5	was	be	AUX	VBD	_	6	cop	_	_
                6	Nora	Nora	PROPN	NNP	Number=Sing	0	root	_	Entity=(6-person)

                """);
        List<Group> groups = resolve(text, (pronoun, candidates) -> AntecedentChoice.UNKNOWN);
        assertThat(groups.stream().map(group -> group.members().stream()
                        .map(o -> o.head().form())
                        .toList()))
                .contains(List.of("king", "Jonas"), List.of("girl", "girl", "Nora"));
    }

    @ParameterizedTest
    @CsvSource({
        "Mara Quist,Quist,PERSON,true",
        "Mara Quist,Mara,PERSON,true",
        "Mara Quist,Ida Quist,PERSON,false",
        "North Sea Board,NSB,ORGANISATION,true",
        "North Sea Board,Board,ORGANISATION,false",
        "Lund,lund,PLACE,true"
    })
    void aliases(String one, String other, EntityType type, boolean same) {
        assertThat(SameName.of(List.of(one.split(" ")), List.of(other.split(" ")), type, type))
                .isEqualTo(same);
    }

    private static List<Group> resolve(ParsedText text, AntecedentChoice choice) {
        List<float[][]> vectors = text.sentences().stream()
                .map(s -> new float[s.words().size()][2])
                .toList();
        return new Resolution(choice).resolve(text.sentences(), vectors);
    }
}
