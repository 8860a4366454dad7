package org.lectern.generator.language;

/** Reads plain text and says what is in it. Implementations may be shared by threads. */
public interface Analyser {

    /**
     * Analyses a text of any length. Empty lines separate paragraphs. Never fails on account of what the text says:
     * text that is not English, or no prose at all, gets a poor analysis whose offsets still hold.
     */
    ParsedText analyse(String text);
}
