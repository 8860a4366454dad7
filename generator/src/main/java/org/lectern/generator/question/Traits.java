package org.lectern.generator.question;

import org.lectern.generator.language.ParsedSentence;

/**
 * What a rule knows about a candidate's risk and worth.
 *
 * @param sentence index of the decisive sentence in the analysed text
 * @param sentenceWords its length in words
 * @param resolved pronouns replaced by names
 * @param pointing definite noun phrases whose referent the question does not name, such as "the decision"
 * @param whole whether the whole main clause was used rather than a clause joined to it
 * @param distractors 0–1, how well the wrong options fit; 1 where none are needed
 * @param safety 0–1, how seldom this rule goes wrong, as read over many texts
 */
public record Traits(
        int sentence, int sentenceWords, int resolved, int pointing, boolean whole, double distractors, double safety) {

    private static final double ROUGH = 0.2;

    /** Of a candidate that rests on a whole sentence. */
    public static Traits of(ParsedSentence sentence, double safety) {
        return new Traits(sentence.index(), sentence.words().size(), 0, 0, true, 1, safety);
    }

    /** Whether it is too seldom right to be shown to somebody who did not ask for every candidate. */
    public boolean isRough() {
        return safety < ROUGH;
    }

    public Traits resolving(int pronouns) {
        return new Traits(sentence, sentenceWords, pronouns, pointing, whole, distractors, safety);
    }

    public Traits lessSafeBy(double share) {
        return new Traits(
                sentence, sentenceWords, resolved, pointing, whole, distractors, Math.max(0.05, safety - share));
    }

    public Traits withDistractors(double fit) {
        return new Traits(sentence, sentenceWords, resolved, pointing, whole, fit, safety);
    }
}
