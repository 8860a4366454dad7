package org.lectern.generator.question.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.reading.AnswerReading;
import org.lectern.generator.question.reading.Piece;
import org.lectern.generator.question.reading.Statement;
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
    private final Phrasing phrasing;
    private final ParsedText article;

    public Asking(ParsedText text, Statement statement) {
        this.article = text;
        this.statement = statement;
        this.phrasing = new Phrasing(text, statement);
    }

    /** How many pronouns had to be replaced by names, after asking. */
    public int resolved() {
        return phrasing.resolved();
    }

    /**
     * "Who painted the chapel in 1512?": the subject is asked for.
     *
     * @param plural whether the question word takes a plural verb ("Which ships", "How many people")
     */
    public Optional<String> forSubject(String questionWord, boolean plural) {
        phrasing.nameSubject();
        List<String> words = new ArrayList<>(List.of(questionWord));
        boolean finiteSeen = false;
        for (Piece piece : statement.pieces()) {
            if (piece.is(Piece.Role.SUBJECT) || phrasing.isFront(piece) || phrasing.tiesToBefore(piece)) {
                continue;
            }
            Optional<String> text = phrasing.text(piece);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (asksWho(questionWord) && leavesThemOpen(piece, text.get())) {
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
        return front(Phrasing.join(words), statement.subject(), asksWho(questionWord));
    }

    private boolean asksWho(String questionWord) {
        return questionWord.equals("Who") && !statement.rough();
    }

    /** "Who says that they help?": after "who says" one thinks of others. */
    private static boolean leavesThemOpen(Piece piece, String written) {
        return piece.is(Piece.Role.COMPLEMENT)
                && piece.words().stream()
                        .anyMatch(word -> word.lower().equals("they")
                                && word.hasRelation("nsubj")
                                && word.head() == piece.head().index()
                                && (" " + written + " ").contains(" " + word.lower() + " "));
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
                ? phrasing.support(
                        finite,
                        AnswerReading.isPlural(
                                statement.sentence(), statement.subject().head()))
                : phrasing.auxiliary(finite);
        if (first.isEmpty() || auxiliaries.isEmpty() && Inflection.base(finite).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> subject = phrasing.text(statement.subject());
        if (subject.isEmpty() || phrasing.opensAside(statement.subject())) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of(questionWord, first, subject.get()));
        for (Piece piece : statement.pieces()) {
            if (piece.is(Piece.Role.SUBJECT)
                    || phrasing.isFront(piece)
                    || phrasing.tiesToBefore(piece)
                    || piece.head() == finite && !auxiliaries.isEmpty()) {
                continue;
            }
            if (piece.equals(asked)) {
                if (!stranded.isEmpty()) {
                    words.add(stranded);
                }
                continue;
            }
            boolean bareVerb = auxiliaries.isEmpty() && piece.is(Piece.Role.PREDICATE);
            Optional<String> text = bareVerb ? Optional.of(Inflection.base(finite)) : phrasing.text(piece);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            words.add(
                    piece.afterComma() && piece.is(Piece.Role.CLAUSE, Piece.Role.OBLIQUE)
                            ? "," + text.get()
                            : text.get());
        }
        return front(Phrasing.join(words), asked);
    }

    /** "What did the miller do when the wheel stopped?" */
    public Optional<String> forDeed(Optional<Piece> occasion) {
        Optional<String> subject = phrasing.text(statement.subject());
        Optional<String> when = occasion.flatMap(phrasing::text);
        return occasion.isPresent() && when.isEmpty() ? Optional.empty() : whatDid(subject, when);
    }

    /** "What did the miller do after the wheel stopped?", in words that another statement gives. */
    public Optional<String> forDeed(String occasion) {
        return whatDid(phrasing.text(statement.subject()), Optional.of(occasion));
    }

    /** "How did the miller feel after the wheel stopped?", in words that another statement gives. */
    public Optional<String> forFeeling(String occasion) {
        return phrasing.text(statement.subject()).map(subject -> "How did " + subject + " feel " + occasion + "?");
    }

    private Optional<String> whatDid(Optional<String> subject, Optional<String> when) {
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        boolean plural =
                AnswerReading.isPlural(statement.sentence(), statement.subject().head());
        String support = phrasing.support(statement.predicate(), plural);
        return support.isEmpty()
                ? Optional.empty()
                : Optional.of("What " + support + " " + subject.get() + " do"
                        + when.map(text -> " " + text).orElse("") + "?");
    }

    /** "How did the miller feel when the wheel stopped?" */
    public Optional<String> forFeeling() {
        boolean plural =
                AnswerReading.isPlural(statement.sentence(), statement.subject().head());
        String support = statement.auxiliaries().isEmpty()
                ? phrasing.support(statement.predicate(), plural)
                : switch (statement.auxiliaries().getFirst().lower()) {
                    case "was", "were" -> "did";
                    case "are" -> "do";
                    default -> "does";
                };
        if (support.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of("How", support));
        Optional<String> subject = phrasing.text(statement.subject());
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        words.add(subject.get());
        words.add("feel");
        for (Piece piece : statement.pieces()) {
            if (piece.start() > statement.predicate().index() && piece.is(Piece.Role.CLAUSE, Piece.Role.OBLIQUE)) {
                Optional<String> text = phrasing.text(piece);
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                words.add(text.get());
            }
        }
        return front(Phrasing.join(words));
    }

    /** "What did the miller want to do?": of a verb that takes an infinitive. */
    public Optional<String> forAim(Piece infinitive) {
        return forPiece(infinitive, "What", "to do");
    }

    /** "What happened when the wheel stopped?" */
    public Optional<String> forOutcome(Piece occasion) {
        return phrasing.text(occasion).map(text -> "What happened " + text + "?");
    }

    private String singular(Word finite) {
        return finite.hasRelation("aux", "cop") && Inflection.full(finite).isEmpty() ? "" : Inflection.singular(finite);
    }

    private Optional<String> front(String question) {
        return front(question, statement.subject());
    }

    private Optional<String> front(String question, Piece asked) {
        return front(question, asked, false);
    }

    /** @param who whether the subject is asked for by "who", before which not every phrase may stand */
    private Optional<String> front(String question, Piece asked, boolean who) {
        StringBuilder front = new StringBuilder();
        StringBuilder behind = new StringBuilder();
        int words = 0;
        phrasing.nameSubject();
        for (Piece piece : statement.fronted()) {
            if (piece.equals(asked) || Phrasing.isLoneAdverb(piece) || isSomeDay(piece)) {
                continue;
            }
            boolean alone = piece.words().size() == 1;
            if (describesSubject(piece) && (alone || !asked.equals(statement.subject())) || isLooseParticiple(piece)) {
                return Optional.empty();
            }
            Fronts.Place place = who ? Fronts.of(article, statement, piece) : Fronts.Place.FRONT;
            words += piece.words().size();
            Optional<String> text = phrasing.text(piece);
            if (place == Fronts.Place.NOWHERE) {
                return Optional.empty();
            }
            if (text.isEmpty() || words > LONGEST_FRONT) {
                return Optional.empty();
            }
            if (place == Fronts.Place.BEHIND) {
                behind.append(' ').append(text.get());
                continue;
            }
            front.append(front.isEmpty() ? "" : piece.afterComma() ? ", " : " ").append(text.get());
        }
        String asking = question + behind;
        String whole = front.isEmpty() ? asking : front + ", " + lowerFirst(asking);
        return Soundness.asQuestion(whole, statement.sentence()) && Seams.hold(statement)
                ? Optional.of(Surface.capitalised(whole) + "?")
                : Optional.empty();
    }

    /** "One day", "one evening": opens a tale and dates nothing in a question. */
    private static boolean isSomeDay(Piece piece) {
        return piece.words().size() == 2
                && piece.words().getFirst().lower().equals("one")
                && piece.head().hasLemma("day", "morning", "afternoon", "evening", "night", "time");
    }

    /** "Retiring to the island, what did she sell?": a question's subject comes too late for it. */
    private boolean isLooseParticiple(Piece piece) {
        Word head = piece.head();
        return piece.is(Piece.Role.CLAUSE)
                && !statement.rough()
                && head.hasRelation("advcl", "acl")
                && head.pennTag().matches("VB[GN]")
                && statement
                        .sentence()
                        .children(head, "mark", "case", "nsubj", "aux")
                        .isEmpty()
                && !head.lower().matches("following|facing|considering|regarding|given|compared|based|including");
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
}
