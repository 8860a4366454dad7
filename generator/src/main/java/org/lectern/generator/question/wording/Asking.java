package org.lectern.generator.question.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.reading.AnswerReading;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.Trimming;
import org.lectern.generator.question.words.Inflection;
import org.lectern.generator.question.words.Surface;

/**
 * Turns a statement into a question about one of its pieces: question word, inversion with an auxiliary or "do", the
 * rest in its order. What stood before the subject stays in front, set off by a comma.
 */
public final class Asking {

    /** Longer phrases in front make a question hard to read. */
    private static final int LONGEST_FRONT = 12;

    private final Statement statement;
    private final Naming naming;

    public Asking(ParsedText text, Statement statement) {
        this.statement = statement;
        this.naming = Naming.of(text, statement);
        // "Once the cells are eaten, their first stop …": what a phrase in front names needs no name again.
        statement.fronted().stream()
                .filter(piece -> !isLoneAdverb(piece))
                .flatMap(piece -> piece.words().stream())
                .filter(word -> word.is(UniversalTag.NOUN, UniversalTag.PROPN))
                .forEach(naming::mentioned);
    }

    /** How many pronouns had to be replaced by names, after asking. */
    public int resolved() {
        return naming.resolved();
    }

    /**
     * "Who painted the chapel in 1512?": the subject is asked for.
     *
     * @param plural whether the question word takes a plural verb ("Which ships", "How many people")
     */
    public Optional<String> forSubject(String questionWord, boolean plural) {
        naming.mentioned(statement.subject().head());
        List<String> words = new ArrayList<>(List.of(questionWord));
        boolean finiteSeen = false;
        for (Piece piece : statement.pieces()) {
            if (piece.is(Piece.Role.SUBJECT) || isFront(piece)) {
                continue;
            }
            Optional<String> text = text(piece);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            boolean verbal = piece.is(Piece.Role.AUXILIARY) || piece.is(Piece.Role.PREDICATE) && !statement.isCopular();
            String written = text.get();
            if (verbal && !finiteSeen) {
                finiteSeen = true;
                written = plural ? written : singular(piece.head());
                if (written.isEmpty()) {
                    return Optional.empty();
                }
            }
            words.add(piece.afterComma() && piece.is(Piece.Role.CLAUSE, Piece.Role.OBLIQUE) ? "," + written : written);
        }
        return front(join(words));
    }

    /** "When did she leave?", "What did they build in 1870?": a piece other than the subject is asked for. */
    public Optional<String> forPiece(Piece asked, String questionWord) {
        return forPiece(asked, questionWord, "");
    }

    /** The same with words left standing where the piece stood: "What does it depend <em>on</em>?". */
    public Optional<String> forPiece(Piece asked, String questionWord, String stranded) {
        List<Word> auxiliaries = statement.auxiliaries();
        Word finite = auxiliaries.isEmpty() ? statement.predicate() : auxiliaries.getFirst();
        String first = auxiliaries.isEmpty()
                ? support(
                        finite,
                        AnswerReading.isPlural(
                                statement.sentence(), statement.subject().head()))
                : auxiliary(finite);
        if (first.isEmpty() || auxiliaries.isEmpty() && Inflection.base(finite).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> subject = text(statement.subject());
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of(questionWord, first, subject.get()));
        for (Piece piece : statement.pieces()) {
            if (piece.is(Piece.Role.SUBJECT) || isFront(piece) || piece.head() == finite && !auxiliaries.isEmpty()) {
                continue;
            }
            if (piece.equals(asked)) {
                if (!stranded.isEmpty()) {
                    words.add(stranded);
                }
                continue;
            }
            boolean bareVerb = auxiliaries.isEmpty() && piece.is(Piece.Role.PREDICATE);
            Optional<String> text = bareVerb ? Optional.of(Inflection.base(finite)) : text(piece);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            words.add(
                    piece.afterComma() && piece.is(Piece.Role.CLAUSE, Piece.Role.OBLIQUE)
                            ? "," + text.get()
                            : text.get());
        }
        return front(join(words), asked);
    }

