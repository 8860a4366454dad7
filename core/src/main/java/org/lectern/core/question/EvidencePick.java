package org.lectern.core.question;

import java.util.List;

/**
 * The sentence that shows something is to be picked from several of the text.
 *
 * @param sentences sentences of the section in reading order, at least two, distinct, exactly one of them correct
 */
public record EvidencePick(String stem, List<Option> sentences) implements Question {

    public EvidencePick {
        Require.stem(stem);
        sentences = Require.options(sentences, 2);
        long keys = sentences.stream().filter(Option::correct).count();
        if (keys != 1) {
            throw new IllegalArgumentException("Exactly one sentence is the evidence to pick, not " + keys);
        }
    }
}
