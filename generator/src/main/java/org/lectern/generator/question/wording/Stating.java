package org.lectern.generator.question.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.reading.AnswerReading;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.Trimming;
import org.lectern.generator.question.words.Inflection;
import org.lectern.generator.question.words.Surface;
import org.lectern.generator.question.words.VerbForms;

/** Writes a statement as a sentence again: as it is, denied, or cut behind its subject. */
public final class Stating {

    private final Statement statement;
    private final Phrasing phrasing;

    public Stating(ParsedText text, Statement statement) {
        this.statement = statement;
        this.phrasing = new Phrasing(text, statement);
    }

    /** The statement itself as a sentence. */
    public Optional<String> asSentence() {
        return asSentence(piece -> phrasing.text(piece));
    }

    /** "The giant fell asleep" as a clause of another sentence, without what stands in front of it. */
    public Optional<String> asClause() {
        Optional<String> subject = phrasing.text(statement.subject());
        return subject.flatMap(name -> behindSubject(phrasing::text).map(rest -> name + " " + rest));
    }

    /** "Opening the box": what the subject did, for a sentence that names it; empty where no such form is known. */
    public Optional<String> asGerund() {
        String base = Inflection.base(statement.predicate());
        if (base.isEmpty() || !statement.auxiliaries().isEmpty() || statement.isCopular()) {
            return Optional.empty();
        }
        phrasing.nameSubject();
        return behindSubject(piece ->
                piece.is(Piece.Role.PREDICATE) ? Optional.of(VerbForms.inflect(base, "VBG")) : phrasing.text(piece));
    }

    private Optional<String> behindSubject(Function<Piece, Optional<String>> writing) {
        List<Piece> fronted = statement.fronted();
        return inOrder(
                        statement.pieces().stream()
                                .filter(piece -> !piece.is(Piece.Role.SUBJECT) && !fronted.contains(piece))
                                .toList(),
                        writing)
                .filter(text -> Soundness.holds(text, statement.sentence()) && Seams.hold(statement));
    }

    /**
     * A sentence cut behind its subject: "in 1870, the guild" and "built a mill".
     *
     * @param agreement the tense and number in which the subject takes its verb
     */
    public record Halves(String front, String subject, String rest, String agreement) {}

    /** The statement as a sentence to be ended. */
    public Optional<Halves> inHalves() {
        Optional<String> subject = phrasing.text(statement.subject());
        List<Piece> fronted = statement.fronted();
        Optional<String> front = subject.flatMap(s -> inOrder(fronted, phrasing::text));
        Optional<String> rest = front.flatMap(s -> inOrder(
                statement.pieces().stream()
                        .filter(piece -> !piece.is(Piece.Role.SUBJECT) && !fronted.contains(piece))
                        .toList(),
                phrasing::text));
        List<Word> auxiliaries = statement.auxiliaries();
        Word finite = auxiliaries.isEmpty() ? statement.predicate() : auxiliaries.getFirst();
        boolean plural =
                AnswerReading.isPlural(statement.sentence(), statement.subject().head());
        return rest.filter(text -> Soundness.holds(text, statement.sentence()))
                .map(text -> new Halves(
                        front.get(),
                        subject.get(),
                        text,
                        (finite.pennTag().equals("VBD") ? "past" : "present") + (plural ? " plural" : " singular")));
    }

    private static Optional<String> inOrder(List<Piece> pieces, Function<Piece, Optional<String>> writing) {
        List<String> words = new ArrayList<>();
        for (Piece piece : pieces) {
            Optional<String> text = writing.apply(piece);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            boolean comma = piece.afterComma() && piece.is(Piece.Role.CLAUSE, Piece.Role.OBLIQUE);
            words.add(comma && !words.isEmpty() ? "," + text.get() : text.get());
        }
        return Optional.of(Phrasing.join(words));
    }

    /** The statement denied, as a sentence: "The mill did not burn down." Empty where no verb can take "not". */
    public Optional<String> asDenial() {
        List<Word> auxiliaries = statement.auxiliaries();
        Word finite = auxiliaries.isEmpty() ? statement.predicate() : auxiliaries.getFirst();
        if (!auxiliaries.isEmpty()) {
            String full = Inflection.full(finite);
            String denied = full.equals("can") ? "cannot" : full + " not";
            return full.isEmpty()
                    ? Optional.empty()
                    : asSentence(piece -> piece.is(Piece.Role.AUXILIARY) && piece.head() == finite
                            ? Optional.of(denied)
                            : phrasing.text(piece));
        }
        String base = Inflection.base(finite);
        boolean plural =
                AnswerReading.isPlural(statement.sentence(), statement.subject().head());
        String support = phrasing.support(finite, plural);
        String denied = support + " not " + base;
        return base.isEmpty() || support.isEmpty() || !finite.isFinite()
                ? Optional.empty()
                : asSentence(piece -> piece.is(Piece.Role.PREDICATE) ? Optional.of(denied) : phrasing.text(piece));
    }

    private Optional<String> asSentence(Function<Piece, Optional<String>> writing) {
        // Named first, so that a phrase before the subject may point ahead to it: "On its way home, the ship …".
        Optional<String> subject = phrasing.text(statement.subject());
        if (subject.isEmpty() || !Seams.hold(statement)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        boolean afterFront = false;
        List<Piece> order = new ArrayList<>(statement.fronted());
        // "The post sent every day led to …": what no comma sets off may belong to the subject.
        order.removeIf(piece -> piece.start() > statement.subject().start() && !piece.afterComma());
        statement.pieces().stream().filter(piece -> !order.contains(piece)).forEach(order::add);
        for (Piece piece : order) {
            Optional<String> text = piece.is(Piece.Role.SUBJECT) ? subject : writing.apply(piece);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            boolean comma = piece.afterComma() && piece.is(Piece.Role.CLAUSE, Piece.Role.OBLIQUE)
                    || afterFront && piece.is(Piece.Role.SUBJECT);
            words.add((comma && !words.isEmpty() ? "," : "") + text.get() + closing(piece, order));
            afterFront = phrasing.isFront(piece)
                    && (!piece.is(Piece.Role.ADVERB) || piece.words().size() > 1 || beforeComma(piece));
        }
        String sentence = Phrasing.join(words);
        return Soundness.holds(sentence, statement.sentence())
                ? Optional.of(Surface.capitalised(sentence) + (sentence.endsWith(".") ? "" : "."))
                : Optional.empty();
    }

    /** The comma behind an aside that was left in: "the capital, four feet above the sea, has …". */
    private String closing(Piece piece, List<Piece> order) {
        int next = piece.words().getLast().index() + 1;
        boolean kept = next <= statement.sentence().words().size()
                && statement.sentence().word(next).form().equals(",")
                && (Trimming.closesAside(statement.sentence(), next) || phrasing.opensAside(piece))
                && piece.words().stream().anyMatch(word -> word.form().equals(","));
        return kept && piece != order.getLast() ? "," : "";
    }

    private boolean beforeComma(Piece piece) {
        int next = piece.words().getLast().index() + 1;
        return next <= statement.sentence().words().size()
                && statement.sentence().word(next).form().equals(",");
    }
}