    /** "What did the miller do when the wheel stopped?" */
    public Optional<String> forDeed(Optional<Piece> occasion) {
        Optional<String> subject = text(statement.subject());
        Optional<String> when = occasion.flatMap(this::text);
        if (subject.isEmpty() || occasion.isPresent() && when.isEmpty()) {
            return Optional.empty();
        }
        boolean plural =
                AnswerReading.isPlural(statement.sentence(), statement.subject().head());
        String support = support(statement.predicate(), plural);
        return support.isEmpty()
                ? Optional.empty()
                : Optional.of("What " + support + " " + subject.get() + " do"
                        + when.map(text -> " " + text).orElse("") + "?");
    }

    /** "How did the miller feel when the wheel stopped?" */
    public Optional<String> forFeeling() {
        Word copula = statement.auxiliaries().getFirst();
        String support =
                copula.lower().matches("was|were") ? "did" : copula.lower().equals("are") ? "do" : "does";
        List<String> words = new ArrayList<>(List.of("How", support));
        Optional<String> subject = text(statement.subject());
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        words.add(subject.get());
        words.add("feel");
        for (Piece piece : statement.pieces()) {
            if (piece.start() > statement.predicate().index() && piece.is(Piece.Role.CLAUSE, Piece.Role.OBLIQUE)) {
                Optional<String> text = text(piece);
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                words.add(text.get());
            }
        }
        return front(join(words));
    }

    /** "What happened when the wheel stopped?" */
    public Optional<String> forOutcome(Piece occasion) {
        return text(occasion).map(text -> "What happened " + text + "?");
    }

    /** The statement itself as a sentence. */
    public Optional<String> asSentence() {
        return asSentence(piece -> text(piece));
    }

    /**
     * A sentence cut behind its subject: "in 1870, the guild" and "built a mill".
     *
     * @param agreement the tense and number in which the subject takes its verb
     */
    public record Halves(String front, String subject, String rest, String agreement) {

        /** All that stands before the verb. */
        public String opening() {
            return front.isEmpty() ? subject : front + ", " + subject;
        }
    }

