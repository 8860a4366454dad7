package org.lectern.generator.question.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.Traits;

/**
 * A finite clause taken out of its sentence so that it is still true alone, as pieces in the order of the text.
 *
 * @param predicate the verb, or the word that a copula makes a predicate
 * @param pieces with exactly one subject before the first verb
 * @param whole whether it is the main clause of its sentence rather than one joined to it
 * @param rough whether what makes a question safe is waived: plain prose, known pronouns; such candidates are kept for
 *     those who ask for many and are not shown first
 */
public record Statement(
        SectionReading section,
        ParsedSentence sentence,
        Word predicate,
        List<Piece> pieces,
        boolean whole,
        boolean rough) {

    /** Too seldom right to be shown unasked, whatever else speaks for it. */
    private static final double ROUGH = 0.15;

    public Statement {
        pieces = List.copyOf(pieces);
        if (pieces.stream().filter(piece -> piece.is(Piece.Role.SUBJECT)).count() != 1) {
            throw new IllegalArgumentException("A statement has one subject: " + sentence);
        }
    }

    /** Index of the first word. */
    public int start() {
        return pieces.getFirst().start();
    }

    public Piece subject() {
        return pieces.stream()
                .filter(piece -> piece.is(Piece.Role.SUBJECT))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Piece> object() {
        return pieces.stream().filter(piece -> piece.is(Piece.Role.OBJECT)).findFirst();
    }

    public Piece verb() {
        return pieces.stream()
                .filter(piece -> piece.is(Piece.Role.PREDICATE))
                .findFirst()
                .orElseThrow();
    }

    public List<Piece> all(Piece.Role role) {
        return pieces.stream().filter(piece -> piece.is(role)).toList();
    }

    /** Auxiliaries and copula, in order. */
    public List<Word> auxiliaries() {
        return all(Piece.Role.AUXILIARY).stream().map(Piece::head).toList();
    }

    public boolean isCopular() {
        return !sentence.children(predicate, "cop").isEmpty();
    }

    public boolean isNegated() {
        return sentence.isNegated(predicate) || !all(Piece.Role.NEGATION).isEmpty();
    }

    /** Pieces before the subject, and phrases between it and the first verb. */
    public List<Piece> fronted() {
        int subject = pieces.indexOf(subject());
        int verb = 0;
        while (!pieces.get(verb).is(Piece.Role.AUXILIARY, Piece.Role.PREDICATE)) {
            verb++;
        }
        List<Piece> front = new ArrayList<>(pieces.subList(0, subject));
        pieces.subList(subject + 1, Math.max(subject + 1, verb)).stream()
                .filter(piece -> piece.is(Piece.Role.OBLIQUE, Piece.Role.CLAUSE)
                        || piece.is(Piece.Role.ADVERB) && piece.words().size() > 1)
                .forEach(front::add);
        return front;
    }

    /**
     * The statement without what only adds to it at its end, set off by a comma: "…, leaving three farms empty".
     * Conditions stay.
     */
    public Statement shortened(Piece kept) {
        return new Statement(
                section,
                sentence,
                predicate,
                pieces.stream()
                        .filter(piece -> piece.equals(kept) || !onlyAdds(piece))
                        .toList(),
                whole,
                rough);
    }

    private boolean onlyAdds(Piece piece) {
        if (!piece.afterComma()
                || piece.start() < predicate.index()
                || !piece.is(Piece.Role.CLAUSE, Piece.Role.OBLIQUE, Piece.Role.ADVERB)) {
            return false;
        }
        return sentence.children(piece.head(), "mark", "advmod").stream()
                .noneMatch(mark -> mark.hasLemma(
                        "if", "unless", "when", "until", "once", "before", "after", "provided", "except"));
    }

    /** What the statement tells of the risk of asking about it by a rule that is right in {@code safety} of its cases. */
    public Traits traits(int resolved, double safety) {
        return new Traits(
                sentence.index(),
                sentence.words().size(),
                resolved,
                Pointing.count(this),
                whole,
                1,
                rough ? safety * ROUGH : safety);
    }

    /** Whether only the sentence before tells which thing a piece means: "the request" as subject or object. */
    public boolean needsContext(Piece piece) {
        return piece.words().stream()
                .filter(word -> word.equals(piece.head())
                                && piece.is(Piece.Role.SUBJECT, Piece.Role.OBJECT, Piece.Role.INDIRECT_OBJECT)
                        || word.hasRelation("nsubj", "obj", "iobj"))
                .anyMatch(word -> Definites.needsContext(section, sentence, word)
                        && Introduced.nameOf(section, sentence, word).isEmpty());
    }

    public int wordCount() {
        return pieces.stream().mapToInt(piece -> piece.words().size()).sum();
    }

    /** The same statement with a longer piece in the place of those whose words it takes in. */
    public Statement joining(Piece longer) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.head().equals(longer.head()) && piece.is(longer.role())) {
                joined.add(longer);
            } else if (!longer.words().containsAll(piece.words())) {
                joined.add(piece);
            }
        }
        return new Statement(section, sentence, predicate, joined, whole, rough);
    }

    /** The same statement without one piece. */
    public Statement without(Piece piece) {
        return new Statement(
                section,
                sentence,
                predicate,
                pieces.stream().filter(other -> !other.equals(piece)).toList(),
                whole,
                rough);
    }
}
