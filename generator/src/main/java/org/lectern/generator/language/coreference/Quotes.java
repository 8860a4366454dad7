package org.lectern.generator.language.coreference;

import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;

/** Follows a text's quotation marks; a new paragraph closes what was left open. */
final class Quotes {

    private boolean open;
    private int paragraph = -1;

    /** Which words of the next sentence somebody says, by their index from 1. */
    boolean[] read(ParsedSentence sentence) {
        open &= sentence.paragraph() == paragraph;
        paragraph = sentence.paragraph();
        boolean[] quoted = new boolean[sentence.words().size() + 1];
        for (Word word : sentence.words()) {
            switch (word.form()) {
                case "“", "``" -> open = true;
                case "”", "''" -> open = false;
                case "\"" -> open = !open;
                default -> quoted[word.index()] = open;
            }
        }
        return quoted;
    }
}
