package org.lectern.generator.language.conllu;

/** A text that is no CoNLL-U; the message names the line. */
public final class ConlluException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConlluException(int line, String what) {
        super("Line " + line + " is no CoNLL-U: " + what);
    }
}
