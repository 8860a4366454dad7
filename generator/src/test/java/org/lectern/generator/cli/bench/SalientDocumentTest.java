package org.lectern.generator.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.generator.cli.bench.SalientDocument.Entity;
import org.lectern.generator.language.conllu.ConlluReader;

class SalientDocumentTest {

    /** "The old ferry brings the Quists salt. It is slow." */
    private static final String FERRY = """
            1	The	the	DET	DT	_	3	det	_	Entity=(7-object-new
            2	old	old	ADJ	JJ	_	3	amod	_	_
            3	ferry	ferry	NOUN	NN	_	4	nsubj	_	Entity=7)
            4	brings	bring	VERB	VBZ	_	0	root	_	_
            5	the	the	DET	DT	_	6	det	_	Entity=(2-person-new
            6	Quists	Quist	PROPN	NNPS	_	4	iobj	_	Entity=2)
            7	salt	salt	NOUN	NN	_	4	obj	_	Entity=(4-substance-new)|SpaceAfter=No
            8	.	.	PUNCT	.	_	4	punct	_	_

            1	It	it	PRON	PRP	_	3	nsubj	_	Entity=(7-object-giv)
            2	is	be	AUX	VBZ	_	3	cop	_	_
            3	slow	slow	ADJ	JJ	_	0	root	_	SpaceAfter=No
            4	.	.	PUNCT	.	_	3	punct	_	_

            """;

    private final List<Entity> salient = SalientDocument.salient("7 (5*), 2 (3)", ConlluReader.readGrouped(FERRY));

    @Test
    void entitiesKeepTheirOrderAndLoseTheirPronouns() {
        assertThat(salient).extracting(Entity::score).containsExactly(5, 3);
        assertThat(salient.getFirst().names()).singleElement().satisfies(named -> {
            assertThat(named.words()).containsExactly("old", "ferry");
            assertThat(named.head()).isEqualTo("ferry");
        });
    }

    @Test
    void aTermNamesAnEntityByItsHead() {
        SalientDocument document = new SalientDocument(List.of(), salient);
        assertThat(document.isSalient("the ferry", false)).isTrue();
        assertThat(document.isSalient("Quists", false)).isTrue();
        assertThat(document.isSalient("old", false)).isFalse();
        assertThat(document.isSalient("salt", false)).isFalse();
    }

    @Test
    void whatTiesWithTheFifthCountsWhereTiesDo() {
        Entity ferry = salient.getFirst();
        Entity other = new Entity(3, List.of());
        SalientDocument document = new SalientDocument(
                List.of(), List.of(other, other, other, other, other, new Entity(3, ferry.names())));
        assertThat(document.isSalient("ferry", false)).isFalse();
        assertThat(document.isSalient("ferry", true)).isTrue();
    }
}
