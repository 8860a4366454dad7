package org.lectern.generator.ingest.furniture;

/** What a line of text looks like, whatever its language. */
public final class TextShape {

    private TextShape() {}

    /** Words separated by white space; for scripts without spaces, a word for every two letters. */
    public static int words(String text) {
        int words = 0;
        int unspaced = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c <= ' ' || c == '\u00a0' || c == '\u3000';
            if (!space && !inside) {
                words++;
            }
            inside = !space;
            if (c >= '\u0e00' && (c <= '\u0eff' || c >= '\u3040' && c <= '\u9fff')) {
                unspaced++;
            }
        }
        return words + unspaced / 2;
    }

    /** Whether the text ends as a sentence does: full stop, question or exclamation mark, or these before a quote. */
    public static boolean endsSentence(String text) {
        int end = withoutReferences(text) - 1;
        while (end >= 0 && "\"'”’»)]* \u00a0".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".!?…。！？؟।".indexOf(text.charAt(end)) >= 0;
    }

    /** Length without numbers of notes in square brackets at the end. */
    private static int withoutReferences(String text) {
        int end = text.stripTrailing().length();
        while (end > 2 && text.charAt(end - 1) == ']') {
            int open = text.lastIndexOf('[', end - 1);
            if (open < 1
                    || end - open > 6
                    || !text.substring(open + 1, end - 1).chars().allMatch(Character::isLetterOrDigit)) {
                return end;
            }
            end = text.substring(0, open).stripTrailing().length();
        }
        return end;
    }

    /** Whether its first letter is a small one. */
    public static boolean startsSmall(String text) {
        int first = text.codePointAt(0);
        return Character.isLetter(first) && Character.isLowerCase(first);
    }

    /** Whether it reads as running text: a sentence of at least twelve words, or longer. */
    public static boolean isProse(String text) {
        int words = words(text);
        return words >= 12 && endsSentence(text) || words >= 40;
    }

    /** Whether it has the shape of a heading: short, no sentence, starts with a capital, a digit or a quote. */
    public static boolean isHeading(String text) {
        int words = words(text);
        if (words > 14 || text.length() > 110 || text.length() < 2 || startsSmall(text)) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        if (text.charAt(0) == '[' && last == ']') {
            // What stands for a figure, or says what was left out.
            return false;
        }
        return last == '?'
                || !endsSentence(text) && !breaksOff(text) && !isAddress(text) && hasLetter(text) && !isFinis(text);
    }

    /** Whether it ends before its sentence does, as speech that is cut short, also where a quotation mark follows. */
    private static boolean breaksOff(String text) {
        int last = text.length() - 1;
        while (last >= 0 && "\"'”’» ".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last < 0 || ",;:-–—".indexOf(text.charAt(last)) >= 0;
    }

    /** Department, institute, number, town, country. */
    private static boolean isAddress(String text) {
        return text.chars().filter(c -> c == ',').count() >= 4;
    }

    private static boolean isFinis(String text) {
        return text.equalsIgnoreCase("the end") || text.equalsIgnoreCase("fin");
    }

    private static boolean hasLetter(String text) {
        // A year can head the section that tells of it.
        return text.codePoints().anyMatch(Character::isLetter) || text.matches("(1[5-9]|20)\\d\\d");
    }
}
