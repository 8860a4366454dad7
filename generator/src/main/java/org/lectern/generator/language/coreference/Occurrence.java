package org.lectern.generator.language.coreference;

import java.util.Optional;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/**
 * A mention with what resolving asks of it again and again.
 *
 * @param mention the mention
 * @param sentence its sentence
 * @param head its head word
 * @param order its place among all mentions of the text
 * @param vector what the network knows of its head
 * @param quoted whether somebody says it
 * @param calledFor which of "he" and "she" its words call for
 */
record Occurrence(
        Mention mention,
        ParsedSentence sentence,
        Word head,
        int order,
        float[] vector,
        boolean quoted,
        Optional<CalledFor> calledFor) {

    static Occurrence of(Mention mention, ParsedSentence sentence, int order, float[][] vectors, boolean quoted) {
        return new Occurrence(
                mention,
                sentence,
                sentence.word(mention.head()),
                order,
                vectors[mention.head() - 1],
                quoted,
                CalledFor.by(sentence, mention));
    }

    Optional<PronounClass> pronounClass() {
        return mention.isPronoun() ? PronounClass.of(head.lower()) : Optional.empty();
    }

    /** "I", "you", "this", "everyone": pronouns that are not resolved. */
    boolean isOtherPronoun() {
        return mention.isPronoun() && pronounClass().isEmpty();
    }

    boolean isReflexive() {
        return mention.isPronoun()
                && (head.lower().endsWith("self") || head.lower().endsWith("selves"));
    }

    boolean isSubject() {
        return head.hasRelation("nsubj");
    }

    boolean isPossessor() {
        return head.hasRelation("nmod:poss");
    }

    /** Plural by form, or several joined by "and". */
    boolean isPlural() {
        return head.isPlural()
                || sentence.children(head, "conj").stream().anyMatch(w -> w.is(UniversalTag.NOUN, UniversalTag.PROPN));
    }

    /** "the", "a", a possessive or demonstrative; empty for a bare noun. */
    Optional<Word> determiner() {
        return sentence.child(head, "det", "nmod:poss");
    }

    boolean isWithin(Occurrence other) {
        return mention.sentence() == other.mention.sentence()
                && other.mention.first() <= mention.first()
                && mention.last() <= other.mention.last();
    }

    double similarity(Occurrence other) {
        double dot = 0;
        double own = 1e-9;
        double others = 1e-9;
        for (int i = 0; i < vector.length; i++) {
            dot += vector[i] * other.vector[i];
            own += vector[i] * vector[i];
            others += other.vector[i] * other.vector[i];
        }
        return dot / Math.sqrt(own * others);
    }
}
