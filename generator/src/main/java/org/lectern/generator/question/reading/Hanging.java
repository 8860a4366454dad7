package org.lectern.generator.question.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;

/**
 * Circumstances that hang on the sentence before or on the day of writing: "four minutes later", "that same year", "in
 * this study", "soon", "at other times", "yesterday". A statement that affirms something stays true without them, and only then can be read alone.
 */
final class Hanging {

    private static final String TIME =
            "(moment|second|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|season|spring|summer|autumn"
                    + "|winter|year|decade|century|time)s?";
    private static final Pattern COUNTED_FROM_ELSEWHERE = Pattern.compile("(\\p{L}+ ){0,4}(later|earlier|afterwards?"
            + "|beforehand|previously|thereafter|meanwhile|yesterday|today|tonight|tomorrow)"
            + "|.*\\b(that|this|same|next|following|previous|preceding)( \\p{L}+)? " + TIME + "\\b.*"
            + "|(on |in |over |during )?last " + TIME
            + "|.*\\b(remainder|rest) of the " + TIME
            + "|(the )?next door|next"
            + "|at the time|(all )?the while|during the interim|by (now|then)|up to then|since then"
            + "|((the|a|an|two|three|four|five|six|some|many|\\d+) )?" + TIME + " (before|after)"
            + "|(at|on|in) other (times|occasions|cases|places|words)");

    /** Before the subject alone: elsewhere "in time" or "as usual" tells how something was done. */
    private static final Pattern JOINS_WHAT_WAS_TOLD =
            Pattern.compile("as (usual|before|ever|always)|by comparison|at length"
                    + "|(in|after) (a |no )?((little|short) )?(time|while|moment)|to all appearances?"
                    + "|(very |quite )?soon( after(wards?)?)?|in (the )?(one|first|second|third|fourth|last|other)( \\p{L}+)?"
                    + " (place|case|instance|direction|respect|sense)");

    private Hanging() {}

    /**
     * The pieces without such circumstances; all of them where the statement denies something, which they might narrow.
     *
     * @param subject of the statement
     */
    static List<Piece> without(ParsedSentence sentence, List<Piece> pieces, Word subject) {
        if (pieces.stream().anyMatch(piece -> piece.is(Piece.Role.NEGATION))) {
            return pieces;
        }
        return pieces.stream().filter(piece -> !hangs(sentence, piece, subject)).collect(Collectors.toList());
    }

    /** Whether such a circumstance is left, since it narrows a denial. */
    static boolean isInside(ParsedSentence sentence, List<Piece> pieces, Word subject) {
        return pieces.stream().anyMatch(piece -> hangs(sentence, piece, subject));
    }

    private static boolean hangs(ParsedSentence sentence, Piece piece, Word subject) {
        if (!piece.is(Piece.Role.ADVERB, Piece.Role.OBLIQUE)) {
            return false;
        }
        String text = piece.words().stream()
                .map(Word::form)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        boolean aside = piece.start() < subject.index() || piece.afterComma();
        return COUNTED_FROM_ELSEWHERE.matcher(text).matches()
                || aside && JOINS_WHAT_WAS_TOLD.matcher(text).matches()
                || aside && piece.is(Piece.Role.OBLIQUE) && Pointing.inside(sentence, piece.words());
    }
}