    /** The statement as a sentence to be ended. */
    public Optional<Halves> inHalves() {
        Optional<String> subject = text(statement.subject());
        List<Piece> fronted = statement.fronted();
        Optional<String> front = subject.flatMap(s -> inOrder(fronted, this::text));
        Optional<String> rest = front.flatMap(s -> inOrder(
                statement.pieces().stream()
                        .filter(piece -> !piece.is(Piece.Role.SUBJECT) && !fronted.contains(piece))
                        .toList(),
                this::text));
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
        return Optional.of(join(words));
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
                            : text(piece));
        }
        String base = Inflection.base(finite);
        boolean plural =
                AnswerReading.isPlural(statement.sentence(), statement.subject().head());
        String support = support(finite, plural);
        String denied = support + " not " + base;
        return base.isEmpty() || support.isEmpty() || !finite.isFinite()
                ? Optional.empty()
                : asSentence(piece -> piece.is(Piece.Role.PREDICATE) ? Optional.of(denied) : text(piece));
    }

    private Optional<String> asSentence(Function<Piece, Optional<String>> writing) {
        // Named first, so that a phrase before the subject may point ahead to it: "On its way home, the ship …".
        Optional<String> subject = text(statement.subject());
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        boolean afterFront = false;
        List<Piece> order = new ArrayList<>(statement.fronted());
        statement.pieces().stream().filter(piece -> !order.contains(piece)).forEach(order::add);
        for (Piece piece : order) {
            Optional<String> text = piece.is(Piece.Role.SUBJECT) ? subject : writing.apply(piece);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            boolean comma = piece.afterComma() && piece.is(Piece.Role.CLAUSE, Piece.Role.OBLIQUE)
                    || afterFront && piece.is(Piece.Role.SUBJECT);
            words.add((comma && !words.isEmpty() ? "," : "") + text.get() + closing(piece, order));
            afterFront = isFront(piece)
                    && (!piece.is(Piece.Role.ADVERB) || piece.words().size() > 1 || beforeComma(piece));
        }
        String sentence = join(words);
        return Soundness.holds(sentence, statement.sentence())
                ? Optional.of(Surface.capitalised(sentence) + (sentence.endsWith(".") ? "" : "."))
                : Optional.empty();
    }

    /** The comma behind an aside that was left in: "the capital, four feet above the sea, has …". */
    private String closing(Piece piece, List<Piece> order) {
        int next = piece.words().getLast().index() + 1;
        boolean kept = next <= statement.sentence().words().size()
                && statement.sentence().word(next).form().equals(",")
                && Trimming.closesAside(statement.sentence(), next)
                && piece.words().stream().anyMatch(word -> word.form().equals(","));
        return kept && piece != order.getLast() ? "," : "";
    }

    /** In full, and as it goes with "the narrator" where the text has "I". */
    private String auxiliary(Word word) {
        String full = Inflection.full(word);
        return isNarrated() ? Inflection.afterNoun(full) : full;
    }

    private String support(Word finite, boolean pluralSubject) {
        String support = Inflection.support(finite, pluralSubject);
        // "The teapot lay": a plural verb beside a singular subject was read wrongly, or is a past.
        if (!pluralSubject && !isNarrated() && finite.pennTag().equals("VBP") && support.equals("do")) {
            boolean plain = statement.subject().head().lower().matches("you|they|we|people|police|cattle");
            return plain ? support : "";
        }
        return isNarrated() ? Inflection.afterNoun(support) : support;
    }

    private boolean isNarrated() {
        return statement.subject().head().lower().equals("i");
    }

    private Optional<String> text(Piece piece) {
        if (piece.is(Piece.Role.AUXILIARY)) {
            return Optional.of(auxiliary(piece.head())).filter(form -> !form.isEmpty());
        }
        if (piece.is(Piece.Role.NEGATION)) {
            return Optional.of(piece.head().hasLemma("never") ? "never" : "not");
        }
        return Wording.named(statement.sentence(), piece.words(), naming);
    }

    /** Whether a piece stands before the subject, or between it and the verbs without being a mere adverb. */
    private boolean isFront(Piece piece) {
        return statement.fronted().contains(piece);
    }

    private String singular(Word finite) {
        return finite.hasRelation("aux", "cop") && Inflection.full(finite).isEmpty() ? "" : Inflection.singular(finite);
    }

    private Optional<String> front(String question) {
        return front(question, statement.subject());
    }

    private Optional<String> front(String question, Piece asked) {
        StringBuilder front = new StringBuilder();
        int words = 0;
        naming.mentioned(statement.subject().head());
        for (Piece piece : statement.fronted()) {
            if (piece.equals(asked) || isLoneAdverb(piece)) {
                continue;
            }
            if (describesSubject(piece) && !asked.equals(statement.subject())) {
                return Optional.empty();
            }
            words += piece.words().size();
            Optional<String> text = text(piece);
            if (text.isEmpty() || words > LONGEST_FRONT) {
                return Optional.empty();
            }
            front.append(front.isEmpty() ? "" : piece.afterComma() ? ", " : " ").append(text.get());
        }
        String whole = front.isEmpty() ? question : front + ", " + lowerFirst(question);
        return Soundness.asQuestion(whole, statement.sentence())
                ? Optional.of(Surface.capitalised(whole) + "?")
                : Optional.empty();
    }

    /** "Soon", "now", "once": they tie a sentence to the one before, and a question asked by itself has none. */
    private static boolean isLoneAdverb(Piece piece) {
        return piece.words().size() == 1 && piece.head().is(UniversalTag.ADV);
    }

    /** "Outraged, who did they arrest?": it is said of the subject, which stands too far off now. */
    private boolean describesSubject(Piece piece) {
        Word head = piece.head();
        return piece.is(Piece.Role.CLAUSE, Piece.Role.COMPLEMENT)
                && statement
                        .sentence()
                        .children(head, "mark", "nsubj", "aux", "cop")
                        .isEmpty()
                && (head.is(UniversalTag.ADJ) || head.pennTag().equals("VBN"));
    }

    private static String lowerFirst(String question) {
        return Character.toLowerCase(question.charAt(0)) + question.substring(1);
    }

    private static String join(List<String> words) {
        return words.stream()
                .collect(Collectors.joining(" "))
                .replace(" ,", ", ")
                .replaceAll("\\s+", " ");
    }

    private boolean beforeComma(Piece piece) {
        int next = piece.words().getLast().index() + 1;
        return next <= statement.sentence().words().size()
                && statement.sentence().word(next).form().equals(",");
    }
}
