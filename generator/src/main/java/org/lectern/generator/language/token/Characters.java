package org.lectern.generator.language.token;

/** Kinds of characters that the tokeniser tells apart. */
final class Characters {

    private Characters() {}

    /** White space of any width, and characters that show nothing. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\uFEFF'
                || (Character.isISOControl(c));
    }

    static boolean isDash(char c) {
        return c == '–' || c == '—' || c == '‒' || c == '―';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '\u2011';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
    }

    static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    static boolean isOpening(char c) {
        return "([{<\"“„«‹‘¿¡".indexOf(c) >= 0;
    }

    static boolean isClosing(char c) {
        return ")]}>\"”»›".indexOf(c) >= 0;
    }

    /** Letters, digits, marks that combine with them. */
    static boolean isWordly(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Emoji, arrows, dingbats and what glues them together. */
    static boolean isPictorial(char c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL
                || type == Character.SURROGATE
                || c == '\u200D'
                || (c >= '\uFE00' && c <= '\uFE0F');
    }
}
